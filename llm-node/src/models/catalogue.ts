export interface CatalogueModel {
  /** As clients call it. */
  readonly name: string;
  readonly kind: 'chat' | 'embedding';
  readonly file: string;
  readonly url: string;
  /** null: unknown to us; the server says. The checksum covers the whole file in any case. */
  readonly bytes: number | null;
  readonly sha256: string;
  readonly license: string;
}

/** The models that SkillGap is built for. */
export const catalogue: readonly CatalogueModel[] = [
  {
    name: 'mistral-7b-instruct-v0.3-q5_k_m',
    kind: 'chat',
    file: 'Mistral-7B-Instruct-v0.3-Q5_K_M.gguf',
    // A copy of bartowski/Mistral-7B-Instruct-v0.3-GGUF by its maker, at a revision whose page shows this sum:
    // …/blob/3e91e2305f652059f2d9984b1ff3204bd56181ef/Mistral-7B-Instruct-v0.3-Q5_K_M.gguf. Lists of others that pin
    // the original file have the same one. All of them round its size to 5.14 GB.
    url: 'https://huggingface.co/lmstudio-community/Mistral-7B-Instruct-v0.3-GGUF/resolve/3e91e2305f652059f2d9984b1ff3204bd56181ef/Mistral-7B-Instruct-v0.3-Q5_K_M.gguf',
    bytes: null,
    sha256: '0374072546aaf1257d1e34610edb11b691730d8ef7d44b5629693a2dd8e8d472',
    license: 'Apache-2.0',
  },
  {
    name: 'nomic-embed-text-v1.5-q5_k_m',
    kind: 'embedding',
    file: 'nomic-embed-text-v1.5.Q5_K_M.gguf',
    // Size and sum as at least three projects that pin this file have them, one of them from the publisher's own list
    // (https://huggingface.co/api/models/nomic-ai/nomic-embed-text-v1.5-GGUF/tree/main).
    url: 'https://huggingface.co/nomic-ai/nomic-embed-text-v1.5-GGUF/resolve/main/nomic-embed-text-v1.5.Q5_K_M.gguf',
    bytes: 99_588_928,
    sha256: '0c7930f6c4f6f29b7da5046e3a2c0832aa3f602db3de5760a95f0582dbd3d6e6',
    license: 'Apache-2.0',
  },
];

/** The default of a kind: its first model. */
export function defaultModel(kind: CatalogueModel['kind']): string {
  return catalogue.find((model) => model.kind === kind)?.name ?? 'none';
}

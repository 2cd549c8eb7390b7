/** A model that can be fetched by its name. */
export interface CatalogueModel {
  /** As clients call it. */
  readonly name: string;
  readonly kind: 'chat' | 'embedding';
  readonly file: string;
  readonly url: string;
  readonly bytes: number | null;
  /**
   * SHA-256 of the file. null: not known to us, so what its publisher names in the headers of the download is taken, and
   * kept beside the file from then on.
   */
  readonly sha256: string | null;
  readonly license: string;
}

/** The models that SkillGap is made for. */
export const catalogue: readonly CatalogueModel[] = [
  {
    name: 'mistral-7b-instruct-v0.3-q5_k_m',
    kind: 'chat',
    file: 'Mistral-7B-Instruct-v0.3-Q5_K_M.gguf',
    url: 'https://huggingface.co/bartowski/Mistral-7B-Instruct-v0.3-GGUF/resolve/main/Mistral-7B-Instruct-v0.3-Q5_K_M.gguf',
    bytes: null,
    sha256: null,
    license: 'Apache-2.0',
  },
  {
    name: 'nomic-embed-text-v1.5-q5_k_m',
    kind: 'embedding',
    file: 'nomic-embed-text-v1.5.Q5_K_M.gguf',
    url: 'https://huggingface.co/nomic-ai/nomic-embed-text-v1.5-GGUF/resolve/main/nomic-embed-text-v1.5.Q5_K_M.gguf',
    // Size and sum as two projects that pin this file have them, which agree.
    bytes: 99_588_928,
    sha256: '0c7930f6c4f6f29b7da5046e3a2c0832aa3f602db3de5760a95f0582dbd3d6e6',
    license: 'Apache-2.0',
  },
];

/** The default of each kind: the first of it. */
export function defaultModel(kind: CatalogueModel['kind']): string {
  return catalogue.find((model) => model.kind === kind)?.name ?? 'none';
}

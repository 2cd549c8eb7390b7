import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type CatalogueModel, catalogue } from './catalogue.ts';
import { GgufError, readGgufHeader } from './gguf.ts';

/** Why a configured model cannot be used. */
export type ModelFileReason = 'unknown' | 'missing' | 'wrong-size' | 'not-gguf' | 'cut-off' | 'wrong-kind';

class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
  readonly reason: ModelFileReason;

  constructor(reason: ModelFileReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** Embedding architectures; every other one is a chat model. */
const EMBEDDING =
  /^(bert|nomic-bert|nomic-bert-moe|jina-bert-v2|jina-bert-v3|modern-bert|neo-bert|t5encoder|gemma-embedding)$/;

/** The name that clients call a configured model by, known before its file is read. */
export function servedName(value: string): string {
  return catalogue.find(({ name }) => name === value)?.name ?? basename(value, '.gguf');
}

/**
 * The file of a configured model, checked: a name of the catalogue, or the path of a `.gguf`. Throws a {@link ModelFileError} that
 * says what is wrong and what to do, before a damaged file kills an engine.
 */
export async function resolveModel(value: string, modelsDir: string, kind: CatalogueModel['kind']) {
  const known = catalogue.find(({ name }) => name === value);
  if (!known && !value.endsWith('.gguf')) {
    const names = catalogue.map(({ name }) => name).join(', ');
    throw new ModelFileError('unknown', `${value} is neither a .gguf file nor in the catalogue (${names}).`);
  }
  const path = known ? join(modelsDir, known.file) : value;
  const name = servedName(value);
  const bytes = await stat(path).then(
    ({ size }) => size,
    (cause) => {
      const next = known ? `: npm run llm -- pull ${known.name}` : '';
      throw new ModelFileError('missing', `${path} is not there${next}`, { cause });
    },
  );
  if (known?.bytes && known.bytes !== bytes) {
    const next = `npm run llm -- pull ${known.name}`;
    throw new ModelFileError('wrong-size', `${path} has ${bytes} bytes instead of ${known.bytes}: ${next}`);
  }
  const { architecture, dataEnds } = await readGgufHeader(path).catch((cause: unknown) => {
    if (!(cause instanceof GgufError)) throw cause;
    throw new ModelFileError('not-gguf', `${path} is not a model: ${cause.message}`, { cause });
  });
  if (dataEnds > bytes) {
    throw new ModelFileError('cut-off', `${path} is cut off: ${bytes} of ${dataEnds} bytes are there`);
  }
  const found = EMBEDDING.test(architecture) ? 'embedding' : 'chat';
  if (found !== kind) {
    throw new ModelFileError(
      'wrong-kind',
      `${path} (${architecture}) is of the other kind: ${found}, not ${kind}`,
    );
  }
  return { name, path };
}

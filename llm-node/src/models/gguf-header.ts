import { open } from 'node:fs/promises';
import { GgufError, GgufReader, STRING, TooShort, U32 } from './gguf-reader.ts';
import { tensorBytes } from './tensor-bytes.ts';

export { GgufError };

/** What the head of a GGUF file tells of it. */
export interface GgufHeader {
  readonly architecture: string;
  /** Where its last tensor ends, in bytes from the start of the file: a file that ends before is cut off. */
  readonly dataEnds: number;
}

/** Most heads are smaller. */
const FIRST_READ = 2 ** 20;
/** A vocabulary of 250,000 words with its scores and types takes about 10 MB. */
const LARGEST_HEAD = 64 * 2 ** 20;
const MOST_DIMENSIONS = 8;

/** Reads the head of a file; throws a {@link GgufError} that says what is wrong with it. */
export async function readGgufHeader(path: string): Promise<GgufHeader> {
  await using file = await open(path);
  const { size } = await file.stat();
  const most = Math.min(size, LARGEST_HEAD);
  for (let length = Math.min(most, FIRST_READ); ; length = Math.min(most, length * 4)) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    try {
      return parseGgufHeader(buffer.subarray(0, bytesRead));
    } catch (error) {
      if (!(error instanceof TooShort) || length === most) throw error;
    }
  }
}

/** Reads the head of a file from its first bytes. Nothing in them is believed: counts and lengths may be anything. */
export function parseGgufHeader(bytes: Buffer): GgufHeader {
  if (bytes.toString('latin1', 0, 4) !== 'GGUF') throw new GgufError('it does not begin as a GGUF file does');
  const reader = new GgufReader(bytes, 4);
  const version = reader.u32();
  if (version !== 2 && version !== 3) throw new GgufError(`GGUF version ${version} is not known`);
  const tensors = reader.count('tensors');
  const entries = reader.count('metadata');
  let architecture = '';
  let alignment = 32;
  for (let index = 0; index < entries; index += 1) {
    const key = reader.string();
    const kind = reader.u32();
    if (key === 'general.architecture' && kind === STRING) architecture = reader.string();
    else if (key === 'general.alignment' && kind === U32) alignment = reader.u32();
    else reader.skip(kind);
  }
  if (alignment < 1 || alignment > 2 ** 20) throw new GgufError(`an alignment of ${alignment}`);
  let dataBytes = 0;
  for (let index = 0; index < tensors; index += 1) dataBytes = Math.max(dataBytes, tensorEnd(reader));
  return { architecture, dataEnds: Math.ceil(reader.at / alignment) * alignment + dataBytes };
}

/** Where a tensor ends, from the start of the data. */
function tensorEnd(reader: GgufReader): number {
  const name = reader.string();
  const dimensions = reader.u32();
  if (dimensions > MOST_DIMENSIONS) throw new GgufError(`a tensor of ${dimensions} dimensions`);
  const shape = Array.from({ length: dimensions }, () => reader.u64());
  const type = reader.u32();
  const end = reader.u64() + tensorBytes(type, shape);
  if (!Number.isSafeInteger(end)) throw new GgufError(`a tensor ${name.slice(0, 64)} that ends nowhere`);
  return end;
}

import { open } from 'node:fs/promises';

/** What the head of a GGUF file tells of it. */
export interface GgufHeader {
  readonly architecture: string;
  /** Where its last tensor begins, in bytes from the start of the file: a file that ends before is cut off. */
  readonly dataEnds: number;
}

/** Not a GGUF file, or one whose head makes no sense. */
export class GgufError extends Error {
  override readonly name = 'GgufError';
}

/** A vocabulary of 250,000 words with its scores and types takes about 10 MB. */
const LARGEST_HEAD = 64 * 2 ** 20;
/** Width in bytes of the fixed-size metadata types, by their code in the specification. */
const WIDTH: Readonly<Record<number, number>> = {
  0: 1,
  1: 1,
  2: 2,
  3: 2,
  4: 4,
  5: 4,
  6: 4,
  7: 1,
  10: 8,
  11: 8,
  12: 8,
};
const STRING = 8;
const ARRAY = 9;

/** Reads the head of a file; throws a {@link GgufError} that says what is wrong with it. */
export async function readGgufHeader(path: string): Promise<GgufHeader> {
  await using file = await open(path);
  const { size } = await file.stat();
  const head = Buffer.alloc(Math.min(size, LARGEST_HEAD));
  let read = 0;
  while (read < head.length) {
    const { bytesRead } = await file.read(head, read, Math.min(head.length - read, 2 ** 20), read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return parseGgufHeader(head.subarray(0, read));
}

/** Reads the head of a file from its first bytes. Nothing in them is believed: counts and lengths may be anything. */
export function parseGgufHeader(bytes: Buffer): GgufHeader {
  if (bytes.toString('latin1', 0, 4) !== 'GGUF') throw new GgufError('it does not begin as a GGUF file does');
  const reader = new Reader(bytes, 4);
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
    else if (key === 'general.alignment' && kind === 4) alignment = reader.u32();
    else reader.skip(kind);
  }
  let last = 0;
  for (let index = 0; index < tensors; index += 1) {
    reader.string();
    const dimensions = reader.u32();
    if (dimensions > 8) throw new GgufError(`a tensor of ${dimensions} dimensions`);
    for (let dimension = 0; dimension < dimensions; dimension += 1) reader.u64();
    reader.u32();
    last = Math.max(last, reader.u64());
  }
  if (alignment < 1 || alignment > 2 ** 20) throw new GgufError(`an alignment of ${alignment}`);
  return { architecture, dataEnds: Math.ceil(reader.at / alignment) * alignment + last };
}

class Reader {
  readonly #bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  u32(): number {
    return this.#bytes.readUInt32LE(this.#take(4));
  }

  u64(): number {
    const value = this.#bytes.readBigUInt64LE(this.#take(8));
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new GgufError(`a length of ${value}`);
    return Number(value);
  }

  /** A number of things of which each takes at least a byte of what is left. */
  count(what: string): number {
    const count = this.u64();
    if (count > this.#bytes.length - this.at) throw new GgufError(`${count} ${what} in so short a file`);
    return count;
  }

  string(): string {
    const length = this.count('bytes of text');
    const start = this.#take(length);
    return this.#bytes.toString('utf8', start, start + length);
  }

  /** Passes over a value. Arrays of arrays are not in use, and would let a small file cost much. */
  skip(kind: number): void {
    const width = WIDTH[kind];
    if (width !== undefined) this.#take(width);
    else if (kind === STRING) this.#take(this.count('bytes of text'));
    else if (kind === ARRAY) {
      const of = this.u32();
      const count = this.count('values');
      const each = WIDTH[of];
      if (each !== undefined) this.#take(count * each);
      else if (of === STRING) for (let index = 0; index < count; index += 1) this.skip(STRING);
      else throw new GgufError(`an array of type ${of}`);
    } else throw new GgufError(`metadata of type ${kind}`);
  }

  #take(length: number): number {
    const start = this.at;
    if (length > this.#bytes.length - start) throw new GgufError('it ends within its head');
    this.at += length;
    return start;
  }
}

/**
 * Reads the header of a GGUF file before an engine does. node-llama-cpp's `readGgufFileInfo`, which runs at each load, reads
 * zeros past the end of a file: it accepts a truncated header, and 24 bytes that claim 2^40 entries keep it busy for ever.
 */
import { open } from 'node:fs/promises';

/** Not a GGUF file, or one with an invalid header. */
export class GgufError extends Error {
  override readonly name: string = 'GgufError';
}

/** The header continues after the bytes that were read. */
class Incomplete extends GgufError {
  override readonly name = 'Incomplete';
}

/** Most headers are smaller. */
const FIRST_READ = 2 ** 20;
/** A vocabulary of 250,000 words with scores and types takes about 10 MB. */
const MAX_HEADER = 64 * 2 ** 20;
const MAX_DIMENSIONS = 8;

/** Codes of metadata types in the GGUF specification, and the bytes of each fixed-size type by its code. */
const U32 = 4;
const STRING = 8;
const ARRAY = 9;
const WIDTHS = [1, 1, 2, 2, 4, 4, 4, 1, undefined, undefined, 8, 8, 8];

/** Values and bytes of a block, by ggml's code of the type (ggml.h and ggml-common.h of llama.cpp). */
const BLOCKS: Readonly<Record<number, readonly [values: number, bytes: number]>> = {
  0: [1, 4], // F32
  1: [1, 2], // F16
  2: [32, 18], // Q4_0
  3: [32, 20], // Q4_1
  6: [32, 22], // Q5_0
  7: [32, 24], // Q5_1
  8: [32, 34], // Q8_0
  10: [256, 84], // Q2_K
  11: [256, 110], // Q3_K
  12: [256, 144], // Q4_K
  13: [256, 176], // Q5_K
  14: [256, 210], // Q6_K
  20: [32, 18], // IQ4_NL
  23: [256, 136], // IQ4_XS
  30: [1, 2], // BF16
};

/** Reads the header of a file. Throws a {@link GgufError} that says what is wrong with it. */
export async function readGgufHeader(path: string) {
  await using file = await open(path);
  const { size } = await file.stat();
  const max = Math.min(size, MAX_HEADER);
  for (let length = Math.min(max, FIRST_READ); ; length = Math.min(max, length * 4)) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    try {
      return parseGgufHeader(buffer.subarray(0, bytesRead));
    } catch (error) {
      if (!(error instanceof Incomplete) || length === max) throw error;
    }
  }
}

/** Parses a header from the first bytes of a file. Trusts none of its counts and lengths, and reads no further than they go. */
export function parseGgufHeader(bytes: Buffer) {
  let at = 0;
  const take = (length: number): number => {
    if (length > bytes.length - at) throw new Incomplete('it ends within its header');
    at += length;
    return at - length;
  };
  const u32 = (): number => bytes.readUInt32LE(take(4));
  const u64 = (): number => {
    const value = bytes.readBigUInt64LE(take(8));
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new GgufError(`a length of ${value}`);
    return Number(value);
  };
  /** A number of things that take at least a byte each. */
  const count = (what: string): number => {
    const number = u64();
    if (number > bytes.length - at) throw new Incomplete(`${number} ${what} are not all there`);
    return number;
  };
  const string = (): string => {
    const length = count('bytes of text');
    return bytes.toString('utf8', take(length), at);
  };
  /** Nested arrays are not in use, and would let a small file cost much. */
  const skip = (type: number, isNested = false): void => {
    const width = WIDTHS[type];
    if (width !== undefined) take(width);
    else if (type === STRING) take(count('bytes of text'));
    else if (type === ARRAY && !isNested) skipArray();
    else throw new GgufError(`${isNested ? 'an array' : 'metadata'} of type ${type}`);
  };
  const skipArray = (): void => {
    const type = u32();
    const length = count('values');
    const width = WIDTHS[type];
    if (width !== undefined) take(length * width);
    else for (let index = 0; index < length; index += 1) skip(type, true);
  };
  const tensorEnd = (): number => {
    const name = string();
    const dimensions = u32();
    if (dimensions > MAX_DIMENSIONS) throw new GgufError(`a tensor of ${dimensions} dimensions`);
    const shape = Array.from({ length: dimensions }, u64);
    const type = u32();
    const end = u64() + tensorBytes(type, shape);
    if (!Number.isSafeInteger(end)) throw new GgufError(`a tensor ${name.slice(0, 64)} that ends nowhere`);
    return end;
  };

  if (bytes.toString('latin1', 0, 4) !== 'GGUF') throw new GgufError('it does not begin as a GGUF file does');
  at = 4;
  const version = u32();
  if (version !== 2 && version !== 3) throw new GgufError(`GGUF version ${version} is not supported`);
  const tensors = count('tensors');
  const entries = count('metadata');
  let architecture = '';
  let alignment = 32;
  for (let index = 0; index < entries; index += 1) {
    const key = string();
    const type = u32();
    if (key === 'general.architecture' && type === STRING) architecture = string();
    else if (key === 'general.alignment' && type === U32) alignment = u32();
    else skip(type);
  }
  if (alignment < 1 || alignment > 2 ** 20) throw new GgufError(`an alignment of ${alignment}`);
  let dataBytes = 0;
  for (let index = 0; index < tensors; index += 1) dataBytes = Math.max(dataBytes, tensorEnd());
  // Where the last tensor ends, in bytes from the start of the file: a shorter file is truncated.
  return { architecture, dataEnds: Math.ceil(at / alignment) * alignment + dataBytes };
}

/** The size of a tensor in its file. 0 for an unknown type: there will be newer ones, which the engine knows. */
function tensorBytes(type: number, [columns = 0, ...others]: readonly number[]): number {
  const [values, bytes] = BLOCKS[type] ?? [1, 0];
  return others.reduce((all, length) => all * length, Math.ceil(columns / values) * bytes);
}

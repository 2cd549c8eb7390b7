/** Not a GGUF file, or one whose head makes no sense. */
export class GgufError extends Error {
  override readonly name: string = 'GgufError';
}

/** The head goes on after what was read of it. */
export class TooShort extends GgufError {
  override readonly name = 'TooShort';
}

/** Codes of metadata types in the GGUF specification. */
export const U32 = 4;
export const STRING = 8;
const ARRAY = 9;
/** Width in bytes of those of fixed size, by their code. */
const WIDTH: Readonly<Record<number, number>> = {
  0: 1,
  1: 1,
  2: 2,
  3: 2,
  [U32]: 4,
  5: 4,
  6: 4,
  7: 1,
  10: 8,
  11: 8,
  12: 8,
};

/** Reads values of a head one after the other. Whatever its bytes claim, it reads no further than they go. */
export class GgufReader {
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
    if (count > this.#bytes.length - this.at) throw new TooShort(`${count} ${what} are not all there`);
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
    else if (kind === ARRAY) this.#skipArray();
    else throw new GgufError(`metadata of type ${kind}`);
  }

  #skipArray(): void {
    const kind = this.u32();
    const count = this.count('values');
    const width = WIDTH[kind];
    if (width !== undefined) this.#take(count * width);
    else if (kind !== STRING) throw new GgufError(`an array of type ${kind}`);
    else for (let index = 0; index < count; index += 1) this.skip(STRING);
  }

  #take(length: number): number {
    const start = this.at;
    if (length > this.#bytes.length - start) throw new TooShort('it ends within its head');
    this.at += length;
    return start;
  }
}

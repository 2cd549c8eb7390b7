/** An edge's key is 32 bits: 13 for a code among those of the names, the others for the node it leaves. */
const SYMBOL_BITS = 13;
const MOST_SYMBOLS = 2 ** SYMBOL_BITS - 1;
/** The share of slots that may be taken: more makes probing long, less makes the table larger than the cache. */
const MOST_FULL = 0.6;
const MOST_NODES = 2 ** (32 - SYMBOL_BITS);

/** A trie of names in one hash table of edges. A step takes constant time; 10,000 skills need about 3 MB. */
export class Trie {
  /** A code's number among those of the names; 0 when no name has it. */
  readonly symbols = new Uint16Array(0x10000);
  /** Of each edge its key, 0 in an empty slot, and beside it, in the same cache line, its target. A power of two. */
  entries = new Int32Array(2 * 1024);
  #edges = 0;
  #nodes = 1;
  #lastSymbol = 0;
  readonly #values: (number | undefined)[] = [undefined];

  /** The node an edge leads to; 0, the root, when there is none. */
  step(node: number, code: number): number {
    const symbol = this.symbols[code] as number;
    if (symbol === 0) return 0;
    const { entries } = this;
    const key = (node << SYMBOL_BITS) | symbol;
    const mask = entries.length - 1;
    for (let slot = (hash(key) << 1) & mask; ; slot = (slot + 2) & mask) {
      const found = entries[slot];
      if (found === key) return entries[slot + 1] as number;
      if (found === 0) return 0;
    }
  }

  /** What was put at a node; undefined where no name ends. */
  valueAt(node: number): number | undefined {
    return this.#values[node];
  }

  /** The value at the end of a name, which is `value` when nothing was there before. */
  put(codes: Iterable<number>, value: number): number {
    let node = 0;
    for (const code of codes) node = this.step(node, code) || this.#add(node, code);
    const there = this.#values[node];
    if (there !== undefined) return there;
    this.#values[node] = value;
    return value;
  }

  #add(node: number, code: number): number {
    if (this.#edges >= (this.entries.length / 2) * MOST_FULL) this.#grow();
    const target = this.#nodes;
    if (target === MOST_NODES) throw new RangeError('the names are too many');
    this.#nodes += 1;
    this.#values.push(undefined);
    this.#insert((node << SYMBOL_BITS) | this.#symbolOf(code), target);
    return target;
  }

  #symbolOf(code: number): number {
    const known = this.symbols[code];
    if (known) return known;
    if (this.#lastSymbol === MOST_SYMBOLS)
      throw new RangeError('the names have too many different characters');
    this.#lastSymbol += 1;
    this.symbols[code] = this.#lastSymbol;
    return this.#lastSymbol;
  }

  #insert(key: number, target: number): void {
    const mask = this.entries.length - 1;
    let slot = (hash(key) << 1) & mask;
    while (this.entries[slot] !== 0) slot = (slot + 2) & mask;
    this.entries[slot] = key;
    this.entries[slot + 1] = target;
    this.#edges += 1;
  }

  #grow(): void {
    const { entries } = this;
    this.entries = new Int32Array(entries.length * 2);
    this.#edges = 0;
    for (let slot = 0; slot < entries.length; slot += 2) {
      const key = entries[slot] as number;
      if (key !== 0) this.#insert(key, entries[slot + 1] as number);
    }
  }
}

function hash(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

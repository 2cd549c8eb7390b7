/** An edge's key is 32 bits: 13 for a code among those of the names, the others for the node it leaves. */
const SYMBOL_BITS = 13;
const MOST_SYMBOLS = 2 ** SYMBOL_BITS - 1;
const MOST_NODES = 2 ** (32 - SYMBOL_BITS);

/** A trie of names in one hash table of edges. A step takes constant time; 10,000 skills need about 3 MB. */
export class Trie {
  /** A code's number among those of the names; 0 when no name has it. */
  readonly symbols = new Uint16Array(0x10000);
  /** One of each edge, 0 in an empty slot. The number of slots is a power of two. */
  keys = new Int32Array(1024);
  targets = new Int32Array(1024);
  #edges = 0;
  #nodes = 1;
  #lastSymbol = 0;
  readonly #values: (number | undefined)[] = [undefined];

  /** The node an edge leads to; 0, the root, when there is none. */
  step(node: number, code: number): number {
    const symbol = this.symbols[code] as number;
    if (symbol === 0) return 0;
    const { keys } = this;
    const key = (node << SYMBOL_BITS) | symbol;
    const mask = keys.length - 1;
    for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
      const found = keys[slot];
      if (found === key) return this.targets[slot] as number;
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
    if (this.#edges * 2 >= this.keys.length) this.#grow();
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
    const mask = this.keys.length - 1;
    let slot = hash(key) & mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.targets[slot] = target;
    this.#edges += 1;
  }

  #grow(): void {
    const { keys, targets } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.targets = new Int32Array(keys.length * 2);
    this.#edges = 0;
    for (const [slot, key] of keys.entries()) if (key !== 0) this.#insert(key, targets[slot] as number);
  }
}

function hash(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

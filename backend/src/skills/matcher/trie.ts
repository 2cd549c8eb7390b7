/** An edge's key is 32 bits: 13 for a code among those of the names, the others for the node it leaves. */
const SYMBOL_BITS = 13;
const MOST_SYMBOLS = 2 ** SYMBOL_BITS - 1;
/** The share of slots that may be taken: more makes probing long, less makes the table larger than the cache. */
const MOST_FULL = 0.6;
const MOST_NODES = 2 ** (32 - SYMBOL_BITS);
/** Ends a tail: half of a surrogate pair, which no folded text has. */
const END = 0xdfff;
const MOST_VALUES = 0xffff;
/** Of the product's catalogue. */
const [SLOTS_PER_NAME, CODES_PER_NAME] = [5, 12] as const;
const ASCII_BITS = 7;
const ASCII = 2 ** ASCII_BITS;

/**
 * A trie of names. Where names part, it has nodes, with their edges in one hash table; where one goes on alone, its
 * codes lie in a row, its tail, which is most of all codes. A step takes constant time; 30,000 names need 2 MB.
 *
 * A place in it is a number: 0 is the root, others above it are nodes, and those below it are `~` a place in the tails.
 */
export class Trie {
  /** A code's number among those of the names; 0 when no name has it. */
  readonly #symbols = new Uint16Array(0x10000);
  /** Of each edge its key, 0 in an empty slot, and beside it, in the same cache line, its target. A power of two. */
  #entries: Int32Array;
  /** The rest of each name that goes on alone, END and its value. */
  #tails: Uint16Array<ArrayBuffer>;
  /** One more than the value of the name that ends at a node; 0 for none. */
  #values = new Uint16Array(1024);
  /** The edges between codes of ASCII that leave the root, and those that leave the nodes after one: most steps of a text. */
  readonly #begins = new Int32Array(ASCII * ASCII);
  #edges = 0;
  /** The node after a first code of ASCII has its number; others come after these. */
  #nodes = ASCII;
  #tailsEnd = 0;
  #lastSymbol = 0;

  /** Has room for about so many names: it grows where they are more, which takes longer. */
  constructor(names: number) {
    this.#entries = new Int32Array(2 ** Math.ceil(Math.log2(2 * SLOTS_PER_NAME * names + 2 * 1024)));
    this.#tails = new Uint16Array(CODES_PER_NAME * names + 1024);
  }

  /** The place that a code leads to; 0 when there is none. */
  step(place: number, code: number): number {
    if (place < 0) return this.#tails[~place] === code ? place - 1 : 0;
    if ((place | code) < ASCII) return this.#begins[(place << ASCII_BITS) | code] as number;
    const symbol = this.#symbols[code] as number;
    return symbol === 0 ? 0 : (this.#entries[this.#slotOf((place << SYMBOL_BITS) | symbol) + 1] as number);
  }

  /** What was put at a place; -1 where no name ends. */
  valueAt(place: number): number {
    if (place < 0) return this.#tails[~place] === END ? (this.#tails[~place + 1] as number) : -1;
    return (this.#values[place] as number) - 1;
  }

  /** The value at the end of a name, which is `value` when nothing was there before. The name is a part of `codes`. */
  put(codes: Uint16Array, from: number, to: number, value: number): number {
    if (value >= MOST_VALUES) throw new RangeError('the names are too many');
    let node = 0;
    for (let at = from; at < to; at += 1) {
      const code = codes[at] as number;
      const target = this.step(node, code);
      if (target > 0) node = target;
      else if (target === 0) {
        this.#setEdge(node, code, ~this.#addTail(codes, at + 1, to, value));
        return value;
      } else if (this.#isTail(~target, codes, at + 1, to)) return this.#tails[~target + to - at] as number;
      else {
        const split = this.#split(~target, node === 0 && code < ASCII ? code : this.#nodes);
        this.#setEdge(node, code, split);
        node = split;
      }
    }
    const there = this.valueAt(node);
    if (there < 0) this.#values[node] = value + 1;
    return there < 0 ? value : there;
  }

  /** A node in place of a tail, of which all but the first code stays one. */
  #split(tail: number, node: number): number {
    if (node === MOST_NODES) throw new RangeError('the names are too many');
    if (node === this.#values.length) this.#values = doubled(this.#values);
    if (node === this.#nodes) this.#nodes += 1;
    const code = this.#tails[tail] as number;
    if (code === END) this.#values[node] = (this.#tails[tail + 1] as number) + 1;
    else this.#setEdge(node, code, ~(tail + 1));
    return node;
  }

  #isTail(tail: number, codes: Uint16Array, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (codes[at] !== this.#tails[tail + at - from]) return false;
    return this.#tails[tail + to - from] === END;
  }

  #addTail(codes: Uint16Array, from: number, to: number, value: number): number {
    const start = this.#tailsEnd;
    this.#tailsEnd += to - from + 2;
    while (this.#tailsEnd > this.#tails.length) this.#tails = doubled(this.#tails);
    for (let at = from; at < to; at += 1) this.#tails[start + at - from] = codes[at] as number;
    this.#tails[start + to - from] = END;
    this.#tails[start + to - from + 1] = value;
    return start;
  }

  #symbolOf(code: number): number {
    const known = this.#symbols[code];
    if (known) return known;
    if (this.#lastSymbol === MOST_SYMBOLS)
      throw new RangeError('the names have too many different characters');
    this.#lastSymbol += 1;
    this.#symbols[code] = this.#lastSymbol;
    return this.#lastSymbol;
  }

  /** Where the edge with a key is, or would be. */
  #slotOf(key: number): number {
    const entries = this.#entries;
    const mask = entries.length - 1;
    const mixed = Math.imul(key, 0x9e3779b1);
    let slot = ((mixed ^ (mixed >>> 15)) << 1) & mask;
    for (;;) {
      const found = entries[slot];
      if (found === key || found === 0) return slot;
      slot = (slot + 2) & mask;
    }
  }

  #setEdge(node: number, code: number, target: number): void {
    if ((node | code) < ASCII) this.#begins[(node << ASCII_BITS) | code] = target;
    else {
      if (this.#edges >= (this.#entries.length / 2) * MOST_FULL) this.#grow();
      this.#setEntry((node << SYMBOL_BITS) | this.#symbolOf(code), target);
    }
  }

  #setEntry(key: number, target: number): void {
    const slot = this.#slotOf(key);
    if (this.#entries[slot] === 0) this.#edges += 1;
    this.#entries[slot] = key;
    this.#entries[slot + 1] = target;
  }

  #grow(): void {
    const entries = this.#entries;
    this.#entries = new Int32Array(entries.length * 2);
    this.#edges = 0;
    for (let slot = 0; slot < entries.length; slot += 2)
      if (entries[slot] !== 0) this.#setEntry(entries[slot] as number, entries[slot + 1] as number);
  }
}

function doubled(array: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(array.length * 2);
  larger.set(array);
  return larger;
}

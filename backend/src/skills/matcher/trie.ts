/** An edge's key is 32 bits: 13 for a code among those of the names, the others for the node it leaves. */
const SYMBOL_BITS = 13;
const MOST_SYMBOLS = 2 ** SYMBOL_BITS - 1;
/** The share of slots that may be taken: more makes probing long, less makes the table larger than the cache. */
const MOST_FULL = 0.75;
const MOST_NODES = 2 ** (32 - SYMBOL_BITS);
/**
 * What ends a run: the name, with its value behind it; or a link to the node where names part, with the high bits of
 * that node, and its low ones behind it. Halves of surrogate pairs, which no folded text has.
 */
const END = 0xdfff;
const LINK = 0xdf00;
const isEnd = (code: number) => (code & LINK) === LINK && code <= END;
const MOST_VALUES = 0xffff;
/** Of the product's catalogue. */
const [SLOTS_PER_NAME, CODES_PER_NAME] = [4, 26] as const;
const ASCII_BITS = 7;
const ASCII = 2 ** ASCII_BITS;

/**
 * A trie of names. Where names part or one of several ends, it has nodes, with their edges in one hash table; between
 * two nodes, and from the last to a name's end, the codes lie in a row, a run, which is most of all codes. A step takes
 * constant time.
 *
 * A place in it is a number: 0 is the root, others above it are nodes, and those below it are `~` a place in the runs.
 */
export class Trie {
  /** A code's number among those of the names; 0 when no name has it. */
  readonly #symbols = new Uint16Array(0x10000);
  /** Of each edge its key, 0 in an empty slot, and beside it, in the same cache line, its target. A power of two. */
  #entries: Int32Array;
  /** The codes to the next node or a name's end, and what ends them. */
  #runs: Uint16Array<ArrayBuffer>;
  /** One more than the value of the name that ends at a node; 0 for none. */
  #values = new Uint16Array(1024);
  /** The edges between codes of ASCII that leave the root, and those that leave the nodes after one: most steps of a text. */
  readonly #begins = new Int32Array(ASCII * ASCII);
  #edges = 0;
  /** The node after a first code of ASCII has its number; others come after these. */
  #nodes = ASCII;
  #runsEnd = 0;
  #lastSymbol = 0;

  /** Has room for about so many names: it grows where they are more, which takes longer. */
  constructor(names: number) {
    this.#entries = new Int32Array(2 ** Math.ceil(Math.log2(2 * SLOTS_PER_NAME * names + 2 * 1024)));
    this.#runs = new Uint16Array(CODES_PER_NAME * names + 1024);
  }

  /** The place that a code leads to; 0 when there is none. */
  step(place: number, code: number): number {
    if (place < 0) return this.#runs[~place] === code ? this.#placeAt(~place + 1) : 0;
    if ((place | code) < ASCII) return this.#begins[(place << ASCII_BITS) | code] as number;
    const symbol = this.#symbols[code] as number;
    return symbol === 0 ? 0 : (this.#entries[this.#slotOf((place << SYMBOL_BITS) | symbol) + 1] as number);
  }

  /** What was put at a place; -1 where no name ends. */
  valueAt(place: number): number {
    if (place < 0) return this.#runs[~place] === END ? (this.#runs[~place + 1] as number) : -1;
    return (this.#values[place] as number) - 1;
  }

  /** The value at the end of a name, which is `value` when nothing was there before. The name is a part of `codes`. */
  put(codes: Uint16Array, from: number, to: number, value: number): number {
    if (value >= MOST_VALUES) throw new RangeError('the names are too many');
    let node = 0;
    for (let at = from; at < to; ) {
      const code = codes[at] as number;
      let place = this.step(node, code);
      at += 1;
      if (place === 0) {
        this.#setEdge(node, code, ~this.#addRun(codes, at, to, value));
        return value;
      }
      const start = ~place;
      for (; place < 0 && at < to && this.#runs[~place] === codes[at]; at += 1)
        place = this.#placeAt(~place + 1);
      if (place < 0 && at === to && this.#runs[~place] === END) return this.valueAt(place);
      if (place >= 0) node = place;
      else if (~place === start) {
        const split = this.#nodeBefore(start, node === 0 && code < ASCII ? code : this.#nodes);
        this.#setEdge(node, code, split);
        node = split;
      } else {
        node = this.#nodeBefore(this.#copyOfRun(~place), this.#nodes);
        this.#runs[~place] = LINK | (node >>> 16);
        this.#runs[~place + 1] = node & 0xffff;
      }
    }
    const there = this.valueAt(node);
    if (there < 0) this.#values[node] = value + 1;
    return there < 0 ? value : there;
  }

  /** The place of the rest of a run: the node itself where that is a link to one. */
  #placeAt(at: number): number {
    const code = this.#runs[at] as number;
    return isEnd(code) && code !== END ? ((code - LINK) << 16) | (this.#runs[at + 1] as number) : ~at;
  }

  /** A node from which a run goes on. */
  #nodeBefore(run: number, node: number): number {
    if (node === MOST_NODES) throw new RangeError('the names are too many');
    if (node === this.#values.length) this.#values = doubled(this.#values);
    if (node === this.#nodes) this.#nodes += 1;
    const code = this.#runs[run] as number;
    if (code === END) this.#values[node] = (this.#runs[run + 1] as number) + 1;
    else this.#setEdge(node, code, this.#placeAt(run + 1));
    return node;
  }

  #addRun(codes: Uint16Array, from: number, to: number, value: number): number {
    const start = this.#makeRoom(to - from + 2);
    for (let at = from; at < to; at += 1) this.#runs[start + at - from] = codes[at] as number;
    this.#runs[start + to - from] = END;
    this.#runs[start + to - from + 1] = value;
    return start;
  }

  /** The rest of a run again, so that a link may take its place. */
  #copyOfRun(from: number): number {
    let end = from;
    while (!isEnd(this.#runs[end] as number)) end += 1;
    const start = this.#makeRoom(end + 2 - from);
    this.#runs.copyWithin(start, from, end + 2);
    return start;
  }

  #makeRoom(codes: number): number {
    const start = this.#runsEnd;
    this.#runsEnd += codes;
    while (this.#runsEnd > this.#runs.length) this.#runs = doubled(this.#runs);
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

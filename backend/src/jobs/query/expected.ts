import { allOf } from './tsquery.ts';

/** How frequent lexemes of the column `words` are, as shares of the postings. What is not among them is rare. */
export type Shares = {
  of: ReadonlyMap<string, number>;
  /** Those that a prefix may be of. */
  ends: readonly (readonly [lexeme: string, share: number])[];
};

export function sharesOf(lexemes: readonly string[], shares: readonly number[]): Shares {
  const all = lexemes.map((lexeme, at) => [lexeme, shares[at] ?? 0] as const);
  return { of: new Map(all), ends: all.filter(([lexeme]) => lexeme.startsWith('<')) };
}

/** What a tsquery is expected to cost. */
export type Expected = {
  /** The share of postings that it finds, without those that only rare lexemes find. */
  found: number;
  /** How many entries of lists of words the index reads for it, over the number of postings. */
  entries: number;
  /** To be looked for in each posting when the index is not used. */
  lexemes: number;
};

const TOKENS = /'((?:''|[^'])*)'(:\*)?|[&|!()]|<->/g;

/** The parts of a query that all have to match. */
function conjunctsOf(query: string): string[] {
  if (!query.startsWith('(')) return [query];
  const cuts = [0];
  let depth = 0;
  for (const { 0: token, index } of query.matchAll(TOKENS)) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    const endsEarly = depth === 0 && index < query.length - 1;
    if (endsEarly || (depth === 1 && /^(?:\||<->)$/.test(token))) return [query];
    if (depth === 1 && token === '&') cuts.push(index);
  }
  const parts = cuts.map((cut, n) => query.slice(cut + 1, cuts[n + 1] ?? query.length - 1).trim());
  return parts.flatMap(conjunctsOf);
}

/** Reading a posting costs as much as this many entries of a word's list, and as much again for so many words to look for. */
const ENTRIES_PER_ROW = 7;
const LEXEMES_PER_ROW = 20;

/** What reading a posting costs, in entries of lists of words. */
export const costOfRow = (lexemes: number): number => ENTRIES_PER_ROW * (1 + lexemes / LEXEMES_PER_ROW);

/** In a wider window Postgres does not look up the times first, and reads all that the words find. */
const NARROW = 0.2;

/** `asked`: of the index; `rest`: looked for in what it finds. The cost in entries over the number of postings. */
type Split = { asked: string; rest: string; cost: number };

/**
 * Splits a query for a window that covers a share of the postings so that it costs least. The index reads a frequent word's whole
 * list, however narrow the window and however few postings have the rare word beside it.
 */
export function splitFor(query: string, shares: Shares, width: number): Split {
  const all = conjunctsOf(query)
    .map((part) => ({ part, expected: expectedOf(part, shares), isNot: part.startsWith('!') }))
    .toSorted((a, b) => Number(a.isNot) - Number(b.isNot) || a.expected.found - b.expected.found);
  let best: Split = { asked: query, rest: '', cost: Number.POSITIVE_INFINITY };
  let [asked, entries] = ['', 0];
  const read = width < NARROW ? width : 1;
  for (const [at, { part, expected, isNot }] of all.entries()) {
    if (isNot && at === 0) break;
    asked = allOf([...all.slice(0, at), { part }].map((one) => one.part));
    entries += expected.entries;
    const rest = all.slice(at + 1);
    const lexemes = rest.reduce((sum, one) => sum + one.expected.lexemes, 0);
    const cost = entries + expectedOf(asked, shares).found * read * costOfRow(lexemes);
    if (cost < best.cost) best = { asked, rest: allOf(rest.map((one) => one.part)), cost };
  }
  return best;
}

/**
 * Expects what a tsquery of tsquery.ts finds. Not as Postgres does, which adds up a guess for each lexeme that it does not know: of
 * a hundred synonyms hardly one is frequent, and without frequent ones the index has the few matches at once.
 */
export function expectedOf(query: string, { of, ends }: Shares): Expected {
  const tokens = [...query.matchAll(TOKENS)];
  let at = 0;
  let [entries, lexemes] = [0, 0];

  function atom(): number {
    const [token, quoted, prefix] = tokens[at++] ?? [];
    if (token === '!') {
      atom();
      return 1;
    }
    if (token === '(') {
      const found = any();
      at++;
      return found;
    }
    const lexeme = (quoted ?? '').replace(/''|\\\\/g, ([sign = '']) => sign);
    const found = prefix
      ? ends.reduce((sum, [one, share]) => sum + (one.startsWith(lexeme) ? share : 0), 0)
      : (of.get(lexeme) ?? 0);
    lexemes++;
    entries += found;
    return Math.min(1, found);
  }
  function all(): number {
    const parts = [atom()];
    while (/^(?:&|<->)$/.test(tokens[at]?.[0] ?? '')) {
      at++;
      parts.push(atom());
    }
    // Words of one posting belong together: of the next rarest the square root, of the next the fourth (exponential backoff).
    return parts.toSorted((a, b) => a - b).reduce((found, part, n) => found * part ** (1 / 2 ** n), 1);
  }
  function any(): number {
    let found = all();
    while (tokens[at]?.[0] === '|') {
      at++;
      found += all();
    }
    return Math.min(1, found);
  }

  return { found: tokens.length === 0 ? 0 : any(), entries, lexemes };
}

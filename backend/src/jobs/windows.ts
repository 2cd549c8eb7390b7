import { costOfRow, type Expected, type Shares } from './query/expected.ts';

/**
 * How the postings are distributed over time, as Postgres's statistics have it. `bounds` are moments in ms, oldest
 * first, with equally many postings between neighbours; `rows` is their estimated number.
 */
export type Histogram = {
  rows: number;
  /** Of the frequent words; undefined before the first ANALYZE. */
  shares?: Shares;
  bounds: readonly number[];
  /** Some rows have no `words` yet. */
  unfilled?: boolean;
};

/** The first window covers at least this many postings: reading them costs hardly more than a second query. */
const FIRST_ROWS = 800;
/** Windows cover this many times what is wanted, because matches are not spread evenly. */
const SPARE = 1.5;

/** The share of postings newer than a moment: 0 for the newest, 1 for the oldest. */
export function shareNewerThan({ bounds }: Histogram, moment: number): number {
  const last = bounds.length - 1;
  if (last < 1) return 0;
  const above = bounds.findIndex((bound) => bound > moment);
  if (above === -1) return 0;
  const [low, high] = [bounds[above - 1], bounds[above]];
  if (low === undefined || high === undefined) return 1;
  return (last - (above - 1) - (moment - low) / (high - low)) / last;
}

/** The moment that this share of postings is newer than; undefined for all. */
export function momentAt({ bounds }: Histogram, share: number): number | undefined {
  const last = bounds.length - 1;
  if (share >= 1 || last < 1) return undefined;
  const at = last * (1 - share);
  const below = Math.min(Math.floor(at), last - 1);
  const [low = 0, high = 0] = [bounds[below], bounds[below + 1]];
  return Math.floor(low + (high - low) * (at - below));
}

/** So few matches are all read at once: by the index they cost less than a window of rows. */
const FEW_MATCHES = 2_000;

/** The share that the first window covers. `known`: what the words are expected to find. */
export function firstWidth({ rows }: Histogram, wanted: number, known?: Expected): number {
  const least = Math.min(1, Math.max(FIRST_ROWS, 4 * wanted) / Math.max(rows, 1));
  if (!known) return least;
  const matches = known.found * rows;
  return matches <= FEW_MATCHES ? 1 : Math.min(1, Math.max(least, (SPARE * wanted) / matches));
}

/**
 * The share the next window covers, by the matches in the share seen so far. With none, the rest at once is cheapest.
 * Each window at least doubles what was seen, so there are few.
 */
export function nextWidth(found: number, wanted: number, seen: number): number {
  if (found === 0) return 1;
  return Math.max(2 * seen, (SPARE * seen * (wanted - found)) / found);
}

/**
 * What a search knows by the time it has read some windows. `known`: what the words are expected to find; `cost`: of the index, in
 * entries of lists over the number of postings.
 */
export type Progress = {
  found: number;
  wanted: number;
  seen: number;
  known?: Expected | undefined;
  cost?: number | undefined;
};

/**
 * Whether to read a window row by row, newest first, until there are enough matches. The word index would read a
 * word's whole list, however narrow the window and however few are wanted.
 */
export function readsRows(
  { rows }: Histogram,
  width: number,
  { found, wanted, seen, known, cost }: Progress,
): boolean {
  if (seen === 0 && !known) return true;
  const density = seen === 0 ? (known?.found ?? 0) : found / (seen * rows);
  if (density === 0) return false;
  const read = Math.min(width * rows, (SPARE * (wanted - found)) / density);
  return read * costOfRow(known?.lexemes ?? 0) < (cost ?? density) * rows;
}

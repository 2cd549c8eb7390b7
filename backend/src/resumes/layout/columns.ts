import { isJustified } from './line.ts';
import { type Line, type Run, rightOf } from './run.ts';

/** A strip between two columns that no text crosses, over some lines. */
export type Gutter = { from: number; to: number; firstLine: number; lastLine: number };

type Track = {
  from: number;
  to: number;
  /** Lines, from the first to the last. */
  first: number;
  last: number;
  /** Lines with text on both sides, and on each. */
  both: number;
  left: number;
  right: number;
  /** Of those with both, whose blanks are known to be narrower, since a run has some. */
  clear: number;
};

/**
 * In ems. A narrow gutter is one only along many lines: in justified text, blanks of this width stand below each other
 * by chance.
 */
const NARROW = 0.7;
const WIDE = 1.5;
/** In ems: as good as a wide one, where the blanks within the runs beside it are narrower. */
const CLEAR = 0.9;
const LINES_OF_NARROW = 4;
const LINES_OF_WIDE = 2;
/** In ems: how far the next line is, at most, that is of the same paragraph. */
const FAR = 1.8;
/** Two or three columns can be as far from each other by chance. */
const WORDS_OF_JUSTIFIED = 4;
/** A line that leaves less of a strip may be none of its columns, such as the number of the page. */
const NARROWED = 0.6;
/** Strips that are looked at side by side: a table has fewer columns. */
const MAX_TRACKS = 40;

/** The gutter along most of the lines; undefined when there is one column. */
export function longestGutter(drawn: readonly Line[]): Gutter | undefined {
  const lines = drawn.map((line, at) => withoutJustification(line, drawn[at + 1]));
  const found: Track[] = [];
  let tracks: Track[] = [];
  for (const [at, line] of lines.entries()) {
    const next: Track[] = [];
    for (const track of tracks) {
      const free = freeWithin(line, track.from, track.to);
      if (free) next.push(extend(track, line, free, at));
      if (!free || free[1] - free[0] < NARROWED * (track.to - track.from)) found.push(track);
    }
    for (const [from, to] of gapsOf(line)) {
      if (next.length >= MAX_TRACKS) break;
      const isKnown = next.some((track) => track.last === at && track.from < to && from < track.to);
      if (!isKnown) {
        const none = { from, to, first: at, last: at, both: 0, left: 0, right: 0, clear: 0 };
        next.push(extend(none, line, [from, to], at));
      }
    }
    tracks = next;
  }
  let best: Track | undefined;
  for (const track of [...found, ...tracks]) {
    const gutter = upwards(track, lines);
    if (!isGutter(gutter, lines) || (best && gutter.both <= best.both)) continue;
    best = gutter;
  }
  if (!best) return undefined;
  const { from, to, first } = best;
  return { from, to, firstLine: first, lastLine: endOfColumns(best, lines) };
}

/** A line with its words in one run where blanks as wide as each other are all that parts them: none is part of a gutter. */
function withoutJustification(line: Line, next: Line | undefined): Line {
  const [first, last] = [line.runs[0], line.runs.at(-1)];
  if (!first || !last || line.runs.length < WORDS_OF_JUSTIFIED || !isJustified(line, next)) return line;
  return { ...line, runs: [{ ...first, width: rightOf(last) - first.x }] };
}

/**
 * The last line of the columns. One may be longer; but what begins with a heading when the other has ended is as well a
 * section below both.
 */
function endOfColumns({ from, to, last }: Track, lines: readonly Line[]): number {
  const isBoth = ({ runs }: Line) => runs.some(({ x }) => x < from) && runs.some((run) => rightOf(run) > to);
  let end = last;
  while (!isBoth(lines[end] as Line)) end--;
  const size = lines[end]?.size ?? 0;
  while (end < last && !isHeading(lines[end + 1] as Line, size)) end++;
  return end;
}

const isHeading = ({ size, runs }: Line, usual: number): boolean =>
  size > 1.1 * usual || runs.every(({ text }) => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase());

/** A column may begin above the other one, without an empty line between. */
function upwards(track: Track, lines: readonly Line[]): Track {
  let wider = track;
  for (let at = track.first - 1; at >= 0; at--) {
    const line = lines[at] as Line;
    const free = freeWithin(line, wider.from, wider.to);
    const distance = line.y - (lines[at + 1] as Line).y;
    if (!free || distance > FAR * line.size) break;
    wider = { ...extend(wider, line, free, wider.last), first: at };
  }
  return wider;
}

function isGutter(
  { from, to, both, left, right, first, last, clear }: Track,
  lines: readonly Line[],
): boolean {
  const ems = (to - from) / Math.max(1, (lines[first] as Line).size);
  const isWide = ems >= WIDE || (ems >= CLEAR && clear >= LINES_OF_WIDE);
  const enough = isWide ? LINES_OF_WIDE : LINES_OF_NARROW;
  if (both < 2 || Math.min(left, right) < enough) return false;
  // A few lines of justified text can have their blanks below each other too.
  const isLong = both >= LINES_OF_NARROW;
  return isLong || !lines.slice(first, last + 1).every((line, n) => isJustified(line, lines[first + n + 1]));
}

function extend(track: Track, line: Line, [from, to]: readonly [number, number], at: number): Track {
  const before = line.runs.findLast((run) => run.x < from);
  const after = line.runs.find((run) => rightOf(run) > to);
  const [isLeft, isRight] = [before !== undefined, after !== undefined];
  const isClear = before?.text.includes(' ') && after?.text.includes(' ');
  return {
    ...{ from, to, first: track.first, last: at },
    both: track.both + (isLeft && isRight ? 1 : 0),
    left: track.left + (isLeft ? 1 : 0),
    right: track.right + (isRight ? 1 : 0),
    clear: track.clear + (isClear ? 1 : 0),
  };
}

/** The widest part of a strip that a line leaves free; undefined when it is too narrow. */
function freeWithin(line: Line, from: number, to: number): readonly [number, number] | undefined {
  let widest: readonly [number, number] = [0, 0];
  let at = from;
  const take = (end: number) => {
    if (end - at > widest[1] - widest[0]) widest = [at, end];
  };
  for (const run of line.runs) {
    if (rightOf(run) <= from) continue;
    if (run.x >= to) break;
    take(run.x);
    at = Math.max(at, rightOf(run));
  }
  take(to);
  return widest[1] - widest[0] >= NARROW * line.size ? widest : undefined;
}

/** The gaps between the runs of a line that may be part of a gutter. */
function gapsOf({ runs, size }: Line): (readonly [number, number])[] {
  const gaps: (readonly [number, number])[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    if (run.x - end >= NARROW * size) gaps.push([end, run.x]);
    end = Math.max(end === Number.POSITIVE_INFINITY ? rightOf(run) : end, rightOf(run));
  }
  return gaps;
}

/** Characters of a line from which on it is prose and no cell of a table. */
const PROSE = 25;
/** Of the lines, how many begin in lower case where sentences go on. */
const GOES_ON = 0.3;

/**
 * Whether what stands on both sides of a gutter is a table, which is read in rows: most lines have both sides, and the
 * file has them row by row. Two columns of prose can be written like this too, and are none.
 */
export function isTable(left: readonly Line[], right: readonly Line[]): boolean {
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  const matches = fewer.filter((line) => more.some((other) => Math.abs(other.y - line.y) < 0.25 * line.size));
  if (matches.length < 0.8 * fewer.length) return false;
  // Written row by row, a file changes sides about twice a row; column by column, once, and for a page's number.
  if (changesOfSide(left, right) < matches.length) return false;
  return [left, right].some((lines) => lines.length < 3 || !isProse(lines));
}

/** How often the file goes on at the other side. */
function changesOfSide(left: readonly Line[], right: readonly Line[]): number {
  const ordersOf = (lines: readonly Line[], side: number) =>
    lines.flatMap(({ runs }) => runs.map(({ order }) => ({ order, side })));
  const all = [...ordersOf(left, 0), ...ordersOf(right, 1)].sort((a, b) => a.order - b.order);
  return all.filter(({ side }, n) => n > 0 && side !== all[n - 1]?.side).length;
}

/** Whether lines are long, or sentences go on from one to the next. */
function isProse(lines: readonly Line[]): boolean {
  const texts = lines.map(({ runs }) => runs.map(({ text }) => text).join(' '));
  const goesOn = texts.slice(1).filter((text) => /^\p{Ll}/u.test(text)).length;
  return texts.join('').length >= PROSE * lines.length || goesOn >= GOES_ON * (lines.length - 1);
}

/** The runs on both sides. */
export function split(lines: readonly Line[], { from, to }: Gutter): readonly [Run[], Run[]] {
  const middle = (from + to) / 2;
  const runs = lines.flatMap((line) => line.runs);
  return [runs.filter(({ x }) => x < middle), runs.filter(({ x }) => x >= middle)];
}

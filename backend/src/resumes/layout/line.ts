import { type Line, type Run, rightOf } from './run.ts';

/** In ems: what is a blank, and not two letters of a word in two runs; pdf.js uses about the same between glyphs. */
const BLANK = 0.13;
/** In ems: what separates two cells and is no blank, however a line is justified, unless all its blanks are as wide. */
const CELL = 1.5;
/** And how much wider than the line's other blanks. */
const WIDER = 2.2;

/** What stands between the cells of a line. The matcher reads it as the border of a list's items. */
const CELL_BORDER = ' | ';

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;
/** Letters with as much space between them as others have between words: `S K I L L S`. */
const TRACKED = /^\S(?: \S){3,}$/u;

/** A line's text, its cells separated. `next` is the line below, in the same column. */
export function lineText(line: Line, next: Line | undefined): string {
  return cellsOf(line, next).map(cellText).join(CELL_BORDER);
}

/** The runs of each cell of a line. */
function cellsOf(line: Line, next: Line | undefined): Run[][] {
  const { runs } = line;
  const gaps = runs.slice(1).map((run, n) => gapBetween(runs[n] as Run, run));
  const blanks = gaps.filter((gap) => gap > BLANK).sort((a, b) => a - b);
  const usual = blanks[Math.floor((blanks.length - 1) / 2)] ?? 0;
  const most = blanks.length > 1 ? Math.max(CELL, WIDER * usual) : CELL;
  const cells: Run[][] = [];
  for (const [n, run] of runs.entries()) {
    const gap = gaps[n - 1] ?? Number.POSITIVE_INFINITY;
    if (gap > most) cells.push([run]);
    else cells.at(-1)?.push(run);
  }
  return cells.length > 1 && isJustified(line, next) ? [[...runs]] : cells;
}

/** In ems. */
const gapBetween = (left: Run, right: Run): number =>
  (right.x - rightOf(left)) / Math.max(1, Math.min(left.size, right.size));

/**
 * Whether a line's wide blanks are those of justified text: all about the same, and together not wide enough for the word
 * that follows in the next line. Else it would stand in this one.
 */
export function isJustified({ runs }: Line, next: Line | undefined): boolean {
  const [first] = next?.runs ?? [];
  const start = runs[0];
  if (!first || !start || Math.abs(first.x - start.x) > start.size) return false;
  // pdf.js parts runs at wide blanks: one within a run is narrower than those between.
  if (runs.some(({ text }) => text.includes(' '))) return false;
  const gaps = runs.slice(1).map((run, n) => run.x - rightOf(runs[n] as Run));
  const blanks = gaps.filter((gap) => gap > BLANK * start.size);
  if (Math.max(...blanks) > 1.3 * Math.min(...blanks)) return false;
  const spare = blanks.reduce((sum, gap) => sum + gap - 0.25 * start.size, 0);
  const [word = ''] = first.text.split(' ');
  return spare < (first.width * (word.length + 1)) / Math.max(1, first.text.length);
}

/** The text of runs that stand side by side, in the order in which it is read. */
function cellText(runs: readonly Run[]): string {
  const isRtl = runs.some(({ text }) => RTL.test(text));
  let text = '';
  let before: Run | undefined;
  for (const run of isRtl ? inReadingOrder(runs) : runs) {
    if (before && isApart(before, run)) text += ' ';
    text += TRACKED.test(run.text) && LETTER.test(run.text) ? run.text.replaceAll(' ', '') : run.text;
    before = run;
  }
  return text;
}

/** Whether there is a blank between two runs that are read one after the other, on whichever side. */
function isApart(before: Run, run: Run): boolean {
  const gap = Math.max(gapBetween(before, run), gapBetween(run, before));
  return gap > BLANK || (run.isSpaced && run.order === before.order + 1);
}

/**
 * Right-to-left text from the right to the left, and what is written from the left in it, such as the names of skills,
 * from the left to the right. pdf.js has done so within each run.
 */
function inReadingOrder(runs: readonly Run[]): Run[] {
  const groups: { isRtl: boolean; runs: Run[] }[] = [];
  let neutral: Run[] = [];
  for (const run of runs) {
    const isRtl = RTL.test(run.text);
    if (!isRtl && !/[\p{L}\p{N}]/u.test(run.text)) {
      neutral.push(run);
      continue;
    }
    const last = groups.at(-1);
    if (last && last.isRtl === isRtl) last.runs.push(...neutral, run);
    else {
      // Between the two directions a sign goes with the line's.
      const rtlOne = last?.isRtl ? last.runs : undefined;
      const group = { isRtl, runs: isRtl ? [...neutral, run] : [run] };
      if (!isRtl && neutral.length > 0) (rtlOne ?? group.runs).push(...(rtlOne ? neutral : []));
      if (!isRtl && neutral.length > 0 && !rtlOne) group.runs.unshift(...neutral);
      groups.push(group);
    }
    neutral = [];
  }
  if (neutral.length > 0) groups.push({ isRtl: true, runs: neutral });
  return groups.toReversed().flatMap(({ isRtl, runs: group }) => (isRtl ? group.toReversed() : group));
}

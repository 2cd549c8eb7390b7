import { asDrawn, hasRtl, isRtlPage, turned, withRtlTurned } from './direction.ts';
import { gapBetween, isApart, type Line, type Run, rightOf } from './run.ts';

/** In ems: what separates two cells and is no blank, however a line is justified, unless all its blanks are as wide. */
const CELL = 1.5;
/** The same between two runs that have blanks, which pdf.js leaves in a run up to 0.6 em. */
const CLEAR = 0.9;
/** In ems: what is wider is no blank of a line, but for a justified one. */
const NO_BLANK = 2.5;
/** And how much wider than the line's other blanks. */
const WIDER = 2.2;

/** What stands between the cells of a line. The matcher reads it as the border of a list's items. */
export const CELL_BORDER = ' | ';

/** `•`, `1.`, `a)`, `Languages:`; the last cell of what may be several. */
const LABEL = /(?:^|\| )(?:[^\p{L}\p{N}]{1,2}|[\p{L}\p{N}]{1,2}[.)])$|:$/u;
const LETTER = /\p{L}/u;
/** Letters with as much space between them as others have between words: `S K I L L S`. */
const TRACKED = /^\S(?: \S){3,}$/u;

/** A line's text, its cells separated. `next` is the line below, in the same column; `isRtl`, whether the page is. */
export function lineText(line: Line, next: Line | undefined, isRtl: boolean): string {
  const cells = cellsOf(line, next).map((runs) => cellText(runs, isRtl));
  return (isRtl ? cells.reverse() : cells).reduce((text, cell) => text + borderAfter(text) + cell);
}

/** A bullet, a number or a label belongs to what follows it, however far it is. */
const borderAfter = (cell: string): string => (LABEL.test(cell) ? ' ' : CELL_BORDER);

/** The runs of each cell of a line. */
function cellsOf(line: Line, next: Line | undefined): Run[][] {
  const { runs } = line;
  const gaps = runs.slice(1).map((run, n) => gapBetween(runs[n] as Run, run));
  const blanks = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  const usual = blanks[Math.floor((blanks.length - 1) / 2)] ?? 0;
  const most = blanks.length > 1 && usual < NO_BLANK ? Math.max(CELL, WIDER * usual) : CELL;
  const cells: Run[][] = [];
  for (const [n, run] of runs.entries()) {
    const gap = gaps[n - 1] ?? Number.POSITIVE_INFINITY;
    const isClear = gap > CLEAR && run.text.includes(' ') && runs[n - 1]?.text.includes(' ');
    if (gap > most || isClear) cells.push([run]);
    else cells.at(-1)?.push(run);
  }
  return cells.length > 1 && isJustified(line, next) ? [[...runs]] : cells;
}

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
  const blanks = gaps.filter((gap) => gap > 0);
  if (Math.max(...blanks) > 1.3 * Math.min(...blanks)) return false;
  const spare = blanks.reduce((sum, gap) => sum + gap - 0.25 * start.size, 0);
  const [word = ''] = first.text.split(' ');
  return spare < (first.width * (word.length + 1)) / Math.max(1, first.text.length);
}

/** The text of runs that stand side by side, in the order in which it is read. */
function cellText(runs: readonly Run[], isRtl: boolean): string {
  let text = '';
  let before: Run | undefined;
  const isTurned = isRtl || runs.some((run) => hasRtl(run.text));
  for (const run of runs) {
    if (before && isApart(before, run)) text += ' ';
    if (isTurned) text += asDrawn(run.text, run.isRtl);
    else text += TRACKED.test(run.text) && LETTER.test(run.text) ? run.text.replaceAll(' ', '') : run.text;
    before = run;
  }
  if (!isTurned) return text;
  return isRtl || isRtlPage([text]) ? turned(text) : withRtlTurned(text);
}

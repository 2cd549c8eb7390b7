import { type Gutter, isTable, longestGutter, split } from './columns.ts';
import { isRtlPage } from './direction.ts';
import { CELL_BORDER, lineText } from './line.ts';
import { type Line, linesOf, type Run, rightOf } from './run.ts';

/** Columns within columns. A page that has more is read line by line. */
const MAX_DEPTH = 6;
/** How much farther than usual the next line is when a paragraph has ended. */
const PARAGRAPH = 1.45;
/** In ems: the same, where no distance is usual. */
const FAR = 1.8;

/**
 * The text of runs as it is read: columns one after the other, rows of tables with their cells separated, paragraphs and
 * columns with an empty line between them. What does not belong together is never on one line without a border.
 */
export function textOfRuns(runs: readonly Run[]): string {
  const isRtl = isRtlPage(runs.map(({ text }) => text));
  return blocksOf(runs, isRtl, 0).filter(Boolean).join('\n\n');
}

function blocksOf(runs: readonly Run[], isRtl: boolean, depth: number): string[] {
  if (runs.length === 0) return [];
  const lines = linesOf(runs);
  const gutter = depth < MAX_DEPTH ? longestGutter(lines) : undefined;
  if (!gutter) return [paragraphs(lines, isRtl)];
  const within = lines.slice(gutter.firstLine, gutter.lastLine + 1);
  const sides = split(within, gutter);
  const isRows = isTable(linesOf(sides[0]), linesOf(sides[1]));
  const of = (some: readonly Line[]) =>
    blocksOf(
      some.flatMap((line) => line.runs),
      isRtl,
      depth + 1,
    );
  const columns = isRtl ? sides.toReversed() : sides;
  return [
    ...of(lines.slice(0, gutter.firstLine)),
    ...(isRows ? [rows(within, gutter, isRtl)] : columns.flatMap((side) => blocksOf(side, isRtl, depth + 1))),
    ...of(lines.slice(gutter.lastLine + 1)),
  ];
}

/** The rows of a table. One whose cells have several lines each is read cell by cell. */
function rows(lines: readonly Line[], gutter: Gutter, isRtl: boolean): string {
  const sides = lines.map((line) => split([line], gutter));
  const edge = Math.max(...sides.map(([, right]) => edgeOf(right)));
  const parts: Line[][] = [];
  for (const [n, line] of lines.entries()) {
    const [[left = [], right = []] = [], [below = [], beside = []] = []] = [sides[n - 1], sides[n]];
    const goesOn =
      n > 0 && isWrapped(left, below) && right.length > 0 && edgeOf(right) + firstWord(beside) > edge;
    if (goesOn) parts.at(-1)?.push(line);
    else parts.push([line]);
  }
  if (parts.length === lines.length) return paragraphs(lines, isRtl);
  let text = '';
  let singles: Line[] = [];
  const write = (part: string) => {
    text += (text === '' ? '' : '\n') + part;
  };
  for (const part of [...parts, []]) {
    if (part.length === 1) singles.push(...part);
    else {
      if (singles.length > 0) write(paragraphs(singles, isRtl));
      singles = [];
      const cells = split(part, gutter).map((runs) => paragraphs(linesOf(runs), isRtl));
      if (part.length > 0) write((isRtl ? cells.reverse() : cells).join(CELL_BORDER));
    }
  }
  return text;
}

const edgeOf = (runs: readonly Run[]): number => Math.max(0, ...runs.map(rightOf));

/** How wide a line's first word is, with a blank. */
function firstWord([first]: readonly Run[]): number {
  const [word = ''] = first?.text.split(' ') ?? [];
  return first ? (first.width * (word.length + 1)) / first.text.length : Number.NEGATIVE_INFINITY;
}

/** Whether the second of two lines of a cell continues what the first begins. A cell below would begin with a capital. */
function isWrapped(line: readonly Run[], next: readonly Run[]): boolean {
  const [before, after] = [line.at(-1)?.text ?? '', next[0]?.text ?? ''];
  return (
    before !== '' &&
    (/^\p{Ll}/u.test(after) || (after !== '' && /(?:[,&/\u00ad\u2010-]|\b(?:und|et))$/.test(before)))
  );
}

/** Lines below each other. */
function paragraphs(lines: readonly Line[], isRtl: boolean): string {
  const distances = lines.slice(1).map((line, n) => (lines[n] as Line).y - line.y);
  const usual = distances.toSorted((a, b) => a - b)[Math.floor((distances.length - 1) / 2)] ?? 0;
  let text = '';
  for (const [n, line] of lines.entries()) {
    const distance = distances[n - 1] ?? 0;
    const before = lines[n - 1];
    const isFar = distance > FAR * Math.max(line.size, before?.size ?? 0);
    const words = lineText(line, lines[n + 1], isRtl);
    // A sentence or a table that goes on, with much space between its lines.
    const isRow = words.includes(CELL_BORDER) && text.slice(text.lastIndexOf('\n') + 1).includes(CELL_BORDER);
    const goesOn = distance < 1.1 * usual && (isRow || /^\p{Ll}/u.test(words));
    if (before) text += distance > PARAGRAPH * usual || (isFar && !goesOn) ? '\n\n' : '\n';
    text += words;
  }
  return text;
}

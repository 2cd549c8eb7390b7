import { isTable, longestGutter, split } from './columns.ts';
import { isRtlPage } from './direction.ts';
import { CELL_BORDER, lineText } from './line.ts';
import { type Line, linesOf, type Run } from './run.ts';

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
    ...(isRows ? [paragraphs(within, isRtl)] : columns.flatMap((side) => blocksOf(side, isRtl, depth + 1))),
    ...of(lines.slice(gutter.lastLine + 1)),
  ];
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

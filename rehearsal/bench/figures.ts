import { median } from '../load/statistics.ts';

/** A target. */
export type Wanted =
  | { readonly most: number }
  | { readonly least: number }
  /** Relative to the twin's figure. */
  | { readonly leastRatio: number }
  | { readonly mostRatio: number };

export interface Figure {
  readonly what: string;
  readonly wanted?: Wanted;
  /** One value for each round. */
  readonly seen: readonly number[];
  /** The twin's, from the same rounds. */
  readonly twin?: readonly number[];
  /** Why it was not measured, or what to know about it. */
  readonly note?: string;
}

/** Whether the median meets the target; undefined without a target or a measurement. */
export function isMet({ wanted, seen, twin = [] }: Figure): boolean | undefined {
  if (!wanted || seen.length === 0) return undefined;
  if ('most' in wanted) return median(seen) <= wanted.most;
  if ('least' in wanted) return median(seen) >= wanted.least;
  if (twin.length === 0) return undefined;
  const ratio = median(seen) / median(twin);
  return 'leastRatio' in wanted ? ratio >= wanted.leastRatio : ratio <= wanted.mostRatio;
}

const HEAD = ['figure', 'wanted', 'seen', 'from – to', 'twin', 'ratio', ''];

/** A table for people, with notes below. */
export function table(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const notes = figures.flatMap(({ what, note }) => (note === undefined ? [] : [`${what}: ${note}`]));
  return [...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

function rowOf(figure: Figure): string[] {
  const { what, wanted, seen, twin } = figure;
  const met = isMet(figure);
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
  if (seen.length === 0) return [what, said(wanted), 'not measured', '', '', '', verdict];
  const spread = seen.length > 1 ? `${short(Math.min(...seen))} – ${short(Math.max(...seen))}` : '';
  const beside = twin ? [short(median(twin)), `${(median(seen) / median(twin)).toFixed(2)}×`] : ['', ''];
  return [what, said(wanted), short(median(seen)), spread, ...beside, verdict];
}

function said(wanted: Wanted | undefined): string {
  if (!wanted) return '';
  if ('most' in wanted) return `≤ ${wanted.most}`;
  if ('least' in wanted) return `≥ ${wanted.least}`;
  return 'leastRatio' in wanted ? `≥ ${wanted.leastRatio}×` : `≤ ${wanted.mostRatio}×`;
}

/** The next run would not reproduce more than three digits. */
function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

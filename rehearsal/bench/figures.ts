import { median } from '../load/statistics.ts';

/** What a figure has to be. */
export type Wanted =
  | { readonly most: number }
  | { readonly least: number }
  /** Compared to the twin's. */
  | { readonly leastRatio: number }
  | { readonly mostRatio: number };

/** One thing measured. */
export interface Figure {
  readonly what: string;
  readonly wanted?: Wanted;
  /** One of each round. */
  readonly seen: readonly number[];
  /** The twin's, of the same rounds. */
  readonly twin?: readonly number[];
  /** Why it was not measured, or what to know of it. */
  readonly note?: string;
}

/** Whether the median is what was wanted; undefined where nothing was wanted or seen. */
export function isMet({ wanted, seen, twin = [] }: Figure): boolean | undefined {
  if (!wanted || seen.length === 0) return undefined;
  if ('most' in wanted) return median(seen) <= wanted.most;
  if ('least' in wanted) return median(seen) >= wanted.least;
  if (twin.length === 0) return undefined;
  const ratio = median(seen) / median(twin);
  return 'leastRatio' in wanted ? ratio >= wanted.leastRatio : ratio <= wanted.mostRatio;
}

const HEAD = ['figure', 'wanted', 'seen', 'from – to', 'twin', 'ratio', ''];

/** A table to read; notes stand beneath it. */
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

/** Three digits are more than the next run repeats. */
function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}

import { code } from '../shared/markdown.ts';
import { appendSummary, table } from '../shared/summary.ts';
import type { Difference } from './plan.ts';

/** More tables make a summary that nobody reads. */
const ROWS = 50;

/** Facts about a drill or an expiry, by what they are. Nothing of the database's content: names of tables and numbers. */
export async function writeSummary(
  title: string,
  facts: Readonly<Record<string, string | number | null>>,
  differ: readonly Difference[] = [],
): Promise<void> {
  const known = Object.entries(facts).filter(([, value]) => value !== null);
  const count = (rows: number | null) => (rows === null ? 'no such table' : `${rows} rows`);
  await appendSummary(
    [
      `### ${title}`,
      table(
        ['', ''],
        known.map(([what, value]) => [what, code(String(value))]),
      ),
      ...(differ.length === 0
        ? []
        : [
            table(
              ['table', 'production recorded', 'restored'],
              differ
                .slice(0, ROWS)
                .map(({ table: name, recorded, restored }) => [code(name), count(recorded), count(restored)]),
            ),
          ]),
    ].join('\n\n'),
  );
}

import { code } from '../shared/markdown.ts';
import { table } from '../shared/summary.ts';

/** What a restore said of itself; each is empty when it did not. */
export interface Restored {
  /** Up to when the data is there. */
  recoveredTo: string;
  /** The label of the backup. */
  backup: string;
  /** As JSON: the span that is lost, and of each table how many rows. */
  loses: string;
  /** The folder with the damaged cluster. */
  kept: string;
}

/** More rows make a comment that nobody reads. */
const ROWS = 30;
const SHOWN = 80;

/** What was restored, or would be, and what is lost by it; null when it was no restore. Names of tables and numbers only. */
export function restoredMarkdown(
  { recoveredTo, backup, loses, kept }: Restored,
  isPlan: boolean,
): string | null {
  if (!recoveredTo && !backup && !loses) return null;
  const lost = parse(loses);
  const facts = [
    [isPlan ? 'would be recovered to' : 'recovered to', code(recoveredTo, SHOWN)],
    ['from the backup', code(backup, SHOWN)],
    ...(lost ? [[isPlan ? 'would be lost' : 'lost', lost.sentence]] : []),
    ...(kept ? [['the damaged cluster', `kept as ${code(kept, SHOWN)}`]] : []),
  ];
  const tables = lost && lost.tables.length > 0 ? [table(['table', 'newer rows'], lost.tables)] : [];
  return [table(['the restore', ''], facts), ...tables].join('\n\n');
}

function parse(json: string) {
  if (!json) return null;
  try {
    const { from, to, rows, tables } = JSON.parse(json) ?? {};
    const span = typeof from === 'string' && typeof to === 'string' ? `${code(from)} to ${code(to)}` : '';
    const found = typeof tables === 'object' && tables !== null ? Object.entries(tables) : [];
    return {
      sentence: [typeof rows === 'number' ? `${rows} rows` : 'an unknown number of rows', span]
        .filter(Boolean)
        .join(', written from '),
      tables: found.slice(0, ROWS).map(([name, count]) => [code(name, SHOWN), code(String(count), SHOWN)]),
    };
  } catch {
    return { sentence: 'unknown', tables: [] };
  }
}

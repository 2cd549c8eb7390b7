import { code } from '../shared/markdown.ts';
import { table } from '../shared/summary.ts';
import { type Fields, parseFields, rows, SHOWN, text } from './untrusted-fields.ts';

/** More rows make a comment that nobody reads. */
const ROWS = 20;
/** A sentence, with what to do. */
const SHOWN_OBSTACLE = 600;

/**
 * What was restored, or would be, and what is lost by it, from ssh-deploy's output `report`; null when it said nothing.
 * Whatever is in it came from the box and the bucket, so each text stands as code.
 */
export function restoredMarkdown(json: string): string | null {
  const report = parseFields(json);
  if (!report) return null;
  const isPlan = report.dryRun === true;
  const facts = [
    ['to', text(report.description)],
    ['backup', text(report.backup)],
    [isPlan ? 'would have everything up to' : 'has everything up to', text(report.recoveredTo)],
    ['can be recovered', `${text(report.earliest)} to ${text(report.latest)}`],
    [
      'release',
      `${text(report.release)}${report.releaseChanges === true ? ': **another one than was live**' : ''}`,
    ],
    ...(report.obstacle ? [['⚠️ in the way', code(String(report.obstacle), SHOWN_OBSTACLE)]] : []),
    [isPlan ? 'would be lost' : 'lost', lossText(report.loses)],
    ...(report.kept ? [['the database of before', `kept as ${text(report.kept)}`]] : []),
  ];
  const backups = rows(report.backups, ROWS).map((one) =>
    [one.label, one.type, one.stop, one.release].map(text),
  );
  return [
    table([isPlan ? 'what a restore would do' : 'the restore', ''], facts),
    ...(isPlan && backups.length > 0 ? [table(['backup', 'type', 'ended', 'release then'], backups)] : []),
  ].join('\n\n');
}

/** By table, the largest first. */
function lossText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return 'not known: the database did not say';
  const { tables } = value as Fields;
  const lost = Object.entries(typeof tables === 'object' && tables !== null ? tables : {})
    .flatMap(([name, count]) => (typeof count === 'number' && count > 0 ? [{ name, count }] : []))
    .toSorted((a, b) => b.count - a.count);
  if (lost.length === 0) return 'no row that says when it was made';
  const named = lost.slice(0, ROWS).map(({ name, count }) => `${count} of ${code(name, SHOWN)}`);
  return `rows made since: ${named.join(', ')}${lost.length > ROWS ? ', …' : ''}`;
}

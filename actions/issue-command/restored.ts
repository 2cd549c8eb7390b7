import { code } from '../shared/markdown.ts';
import { table } from '../shared/summary.ts';

/** More rows make a comment that nobody reads. */
const ROWS = 20;
const SHOWN = 80;
/** A sentence, with what to do. */
const SHOWN_OBSTACLE = 600;

type Fields = Record<string, unknown>;

/**
 * What was restored, or would be, and what is lost by it, from ssh-deploy's output `report`; null when it said nothing.
 * Whatever is in it came from the box and the bucket, so each text stands as code.
 */
export function restoredMarkdown(json: string): string | null {
  const report = parse(json);
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
  const backups = rows(report.backups).map((one) => [one.label, one.type, one.stop, one.release].map(text));
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

function parse(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

function rows(value: unknown): Fields[] {
  const list = Array.isArray(value) ? value.slice(0, ROWS) : [];
  return list.map((one) => (typeof one === 'object' && one !== null ? (one as Fields) : {}));
}

function text(value: unknown): string {
  return code(typeof value === 'string' || typeof value === 'number' ? String(value) : '', SHOWN);
}

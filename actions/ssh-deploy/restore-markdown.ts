import { plain } from '../shared/markdown.ts';
import { table } from '../shared/summary.ts';
import type { RestoreReport } from './restore-report.ts';

/** A restore, or what one would do, as tables. */
export function restoreMarkdown(report: RestoreReport): string {
  const { description, dryRun, backup, recoveredTo, earliest, latest, backups, release, releaseChanges } =
    report;
  const text = (value: unknown) => plain(String(value ?? '–'));
  const facts = [
    ['to', text(description)],
    ...(report.repositoryAsOf ? [['the bucket as of', text(report.repositoryAsOf)]] : []),
    ['backup', text(backup)],
    [dryRun ? 'has everything up to, about' : 'has everything up to', text(recoveredTo)],
    ['can be recovered', `${text(earliest)} to ${text(latest)}`],
    [
      'release',
      `\`${text(release)}\`${releaseChanges ? ': **another one than was live**, since its schema is that of the data' : ''}`,
    ],
    ...(report.obstacle ? [['in the way', text(report.obstacle)]] : []),
    ['lost', text(lossFact(report.loses))],
    ...(report.kept ? [['the data before it', `kept as \`${text(report.kept)}\` on the data volume`]] : []),
    ...(report.rows === null
      ? []
      : [['rows', `${report.rows}, read and counted in ${report.seconds ?? '?'} s`]]),
  ];
  const rows = backups.map(({ label, type, stop, bytes, release: then }) => [
    `\`${text(label)}\``,
    text(type),
    text(stop),
    bytes === null ? '–' : `${(bytes / 1_000_000).toFixed(1)} MB`,
    `\`${text(then)}\``,
  ]);
  return [
    table([dryRun ? 'what a restore would do' : 'the restore', ''], facts),
    ...(rows.length > 0
      ? ['**Backups**', table(['backup', 'type', 'ended', 'size', 'release then'], rows)]
      : []),
  ].join('\n\n');
}

/** By table, the largest first. */
function lossFact(loses: RestoreReport['loses']): string {
  if (loses === null) return 'not known: the database did not say';
  const { moment, seconds, tables, unknown } = loses;
  const made = Object.entries(tables)
    .filter(([, rows]) => rows > 0)
    .toSorted(([, a], [, b]) => b - a);
  const named = made.slice(0, 20).map(([name, rows]) => `${rows} of ${name}`);
  const since = moment ? ` since ${moment}${seconds === null ? '' : ` (${Math.round(seconds)} s)`}` : '';
  return [
    named.length > 0 ? `rows made${since}: ${named.join(', ')}` : `no row that was made${since}`,
    'and every change to an older row',
    ...(unknown.length > 0 ? [`${unknown.join(', ')} do not say when their rows were made`] : []),
  ].join('; ');
}

import { code } from '../shared/markdown.ts';
import { table } from '../shared/summary.ts';
import { fields, parseFields, rows, text } from './untrusted-fields.ts';

/** More rows make a comment that nobody reads. */
const ROWS = 10;
/** Of what is wrong with the certificate or the backups: it is a sentence. */
const SHOWN_PROBLEM = 200;
/** The box's alarm goes off at the same time. */
const FEW_HOURS = 48;

/**
 * The box for a comment, from ssh-deploy's output `status`. Whatever is in it came from the box, so each text stands as
 * code; a field that is missing is a dash.
 */
export function boxMarkdown(json: string): string {
  const status = parseFields(json);
  if (!status) return 'The state of the box is in the summary of the run.';
  const live = fields(status.live);
  const lock = fields(status.lock);
  const disk = fields(status.disk);
  const memory = fields(status.memory);
  const facts = [
    ['live', live.release ? `${text(live.release)} in ${text(live.slot)}` : 'nothing'],
    ['maintenance', status.maintenance === true ? '**on**: clients get 503' : 'off'],
    ['certificate', certificateText(status.certificate)],
    ['backups', backupsText(status.backups)],
    ['disk', `${text(disk.freeMb)} of ${text(disk.totalMb)} MB free`],
    ['memory', `${text(memory.availableMb)} of ${text(memory.totalMb)} MB available`],
    [
      'running',
      lock.owner ? `${text(lock.operation)} by ${text(lock.actor)} since ${text(lock.since)}` : 'nothing',
    ],
  ];
  const releases = rows(status.releases, ROWS).map((one) =>
    [one.release, one.createdAt, one.actor, one.state].map(text),
  );
  const operations = rows(status.auditLog, ROWS).map((one) =>
    [one.ended, one.operation, one.reason, one.release, one.actor].map(text),
  );
  return [
    table(['the box', ''], facts),
    table(['release', 'made', 'by', 'state'], releases),
    table(['ended', 'operation', 'reason', 'release', 'by'], operations),
  ].join('\n\n');
}

/** Which names it covers, until when, and what is wrong with it, if anything is. */
function certificateText(value: unknown): string {
  const { names, missing, trusted, issuer, notAfter, hoursLeft, problem, nextCheckAt } = fields(value);
  if (typeof notAfter !== 'string') return 'unknown';
  const covered = list(names) || 'nothing';
  const served = trusted === true ? `for ${covered}, of ${text(issuer)}` : `for ${covered}, **self-signed**`;
  const wrong = [
    ...(typeof hoursLeft === 'number' && hoursLeft < FEW_HOURS ? [`${text(hoursLeft)} hours are left`] : []),
    ...(list(missing) ? [`none for ${list(missing)}`] : []),
    ...(typeof problem === 'string' && problem ? [code(problem, SHOWN_PROBLEM)] : []),
  ];
  const again = typeof nextCheckAt === 'string' ? `; next attempt ${text(nextCheckAt)}` : '';
  const isFine = trusted === true && wrong.length === 0;
  return `${isFine ? '' : '⚠️ '}${[`${served}, until ${text(notAfter)}`, ...wrong].join('; ')}${isFine ? '' : again}`;
}

/** Up to when everything can be brought back, the last backup, and what is wrong, if anything is. */
function backupsText(value: unknown): string {
  if (value === null || value === undefined) return '⚠️ none are configured';
  const { recoverableTo, last, gap, problem } = fields(value);
  const { label, endedAt } = fields(last);
  const facts = [
    typeof recoverableTo === 'string'
      ? `recoverable to ${text(recoverableTo)}`
      : 'nothing can be recovered yet',
    typeof label === 'string' ? `last backup ${text(label)}, ended ${text(endedAt)}` : 'no backup yet',
  ];
  const wrong = [
    ...(typeof gap === 'string' ? [`a gap since ${text(gap)}, until the next backup`] : []),
    ...(typeof problem === 'string' && problem ? [code(problem, SHOWN_PROBLEM)] : []),
  ];
  const isFine = wrong.length === 0 && typeof recoverableTo === 'string' && typeof label === 'string';
  return `${isFine ? '' : '⚠️ '}${[...facts, ...wrong].join('; ')}`;
}

/** Texts, separated by commas; empty when there are none. */
function list(value: unknown): string {
  return Array.isArray(value) ? value.slice(0, ROWS).map(text).join(', ') : '';
}

/** The operation that brought a release live, for a sentence; empty when the box does not say. */
export function broughtLiveBy(json: string, release: string, runPages: string): string {
  const entry = rows(parseFields(json)?.auditLog, ROWS).find(
    (one) => one.release === release && one.previousRelease !== release,
  );
  if (!entry || !release) return '';
  const { runUrl } = entry;
  const isRun =
    typeof runUrl === 'string' && runUrl.startsWith(runPages) && /^\d+$/.test(runUrl.slice(runPages.length));
  return `${text(entry.operation)} by ${text(entry.actor)}${isRun ? ` ([run](${runUrl}))` : ''}`;
}

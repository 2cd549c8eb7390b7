import { describeHolder } from '../rollout/lock.ts';
import { plain } from '../shared/markdown.ts';
import type { Failure } from '../shared/outcome.ts';
import { appendSummary, table } from '../shared/summary.ts';
import { describeBackups, type LastBackup } from './backups.ts';
import type { BoxStatus } from './box-status.ts';
import { describeCertificate } from './describe-certificate.ts';
import type { Outcome } from './outcome.ts';
import type { Reason } from './reasons.ts';
import { restoreMarkdown } from './restore-markdown.ts';

/** The job summary: what happened in one sentence, the next step when it failed, the box after it, and what each phase took. */
export async function writeSummary(outcome: Outcome, failure?: Failure): Promise<void> {
  await appendSummary(
    [
      `### ${sentence(outcome, failure)}`,
      ...(outcome.status?.certificate
        ? [plain(describeCertificate(outcome.status.certificate, new Date()))]
        : []),
      ...(outcome.status?.live ? [plain(describeBackups(outcome.status.backups, new Date()))] : []),
      ...(outcome.report ? [restoreMarkdown(outcome.report)] : []),
      ...(failure ? [fenced(failure.message), plain(failure.nextStep)] : []),
      ...(outcome.status ? [statusMarkdown(outcome.status)] : []),
      ...(outcome.phases.length > 0 && outcome.operation !== 'status' ? [phasesMarkdown(outcome)] : []),
    ].join('\n\n'),
  );
}

/** One sentence: what happened, and what serves now. */
export function sentence(outcome: Outcome, failure?: Failure): string {
  const { operation, reason, release, live, slot, previousRelease, secondsToSwitch } = outcome;
  const serves = live ? `production runs \`${live}\`` : 'nothing is live';
  if (failure) {
    const names: Partial<Record<typeof operation, string>> = {
      ...{ deploy: 'Deploy', rollback: 'Rollback', redeploy: 'Redeploy', restore: 'Restore' },
      'upgrade-postgres': 'The upgrade of Postgres',
    };
    const what = names[operation] ?? `The operation ${operation}`;
    const of = release && operation !== 'status' && operation !== 'restore' ? ` of \`${release}\`` : '';
    return `❌ ${what}${of} failed (${reason}); ${live === null && previousRelease === null ? 'the box did not say what serves' : serves}.`;
  }
  if (reason === 'superseded' && operation !== 'deploy')
    return `⏭️ Nothing to do: another operation changed what is live; ${serves}${since(outcome)}.`;
  if (reason === 'superseded') return `⏭️ \`${release}\` was left out: main has moved on; ${serves}.`;
  if (reason === 'inspected') return `ℹ️ ${serves.charAt(0).toUpperCase()}${serves.slice(1)}.`;
  if (reason === 'already-live') return `✅ \`${release}\` was live already; nothing was changed.`;
  if (reason === 'maintenance-on') return `🚧 Maintenance is on: clients get 503; behind it ${serves}.`;
  if (reason === 'maintenance-off') return `✅ Maintenance is off; ${serves}.`;
  if (reason === 'restore-planned') return `ℹ️ A restore was tried on paper; nothing was changed; ${serves}.`;
  if (reason === 'restored') return restoredSentence(outcome);
  if (reason.startsWith('upgrade')) return upgradeSentence(outcome, serves);
  const verb = operation === 'rollback' ? 'is live again' : 'is live';
  const before = previousRelease ? `; before it: \`${previousRelease}\`` : '';
  return `✅ \`${release}\` ${verb} in ${slot}, ${secondsToSwitch?.toFixed(1)} s after the start${before}.`;
}

function upgradeSentence({ reason, upgrade, live, slot, secondsToSwitch }: Outcome, serves: string): string {
  const { from, to, rows, seconds } = upgrade ?? {};
  const versions = `Postgres ${from ?? '?'} to ${to ?? '?'}`;
  if (reason === 'upgrade-tried')
    return `ℹ️ The upgrade of ${versions} works on a copy: ${rows ?? '?'} rows the same before and after, in ${seconds ?? '?'} s; nothing was changed; ${serves}.`;
  const after = `\`${live}\` serves in ${slot}, ${secondsToSwitch?.toFixed(1)} s after the start`;
  return reason === 'upgraded'
    ? `✅ The data is upgraded, from ${versions}; ${after}. The way back is \`revert\`.`
    : `✅ The data is that of before the upgrade (Postgres ${from ?? '?'}); ${after}. What was written since is kept beside it, and is not merged.`;
}

function restoredSentence({ report, live, slot, secondsToSwitch, kept }: Outcome): string {
  const to = report?.recoveredTo ?? report?.description ?? 'the state that was asked for';
  const before = kept ? `; the data before it is kept as \`${kept}\`` : '';
  return `✅ Production serves the data up to ${to} with \`${live}\` in ${slot}, ${secondsToSwitch?.toFixed(1)} s after the start${before}.`;
}

/** Which operation brought what is live live, as far as the audit log says. */
function since({ live, status }: Outcome): string {
  const entry = status?.auditLog.find(
    ({ release, reason }) => release === live && CHANGES.has(String(reason)),
  );
  if (!entry) return '';
  return plain(`, since ${entry.operation} by ${entry.actor}, ${entry.runUrl}`);
}

const CHANGES: ReadonlySet<string> = new Set<Reason>([
  'deployed',
  'rolled-back',
  'redeployed',
  'restored',
  'upgraded',
  'upgrade-reverted',
]);

/** The box as tables. */
export function statusMarkdown({
  live,
  maintenance,
  releases,
  certificate,
  backups,
  restoring,
  disk,
  memory,
  lock,
  auditLog,
}: BoxStatus): string {
  const text = (value: unknown) => plain(String(value ?? '–'));
  const facts = [
    ['live', live ? `\`${text(live.release)}\` in ${live.slot}` : 'nothing'],
    ['maintenance', maintenance ? '**on**: clients get 503' : 'off'],
    ...(restoring
      ? [['restore', '**under way, or cut off**: the next operation brings the old data back']]
      : []),
    ['certificate', certificate ? text(certificateFact(certificate)) : 'none'],
    ['recoverable to', text(backups?.recoverableTo)],
    ['last backup', backups?.last ? text(backupFact(backups.last)) : 'none'],
    ...(backups?.problem ? [['backups', text(backups.problem)]] : []),
    ['disk', `${disk.freeMb} of ${disk.totalMb} MB free`],
    ['memory', `${memory.availableMb} of ${memory.totalMb} MB available`],
    ['lock', lock ? text(describeHolder(lock)) : 'free'],
  ];
  const retained = releases.map(({ release, commit, createdAt, actor, image, migrationLevel, state }) => [
    `\`${text(release)}\``,
    `\`${text(commit.slice(0, 12))}\``,
    text(createdAt),
    text(actor),
    `\`${text(image.slice(-12))}\``,
    text(migrationLevel),
    text(state),
  ]);
  const last = auditLog.map(({ ended, operation, reason, release, actor, why }) =>
    [ended, operation, reason, release, actor, why].map(text),
  );
  return [
    table(['the box', ''], facts),
    '**Releases it holds**',
    table(['release', 'commit', 'made', 'by', 'image', 'migrated to', 'state'], retained),
    '**Last operations**',
    table(['ended', 'operation', 'reason', 'release', 'by', 'why'], last),
  ].join('\n\n');
}

/** Its issuer, what it covers, and how long it lasts. What is wrong with it stands above the table. */
function certificateFact({ names, trusted, issuer, notAfter, hoursLeft }: StatusCertificate): string {
  const days = Math.floor(hoursLeft / 24);
  const left = hoursLeft < 0 ? 'expired' : days > 2 ? `${days} days left` : `${hoursLeft} hours left`;
  return `${trusted ? issuer : 'self-signed'}, for ${names.join(', ')}, until ${notAfter} (${left})`;
}

function backupFact({ label, type, endedAt, bytes }: LastBackup): string {
  const size = bytes === null ? '' : `, ${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${label} (${type}${endedAt ? `, ${endedAt}` : ''}${size})`;
}

type StatusCertificate = NonNullable<BoxStatus['certificate']>;

function phasesMarkdown({ phases }: Outcome): string {
  const rows = phases.map(({ phase, seconds, category }) => [phase, seconds.toFixed(2), category]);
  return ['**Phases**', table(['phase', 'seconds', 'spent on'], rows)].join('\n\n');
}

function fenced(text: string): string {
  return ['````text', text.replaceAll('````', "''''"), '````'].join('\n');
}

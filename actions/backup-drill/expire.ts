import * as core from '@actions/core';
import type { DrillReason } from './reasons.ts';
import { runScript, type ScriptContext } from './scripts.ts';
import { writeSummary } from './summary.ts';

/** Removes what retention no longer keeps, of all keys. */
export async function expire(
  scripts: ScriptContext,
  { fullBackups, days }: { fullBackups: string; days: string },
) {
  const script = ['expire', '--full', fullBackups, '--days', days];
  const result = await core.group('Expire', () => runScript(scripts, script, { otherwise: 'expire-failed' }));
  const removed = Array.isArray(result.removed) ? result.removed.map(String) : [];
  const unreadable = Array.isArray(result.unreadable) ? result.unreadable.map(String) : [];
  if (unreadable.length > 0)
    core.warning(
      `Somebody has overwritten ${unreadable.join(', ')}: nothing could read it any more, and it was removed. The bucket has what it was for 14 days; docs/runbook.md says how to look.`,
    );
  const kept = typeof result.kept === 'number' ? result.kept : null;
  core.info(`Removed ${removed.length} backups, kept ${kept ?? 'an unknown number'}`);
  await writeSummary('Backups that retention no longer keeps', {
    'full backups kept at least': fullBackups,
    'days of point-in-time recovery': days,
    removed: removed.join(', ') || 'none',
    'removed because nothing can read it': unreadable.join(', ') || null,
    kept,
  });
  return { reason: 'expired' satisfies DrillReason, removed, kept };
}

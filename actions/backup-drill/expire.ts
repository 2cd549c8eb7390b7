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
  const kept = typeof result.kept === 'number' ? result.kept : null;
  core.info(`Removed ${removed.length} backups, kept ${kept ?? 'an unknown number'}`);
  await writeSummary('Backups that retention no longer keeps', {
    'full backups kept at least': fullBackups,
    'days of point-in-time recovery': days,
    removed: removed.join(', ') || 'none',
    kept,
  });
  return { reason: 'expired' satisfies DrillReason, removed, kept };
}

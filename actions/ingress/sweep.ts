import * as core from '@actions/core';
import { messageOf } from '../shared/outcome.ts';
import type { SecurityGroups } from './ec2.ts';
import { describeRule, planSweep } from './plan.ts';

/**
 * Closes what is past its expiry, rule by rule: in one call, a rule that another sweep has just closed would keep the
 * rest open. One that cannot be closed does not stop the others.
 */
export async function sweepGroup(groups: SecurityGroups, groupId: string) {
  const { revoke, keep, others } = planSweep(await groups.rules(groupId), Date.now());
  for (const rule of keep) core.info(`Still in use: ${describeRule(rule)}`);
  if (others.length > 0) {
    core.notice(
      `${others.length} of the rules in ${groupId} were not made by this action and stay: ${others.map(describeRule).join(', ')}`,
    );
  }
  let swept = 0;
  /** Why the first of those could not be closed that were not. */
  let error: unknown = null;
  for (const rule of revoke) {
    try {
      if (await groups.revoke(groupId, rule.id)) {
        swept += 1;
        core.info(`Closed: ${describeRule(rule)}`);
      }
    } catch (cause) {
      core.warning(`${describeRule(rule)} stays open: ${messageOf(cause)}`);
      error ??= cause;
    }
  }
  return { swept, error };
}

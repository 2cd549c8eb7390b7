import * as core from '@actions/core';
import { messageOf } from '../shared/outcome.ts';
import { SecurityGroups } from './ec2.ts';
import { planClose, type SavedOpening } from './plan.ts';

const DEADLINE_MS = 60_000;

/** Closes what this step opened. The job is over: a failure cannot change how it ended, and is a warning. */
export async function closePort(opening: SavedOpening): Promise<void> {
  const { groupId } = opening;
  let ids = opening.ruleId === null ? [] : [opening.ruleId];
  try {
    using groups = new SecurityGroups(DEADLINE_MS);
    const { revoke, leftTo } = planClose(await groups.rules(groupId), opening);
    ids = revoke;
    if (leftTo !== null) core.info(`${opening.ruleId} is left to ${leftTo}, which has it now`);
    for (const id of revoke) {
      const closed = await groups.revoke(groupId, id);
      core.info(closed ? `Closed ${id} for ${opening.cidr}` : `${id} was closed already`);
    }
  } catch (error) {
    const rules = ids.length > 0 ? ids.join(' ') : 'RULE';
    core.warning(
      `The firewall may still be open for ${opening.cidr}: ${messageOf(error)}\n` +
        'The next deploy or ingress-sweep closes it once it has expired. To close it now: ' +
        `aws ec2 revoke-security-group-ingress --group-id ${groupId} --security-group-rule-ids ${rules}`,
    );
  }
}

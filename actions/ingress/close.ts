import * as core from '@actions/core';
import { messageOf } from '../shared/outcome.ts';
import { SecurityGroups } from './ec2.ts';
import { type OpenDoor, planClose } from './plan.ts';

const DEADLINE_MS = 60_000;

/** Closes what this step opened. The job is over: nothing here changes how it ended, but a door left open is told. */
export async function closeDoor(door: OpenDoor): Promise<void> {
  const { groupId } = door;
  let ids = door.ruleId === null ? [] : [door.ruleId];
  try {
    using groups = new SecurityGroups(DEADLINE_MS);
    const { revoke, leftTo } = planClose(await groups.rules(groupId), door);
    ids = revoke;
    if (leftTo !== null) core.info(`${door.ruleId} is left to ${leftTo}, which has it now`);
    for (const id of revoke) {
      const closed = await groups.revoke(groupId, id);
      core.info(closed ? `Closed ${id} for ${door.cidr}` : `${id} was closed already`);
    }
  } catch (error) {
    const rules = ids.length > 0 ? ids.join(' ') : 'RULE';
    core.warning(
      `The firewall may still be open for ${door.cidr}: ${messageOf(error)}\n` +
        'The next deploy or ingress-sweep closes it once it has expired. To close it now: ' +
        `aws ec2 revoke-security-group-ingress --group-id ${groupId} --security-group-rule-ids ${rules}`,
    );
  }
}

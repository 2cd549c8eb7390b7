import { h as warning, n as messageOf, u as info } from "./chunks/outcome.js";
import { o as planClose, r as SecurityGroups, t as loadDoor } from "./chunks/state.js";
// ingress/close.ts
const DEADLINE_MS = 6e4;
/** Closes what this step opened. The job is over: nothing here changes how it ended, but a door left open is told. */
async function closeDoor(door) {
	const { groupId } = door;
	let ids = door.ruleId === null ? [] : [door.ruleId];
	try {
		using groups = new SecurityGroups(DEADLINE_MS);
		const { revoke, leftTo } = planClose(await groups.rules(groupId), door);
		ids = revoke;
		if (leftTo !== null) info(`${door.ruleId} is left to ${leftTo}, which has it now`);
		for (const id of revoke) {
			const closed = await groups.revoke(groupId, id);
			info(closed ? `Closed ${id} for ${door.cidr}` : `${id} was closed already`);
		}
	} catch (error) {
		const rules = ids.length > 0 ? ids.join(" ") : "RULE";
		warning(`The firewall may still be open for ${door.cidr}: ${messageOf(error)}\nThe next deploy or ingress-sweep closes it once it has expired. To close it now: aws ec2 revoke-security-group-ingress --group-id ${groupId} --security-group-rule-ids ${rules}`);
	}
}
// ingress/post.ts
const door = loadDoor();
if (door !== null) await closeDoor(door);
export {};

import { h as warning, n as messageOf, u as info } from "./chunks/outcome.js";
import { a as planClose, n as SecurityGroups, t as leftOpen } from "./chunks/state2.js";
// ingress/close.ts
const DEADLINE_MS = 6e4;
/** Closes what this step opened. The job is over: a failure cannot change how it ended, and is a warning. */
async function closePort(opening) {
	const { groupId } = opening;
	let ids = opening.ruleId === null ? [] : [opening.ruleId];
	try {
		using groups = new SecurityGroups(DEADLINE_MS);
		const { revoke, leftTo } = planClose(await groups.rules(groupId), opening);
		ids = revoke;
		if (leftTo !== null) info(`${opening.ruleId} is left to ${leftTo}, which has it now`);
		for (const id of revoke) {
			const closed = await groups.revoke(groupId, id);
			info(closed ? `Closed ${id} for ${opening.cidr}` : `${id} was closed already`);
		}
	} catch (error) {
		const rules = ids.length > 0 ? ids.join(" ") : "RULE";
		warning(`The firewall may still be open for ${opening.cidr}: ${messageOf(error)}\nThe next deploy or ingress-sweep closes it once it has expired. To close it now: aws ec2 revoke-security-group-ingress --group-id ${groupId} --security-group-rule-ids ${rules}`);
	}
}
// ingress/post.ts
const opening = leftOpen.load();
if (opening !== null) await closePort(opening);
export {};

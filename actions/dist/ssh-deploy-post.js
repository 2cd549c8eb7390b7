import { h as warning, n as messageOf } from "./chunks/outcome.js";
import { d as writeReceipt, i as Phases, l as unlock, m as readInputs, n as putInOrder, r as heldLock, u as openSession } from "./chunks/release-operation.js";
import { n as resolveTarget } from "./chunks/ssh.js";
// ssh-deploy/interrupted.ts
/** After a step that was killed: ends what it left running on the box, puts the box in order, and releases its lock. */
async function clearUp(inputs, owner) {
	await using session = await openSession(await resolveTarget(inputs), inputs.recoverMs);
	const live = (await putInOrder(session.locked(owner), inputs, new Phases())).live?.release ?? null;
	await writeReceipt(session.run, inputs, {
		reason: "cancelled",
		release: live,
		previousRelease: live
	});
	await unlock(session.run, owner);
}
// ssh-deploy/post.ts
const owner = heldLock();
if (owner !== null) try {
	await clearUp(readInputs(), owner);
} catch (error) {
	warning(`The box is left to the next operation, which puts it in order: ${messageOf(error)}`);
}
export {};

import { h as warning, n as messageOf } from "./chunks/outcome.js";
import { a as Phases, d as openSession, f as writeReceipt, h as readInputs, i as heldLock, r as putInOrder, t as resolveTarget, u as unlock } from "./chunks/target.js";
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

import { h as warning, n as messageOf } from "./chunks/outcome.js";
import { i as Phases } from "./chunks/step.js";
import { n as resolveTarget } from "./chunks/ssh.js";
import { J as UNLOCK, et as writeAuditEntry, n as openSession, nt as readInputs, r as reconcile, t as heldLock } from "./chunks/state3.js";
// ssh-deploy/post.ts
const owner = heldLock.load();
if (owner !== null) try {
	await cleanUp(readInputs(), owner);
} catch (error) {
	warning(`The box is left to the next operation, which reconciles it: ${messageOf(error)}`);
}
/** Ends what the step left running on the box, reconciles it, and releases its lock. */
async function cleanUp(inputs, owner) {
	await using session = await openSession(await resolveTarget(inputs), inputs.recoverMs);
	const { live } = await reconcile(session.locked(owner), inputs, new Phases());
	const release = live?.release ?? null;
	await writeAuditEntry(session.run, inputs, {
		reason: "cancelled",
		release,
		previousRelease: release
	});
	await session.run(UNLOCK(owner));
}
export {};

import { r as report } from "./chunks/outcome.js";
import { a as writeSummary, c as observeContracts, d as writeReceipt, f as failed, i as Phases, m as readInputs, o as boxStatus, p as MAINTENANCE, s as observe, t as operateRelease, u as openSession } from "./chunks/release-operation.js";
import { n as resolveTarget } from "./chunks/ssh.js";
import { t as cancellation } from "./chunks/cancel.js";
// ssh-deploy/show-status.ts
/** Looks at the box, changing nothing, and shows it. */
async function showStatus({ run }, outcome) {
	const observed = await observe(run);
	const status = boxStatus(observed, await observeContracts(run));
	const live = status.live?.release ?? null;
	const reason = outcome.operation === "status" ? "observed" : outcome.reason;
	const shown = {
		...outcome,
		reason,
		status,
		live,
		slot: status.live?.slot ?? null
	};
	await writeSummary(shown);
	return shown;
}
// ssh-deploy/maintenance.ts
/**
* Makes nginx answer 503 with a plain page, or serve again. It waits for no lock: whoever needs it needs it now, and a
* deploy that is under way is not disturbed by it.
*/
async function setMaintenance(session, inputs, outcome) {
	const result = await session.run(MAINTENANCE(inputs.maintenance));
	if (result.exitCode !== 0) throw failed("unexpected", `Turning maintenance ${inputs.maintenance}`, result);
	const done = await showStatus(session, {
		...outcome,
		reason: `maintenance-${inputs.maintenance}`
	});
	await writeReceipt(session.run, inputs, {
		...done,
		release: done.live,
		previousRelease: done.live
	});
	return done;
}
// ssh-deploy/outcome.ts
/** Of an operation that has done nothing yet. */
function emptyOutcome({ operation, release }, phases) {
	return {
		operation,
		reason: "unexpected",
		release,
		commit: null,
		live: null,
		slot: null,
		previousRelease: null,
		secondsToSwitch: null,
		overheadSeconds: null,
		phases,
		status: null
	};
}
// ssh-deploy/operation.ts
/** One operation from the connection to the summary. @throws Failure with the reason; what was done by then is taken back. */
async function operate(inputs) {
	const phases = new Phases();
	const outcome = emptyOutcome(inputs, phases.records);
	const target = await phases.run("target", "own", () => resolveTarget(inputs));
	await using session = await phases.run("connect", "own", () => openSession(target, inputs.recoverMs));
	switch (inputs.operation) {
		case "status": return await showStatus(session, outcome);
		case "maintenance": return await setMaintenance(session, inputs, outcome);
		default: return await operateRelease({
			session,
			inputs,
			phases,
			cancelled: cancellation()
		}, outcome);
	}
}
// ssh-deploy/index.ts
await report(async () => operate(readInputs()));
export {};

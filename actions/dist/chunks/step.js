import { a as endGroup, h as warning, m as startGroup, n as messageOf, o as error, t as Failure, u as info } from "./outcome.js";
// rollout/phases.ts
/** Runs each phase as a log group and records how long it took. */
var Phases = class {
	records = [];
	#started = performance.now();
	/** Runs the work; its time is recorded also when it throws. Other tools read the line `phase <name> <seconds>s`. */
	async run(phase, category, work) {
		const started = performance.now();
		startGroup(phase);
		try {
			return await work();
		} finally {
			const seconds = rounded(performance.now() - started);
			this.records.push({
				phase,
				seconds,
				category
			});
			info(`phase ${phase} ${seconds.toFixed(2)}s`);
			endGroup();
		}
	}
	/** Seconds since the first phase could start. */
	get elapsed() {
		return rounded(performance.now() - this.#started);
	}
	/** Seconds so far that no phase spent waiting for Docker, the application or the gate. */
	get overhead() {
		const waited = this.records.filter(({ category }) => category !== "own").reduce((sum, { seconds }) => sum + seconds, 0);
		return rounded((this.elapsed - waited) * 1e3);
	}
};
function rounded(ms) {
	return Math.round(ms / 10) / 100;
}
// rollout/run-plan.ts
/** A recoverable step runs at most this often. */
const ATTEMPTS = 3;
const NEVER_INTERRUPTED = {
	isInterruption: () => false,
	recover: async () => {}
};
/**
* Runs the steps in order. When one fails, or the job is cancelled, undoes it and those before it, last first, back to
* the point of no return, and throws what failed. A step that was interrupted runs again once recovery is done; when
* recovery fails, nothing is undone: whatever comes next reconciles it.
*
* @param steps A generator may choose its later steps by what the earlier ones found; it must not throw.
* @throws Failure `cancelled`, or what the step threw.
*/
async function runPlan(steps, options) {
	const { context, phases, recovery = NEVER_INTERRUPTED, onDone } = options;
	const { cancelled } = context;
	let done = [];
	for (const step of steps) {
		const run = () => phases.run(step.name, step.category, () => step.run(context, step.args));
		try {
			cancelled.throwIfAborted();
			done.unshift(step);
			await (step.recoverable ? withRecovery(step.name, {
				phases,
				recovery,
				cancelled
			}, run) : run());
		} catch (error$1) {
			const undoable = done.filter(({ undo }) => undo);
			const failure = cancelled.aborted ? cancellation(step, undoable.length > 0, error$1) : error$1;
			error(messageOf(failure));
			if (recovery.isInterruption(failure)) throw failure;
			throw await rollBack(undoable, failure, {
				...options,
				recovery
			});
		}
		if (step.pointOfNoReturn) done = [];
		onDone?.(step);
	}
}
/** Runs work that can run twice, and runs it again after an interruption. */
async function withRecovery(name, { phases, recovery, cancelled }, work) {
	for (let attempt = 1;; attempt++) {
		cancelled.throwIfAborted();
		try {
			return await work();
		} catch (error) {
			if (cancelled.aborted || !recovery.isInterruption(error) || attempt === ATTEMPTS) throw error;
			warning(`${messageOf(error)}\nWaiting for it; then ${name} runs again.`);
			await phases.run("recover", "own", () => recovery.recover());
		}
	}
}
/** Returns the failure to report. */
async function rollBack(steps, cause, { context, phases, recovery, rollbackFailure }) {
	if (steps.length === 0) return cause;
	const undoContext = {
		...context,
		cancelled: new AbortController().signal
	};
	try {
		if (context.cancelled.aborted && recovery !== NEVER_INTERRUPTED) await phases.run("recover", "own", () => recovery.recover());
		for (const step of steps) await phases.run(`undo ${step.name}`, "own", async () => step.undo?.(undoContext, step.args));
		return cause;
	} catch (error) {
		warning(messageOf(error));
		return rollbackFailure?.(error, cause) ?? cause;
	}
}
function cancellation(step, rollsBack, cause) {
	const kept = rollsBack ? "it is rolled back" : "what it changed stays";
	return new Failure("cancelled", `The job was cancelled in the phase ${step.name}; ${kept}.`, {
		nextStep: "There is nothing to clean up: run it again when you want to.",
		cause
	});
}
// rollout/step.ts
/**
* Defines a step; the result makes one of its data.
*
* @example
* const drain = defineStep<BoxContext, { slot: Slot }>({ name: 'drain', category: 'app', recoverable: true, run });
* const plan = [drain({ slot: 'blue' })];
*/
function defineStep({ pointOfNoReturn = false, ...definition }) {
	return (args) => ({
		...definition,
		args,
		pointOfNoReturn: typeof pointOfNoReturn === "function" ? pointOfNoReturn(args) : pointOfNoReturn
	});
}
export { Phases as i, runPlan as n, withRecovery as r, defineStep as t };

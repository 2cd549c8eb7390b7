import { d as notice, h as warning, n as messageOf, t as Failure, u as info } from "./outcome.js";
import { setTimeout } from "node:timers/promises";
// rollout/lock.ts
/**
* Takes the lock, waiting for its holder and logging who that is. The lock of a run that has ended is taken over; never
* that of a live run, nor of one that GitHub says nothing about, nor by age.
*
* @throws `held`, or the interruption, when the wait is over; Failure `cancelled`.
*/
async function acquireLock(store, owner, options) {
	const { rules, askRun, held, cancelled, isInterruption = () => false } = options;
	const deadline = performance.now() + rules.waitMs;
	let logged = "";
	let askAgainAt = 0;
	const takeOverFromEnded = async (holder) => {
		const run = runOf(holder);
		if (!run || performance.now() < askAgainAt) return false;
		askAgainAt = performance.now() + rules.askMs;
		if (await askRun(run) !== "ended" || !await store.takeOver(owner, holder)) return false;
		notice(`Took over the lock of ${describeHolder(holder)}: that run ended without releasing it.`);
		return true;
	};
	while (true) {
		let obstacle;
		try {
			const holder = await store.take(owner);
			if (holder === null || holder !== "unknown" && await takeOverFromEnded(holder)) return;
			obstacle = held(describeHolder(holder));
		} catch (error) {
			if (!isInterruption(error)) throw error;
			obstacle = error;
		}
		if (performance.now() + rules.pollMs > deadline) throw obstacle;
		if (logged !== obstacle.message) info(`waiting: ${obstacle.message}`);
		logged = obstacle.message;
		await setTimeout(rules.pollMs, void 0, { signal: cancelled }).catch(failCancelled);
	}
}
function failCancelled(cause) {
	throw new Failure("cancelled", "The job was cancelled while it waited for the lock.", {
		nextStep: "It changed nothing: run it again when you want to.",
		cause
	});
}
/**
* Releases the lock. False when the store could not be reached: the next operation takes it over. Never throws: a lock
* that stays because the connection is gone must not hide why the operation failed.
*/
async function releaseLock(store, owner) {
	try {
		await store.release(owner);
		return true;
	} catch (error) {
		warning(`The lock stays until the next operation takes it over: ${messageOf(error)}`);
		return false;
	}
}
/** The owner as a store keeps it. */
function holderJson({ id, owner, repo, actor, operation, runUrl }) {
	const holder = {
		owner: id,
		actor,
		operation,
		runUrl,
		since: (/* @__PURE__ */ new Date()).toISOString(),
		repository: `${owner}/${repo}`
	};
	return JSON.stringify(holder);
}
/** Reads what {@link holderJson} wrote; null when it is something else. */
function parseHolder(json) {
	try {
		const holder = JSON.parse(json);
		return typeof holder.owner === "string" ? holder : null;
	} catch {
		return null;
	}
}
/** Who holds the lock, in words. */
function describeHolder(holder) {
	if (!holder || holder === "unknown") return "an unknown holder";
	const { operation = "an operation", actor = "somebody", since = "?", runUrl = holder.owner } = holder;
	return `${operation} by ${actor} since ${since}, ${runUrl}`;
}
function runOf(holder) {
	const [, runId, attempt] = /^(\d{1,15})-(\d{1,6})$/.exec(holder.owner) ?? [];
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(holder.repository ?? "") ?? [];
	if (!runId || !attempt || !owner || !repo) return null;
	return {
		owner,
		repo,
		runId: Number(runId),
		attempt: Number(attempt)
	};
}
// shared/shell.ts
/**
* Quotes one argument so that a POSIX shell reads back the very same bytes.
* ssh hands the remote shell a string, so this is the one place where an argv becomes one.
* @throws TypeError on NUL, which no argument can hold.
*/
function quoteArgument(argument) {
	if (argument.includes("\0")) throw new TypeError("an argument cannot hold a NUL byte");
	if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(argument)) return argument;
	return `'${argument.replaceAll("'", `'\\''`)}'`;
}
/** A command line for a remote POSIX shell, from an argv. */
function quoteArgv(argv) {
	return argv.map(quoteArgument).join(" ");
}
export { parseHolder as a, holderJson as i, acquireLock as n, releaseLock as o, describeHolder as r, quoteArgv as t };

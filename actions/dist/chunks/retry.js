import { setTimeout } from "node:timers/promises";
// shared/retry.ts
const realSleep = (ms, signal) => setTimeout(ms, void 0, signal ? { signal } : {});
/** Calls until it works, fails for good, or has failed too often; then the last error is thrown as it is. */
async function withRetries(work, rules) {
	for (let attempt = 1;; attempt++) try {
		return await work();
	} catch (error) {
		if (attempt >= rules.attempts || rules.signal?.aborted || !rules.retryable(error)) throw error;
		const pauseMs = Math.random() * Math.min(rules.capMs, rules.baseMs * 2 ** (attempt - 1));
		rules.onRetry?.(error, pauseMs);
		try {
			await (rules.sleep ?? realSleep)(pauseMs, rules.signal);
		} catch {
			throw error;
		}
	}
}
export { withRetries as t };

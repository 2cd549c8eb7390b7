import { t as withRetries } from "./retry.js";
// shared/github.ts
const REQUEST_TIMEOUT_MS = 1e4;
/** A request that may be repeated: bounded in time, and made again when nothing was decided. */
function askGitHub(ask) {
	return withRetries(() => ask({ signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) }), {
		attempts: 3,
		baseMs: 1e3,
		capMs: 4e3,
		retryable: isUndecided
	});
}
/** No answer, an error of the server, or too many requests. */
function isUndecided(error) {
	const status = statusOf(error) ?? 500;
	return status >= 500 || status === 429;
}
/** The HTTP status that GitHub refused with; undefined when nothing answered. */
function statusOf(error) {
	return error.status;
}
export { statusOf as n, askGitHub as t };

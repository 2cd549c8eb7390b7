import { n as messageOf, t as Failure } from "./outcome.js";
import { t as withRetries } from "./retry.js";
// shared/aws-errors.ts
/** Half a minute of pauses on average; the deadline usually comes first. */
const ATTEMPTS = 14;
const DENIED = /^(AccessDenied|UnauthorizedOperation|AuthFailure|UnrecognizedClient|InvalidClientTokenId|ExpiredToken|RequestExpired|InvalidSignature|SignatureDoesNotMatch|OptInRequired|NotAuthorized)/;
const THROTTLED = /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|ProvisionedThroughputExceeded)/;
/** Makes one AWS call and repeats it while that can help; then throws a {@link Failure} with its reason. */
async function callAws(what, work, { signal, own, nextSteps, debug }) {
	let before;
	try {
		return await withRetries(work, {
			attempts: ATTEMPTS,
			baseMs: 200,
			capMs: 5e3,
			retryable: isTransient,
			signal,
			onRetry: (error, pauseMs) => {
				before = error;
				debug(`${what}: ${messageOf(error)}; again in ${Math.round(pauseMs)} ms`);
			}
		});
	} catch (error) {
		if (error instanceof Failure) throw error;
		const cause = signal.aborted && before !== void 0 ? before : error;
		const reason = awsReason(cause) ?? own;
		throw new Failure(reason, `${what} failed: ${messageOf(cause)}`, {
			nextStep: nextSteps[reason],
			cause
		});
	}
}
/** Errors that another attempt does not change: a bad certificate, an invalid address. */
const LASTING = /^(ERR_INVALID_|ERR_TLS_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/;
function isTransient(error) {
	const { code } = error ?? {};
	if (typeof code === "string" && LASTING.test(code)) return false;
	return ["throttled", "unreachable"].includes(awsReason(error) ?? "");
}
/** Null for the service's own errors. */
function awsReason(error) {
	const { name = "", code, $metadata, message = "" } = error ?? {};
	const status = $metadata?.httpStatusCode;
	if (THROTTLED.test(name) || status === 429) return "throttled";
	if (DENIED.test(name)) return "access-denied";
	if (name === "CredentialsProviderError" || /region (is missing|not accepted)/i.test(message)) return "no-credentials";
	if (status === void 0 ? typeof code === "string" || /Timeout|Abort|Syntax/.test(name) : status >= 500) return "unreachable";
	return null;
}
export { callAws as t };

import { Failure, messageOf } from './outcome.ts';
import { withRetries } from './retry.ts';

/** How any AWS call can fail; everything else is the service's own error. */
export type AwsReason = 'access-denied' | 'no-credentials' | 'throttled' | 'unreachable';

export interface AwsCallRules<Own extends string> {
  /** Aborts the call and the pauses. */
  signal: AbortSignal;
  /** The reason for the service's own errors. */
  own: Own;
  nextSteps: Readonly<Record<AwsReason | Own, string>>;
  debug: (line: string) => void;
}

/** Half a minute of pauses on average; the deadline usually comes first. */
const ATTEMPTS = 14;

const DENIED =
  /^(AccessDenied|UnauthorizedOperation|AuthFailure|UnrecognizedClient|InvalidClientTokenId|ExpiredToken|RequestExpired|InvalidSignature|SignatureDoesNotMatch|OptInRequired|NotAuthorized)/;
const THROTTLED =
  /^(Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|ProvisionedThroughputExceeded)/;

/** Makes one AWS call and repeats it while that can help; then throws a {@link Failure} with its reason. */
export async function callAws<T, Own extends string>(
  what: string,
  work: () => Promise<T>,
  { signal, own, nextSteps, debug }: AwsCallRules<Own>,
): Promise<T> {
  let before: unknown;
  try {
    return await withRetries(work, {
      attempts: ATTEMPTS,
      baseMs: 200,
      capMs: 5_000,
      retryable: isTransient,
      signal,
      onRetry: (error, pauseMs) => {
        before = error;
        debug(`${what}: ${messageOf(error)}; again in ${Math.round(pauseMs)} ms`);
      },
    });
  } catch (error) {
    if (error instanceof Failure) throw error;
    // When the deadline cut a call short, the error before it says why it took that long.
    const cause = signal.aborted && before !== undefined ? before : error;
    const reason = awsReason(cause) ?? own;
    throw new Failure<AwsReason | Own>(reason, `${what} failed: ${messageOf(cause)}`, {
      nextStep: nextSteps[reason],
      cause,
    });
  }
}

/** Errors that another attempt does not change: a bad certificate, an invalid address. */
const LASTING = /^(ERR_INVALID_|ERR_TLS_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/;

function isTransient(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code === 'string' && LASTING.test(code)) return false;
  return ['throttled', 'unreachable'].includes(awsReason(error) ?? '');
}

/** Null for the service's own errors. */
function awsReason(error: unknown): AwsReason | null {
  const {
    name = '',
    code,
    $metadata,
    message = '',
  } = (error ?? {}) as {
    name?: string;
    code?: unknown;
    message?: string;
    $metadata?: { httpStatusCode?: number };
  };
  const status = $metadata?.httpStatusCode;
  if (THROTTLED.test(name) || status === 429) return 'throttled';
  if (DENIED.test(name)) return 'access-denied';
  if (name === 'CredentialsProviderError' || /region (is missing|not accepted)/i.test(message))
    return 'no-credentials';
  // No status: nothing answered, or something other than AWS did.
  if (status === undefined ? typeof code === 'string' || /Timeout|Abort|Syntax/.test(name) : status >= 500)
    return 'unreachable';
  return null;
}

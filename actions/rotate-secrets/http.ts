import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../shared/outcome.ts';
import { withRetries } from '../shared/retry.ts';
import type { StepReason } from './strategy.ts';

const TIMEOUT_MS = 10_000;
const ATTEMPTS = 3;
/** When an API asks for a longer pause, this run gives up. */
const LONGEST_PAUSE_MS = 5_000;

export interface ApiRequest {
  method?: 'GET' | 'POST' | 'DELETE';
  headers?: Readonly<Record<string, string>>;
  /** A form, or an object that is sent as JSON. */
  body?: URLSearchParams | object;
  /**
   * Whether it may be repeated when its answer is lost; by default all but a POST. A request that makes a key must not
   * be: the first one may have made a key that nobody knows. After 429 every request is repeated: nothing was done.
   */
  repeatable?: boolean;
  /** Statuses, besides those of success, that the caller handles. */
  judged?: readonly number[];
}

export interface ApiAnswer {
  status: number;
  /** The JSON of a success; null when there is none. */
  body: unknown;
}

/**
 * Asks an API and reads its JSON. An error has the host and the status and nothing else: a credential can be in the
 * query, in a header or in the body, and the answer may quote it. For the same reason no error has a cause (that of
 * `fetch` quotes a header that cannot be sent), and no redirect is followed.
 */
export async function askApi(url: URL, request: ApiRequest = {}): Promise<ApiAnswer> {
  const { repeatable = request.method !== 'POST' } = request;
  let pauseMs = 0;
  return withRetries(() => ask(url, request), {
    attempts: ATTEMPTS,
    baseMs: 500,
    capMs: LONGEST_PAUSE_MS,
    retryable(error) {
      if (!(error instanceof ApiFailure) || error.pauseMs > LONGEST_PAUSE_MS) return false;
      pauseMs = error.pauseMs;
      return error.retry === 'always' || (error.retry === 'repeatable' && repeatable);
    },
    sleep: (ms) => sleep(Math.max(ms, pauseMs)),
  });
}

class ApiFailure extends Failure<StepReason> {
  readonly retry: 'always' | 'repeatable' | 'never';
  /** The pause that the API asks for. */
  readonly pauseMs: number;

  constructor(message: string, nextStep: string, retry: ApiFailure['retry'] = 'never', pauseMs = 0) {
    super('api-failed', message, { nextStep });
    [this.retry, this.pauseMs] = [retry, pauseMs];
  }
}

const LATER = 'Nothing is replaced. Check the status page of that API, and start the rotation again.';

async function ask(url: URL, request: ApiRequest): Promise<ApiAnswer> {
  const outgoing = build(url, request);
  let response: Response;
  let text: string;
  try {
    response = await fetch(outgoing);
    text = await response.text();
  } catch (error) {
    throw new ApiFailure(`Asking ${url.host} failed: ${codeOf(error)}.`, LATER, 'repeatable');
  }
  const { status } = response;
  if (request.judged?.includes(status)) return { status, body: null };
  if (!response.ok) throw refusal(url.host, response);
  try {
    return { status, body: text.trim() === '' ? null : JSON.parse(text) };
  } catch {
    const nextStep = 'Check the address of that API, and what is in between: something else answers there.';
    throw new ApiFailure(`${url.host} answered ${status} without JSON.`, nextStep);
  }
}

/** Throws for what cannot be sent; that is never retried, unlike what is not answered. */
function build(url: URL, { method = 'GET', headers, body }: ApiRequest): Request {
  const isForm = body instanceof URLSearchParams;
  const type = body === undefined || isForm ? {} : { 'content-type': 'application/json' };
  try {
    return new Request(url, {
      ...{ method, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) },
      headers: { accept: 'application/json', ...type, ...headers },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
  } catch {
    throw new ApiFailure(
      `A request to ${url.host} cannot be built.`,
      'Check the credential in Parameter Store: a header cannot hold a line break or a character beyond Latin-1.',
    );
  }
}

function refusal(host: string, { status, headers }: Response): ApiFailure {
  const pauseMs = pauseOf(headers.get('retry-after'));
  if (status === 429)
    return new ApiFailure(`${host} answered 429: too many requests.`, LATER, 'always', pauseMs);
  if (status >= 500) return new ApiFailure(`${host} answered ${status}.`, LATER, 'repeatable', pauseMs);
  if (status === 401 || status === 403)
    return new ApiFailure(`${host} answered ${status}.`, 'Check the credential, and what it may do.');
  return status < 400
    ? new ApiFailure(`${host} answered ${status}: a redirect.`, 'Check the address of that API.')
    : new ApiFailure(`${host} answered ${status}.`, 'Check that API’s documentation for what has changed.');
}

/** Retry-After, in seconds or as a date. */
function pauseOf(header: string | null): number {
  if (header === null) return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}

/** A code such as ECONNREFUSED; the message beside it can quote what was sent. */
function codeOf(error: unknown): string {
  if ((error as Error).name === 'TimeoutError') return `no whole answer within ${TIMEOUT_MS / 1000} s`;
  const { cause } = error as { cause?: { code?: unknown } };
  const code = String(cause?.code);
  return /^[A-Z][A-Z\d_]+$/.test(code) ? code : 'the connection broke off';
}

import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../shared/outcome.ts';
import { withRetries } from '../shared/retry.ts';
import type { StepReason } from './strategy.ts';

const TIMEOUT_MS = 10_000;
const ATTEMPTS = 3;
/** An API that wants a longer pause than this gets it from the next run. */
const LONGEST_PAUSE_MS = 5_000;

export interface ApiRequest {
  method?: 'GET' | 'POST' | 'DELETE';
  headers?: Readonly<Record<string, string>>;
  /** A form, or an object that is sent as JSON. */
  body?: URLSearchParams | object;
  /**
   * Whether it may be made again when its answer is lost; by default everything but a POST. One that makes a key must
   * not be: the first may have made one that nobody knows. Too many requests (429) are always made again: nothing was
   * done.
   */
  repeatable?: boolean;
  /** Statuses, besides those of success, that the caller judges by itself. */
  judged?: readonly number[];
}

export interface ApiAnswer {
  status: number;
  /** Of a success, what its JSON says; null when there is none. */
  body: unknown;
}

/**
 * Asks an API and reads its JSON. What fails says the host and the status, and nothing else: a credential can stand in
 * the query, in a header or in the body, and what answers may quote it. For the same reason no error keeps its cause
 * (that of `fetch` quotes a header that cannot be sent), and no redirect is followed.
 */
export async function askApi(url: URL, request: ApiRequest = {}): Promise<ApiAnswer> {
  const { method = 'GET', repeatable = method !== 'POST' } = request;
  let pauseMs = 0;
  try {
    return await withRetries(() => ask(url, request), {
      attempts: ATTEMPTS,
      baseMs: 500,
      capMs: LONGEST_PAUSE_MS,
      retryable: (error) =>
        error instanceof Fault &&
        (error.again === 'always' || (error.again === 'repeatable' && repeatable)) &&
        error.pauseMs <= LONGEST_PAUSE_MS,
      onRetry: (error) => {
        pauseMs = error instanceof Fault ? error.pauseMs : 0;
      },
      sleep: (ms) => sleep(Math.max(ms, pauseMs)),
    });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { message, nextStep } = error;
    throw new Failure<StepReason>('api-failed', message, { nextStep });
  }
}

/** Why a request came to nothing. */
class Fault extends Error {
  readonly nextStep: string;
  readonly again: 'always' | 'repeatable' | 'never';
  /** The pause that the API asks for. */
  readonly pauseMs: number;

  constructor(message: string, nextStep: string, again: Fault['again'] = 'never', pauseMs = 0) {
    super(message);
    this.nextStep = nextStep;
    this.again = again;
    this.pauseMs = pauseMs;
  }
}

async function ask(url: URL, request: ApiRequest): Promise<ApiAnswer> {
  const outgoing = built(url, request);
  let response: Response;
  let text: string;
  try {
    response = await fetch(outgoing);
    text = await response.text();
  } catch (error) {
    throw new Fault(`${url.host} cannot be asked: ${faultOf(error)}.`, LATER, 'repeatable');
  }
  const { status } = response;
  if (request.judged?.includes(status)) return { status, body: null };
  if (!response.ok) throw refused(url, response);
  try {
    return { status, body: text.trim() === '' ? null : JSON.parse(text) };
  } catch {
    throw new Fault(
      `${url.host} answered ${status} without JSON.`,
      'Something else than the API answers there: check its address and what is in between.',
    );
  }
}

const LATER = 'Nothing is replaced. See the status page of that API, and start the rotation again.';

/** What cannot be sent is never sent again, unlike what is not answered. */
function built(url: URL, { method = 'GET', headers = {}, body }: ApiRequest): Request {
  try {
    const form = body instanceof URLSearchParams;
    return new Request(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        accept: 'application/json',
        ...(body === undefined || form ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    });
  } catch {
    throw new Fault(
      `A request to ${url.host} cannot be made of what it is to be asked with.`,
      'Check the credential in Parameter Store: a line break or a letter of another alphabet is in no header.',
    );
  }
}

function refused({ host }: URL, { status, headers }: Response): Fault {
  const message = `${host} answered ${status}`;
  if (status === 429) {
    const pauseMs = pauseOf(headers.get('retry-after'));
    return new Fault(
      `${message}: too many requests.`,
      'Nothing is replaced. Start the rotation again when the API’s own pause is over.',
      'always',
      pauseMs,
    );
  }
  if (status >= 500)
    return new Fault(`${message}.`, LATER, 'repeatable', pauseOf(headers.get('retry-after')));
  if (status >= 300 && status < 400) {
    return new Fault(
      `${message}: a redirect, which no credential follows.`,
      'Check the address of that API.',
    );
  }
  return new Fault(
    `${message}.`,
    status === 401 || status === 403
      ? 'Check that the credential it is asked with is still good, and may do this.'
      : 'The API takes the request no more as it is made here; its documentation says what the status means.',
  );
}

/** Retry-After, in seconds or as a date. */
function pauseOf(header: string | null): number {
  if (header === null) return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}

/** A code such as ECONNREFUSED; the message beside it can quote what was sent. */
function faultOf(error: unknown): string {
  if ((error as Error).name === 'TimeoutError') return `no whole answer within ${TIMEOUT_MS / 1000} s`;
  const { cause } = error as { cause?: { code?: unknown } };
  return typeof cause?.code === 'string' && /^[A-Z][A-Z\d_]+$/.test(cause.code)
    ? cause.code
    : 'the connection broke off';
}

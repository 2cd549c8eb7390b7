import { errorCode } from '../../errors.ts';
import { BoardFailure } from './failure.ts';

export type HttpLimits = {
  /** For one request, its answer read to the end. Shorter than a stop may take, which waits for it. */
  deadlineMs: number;
  /** Of an answer, unpacked. A process of 256 MB can hold that once; most answers are below 2 MiB. */
  mostBytes: number;
  /** Whether we log in there. To others a 401 or 403 is a refusal, and no wrong key. */
  hasLogin?: boolean;
};

export const HTTP_LIMITS: HttpLimits = { deadlineMs: 15_000, mostBytes: 8 * 2 ** 20 };

/** Asks for JSON, once. Rejects with a {@link BoardFailure}; what it says holds no part of the address or the answer. */
export async function getJson(
  url: URL,
  { deadlineMs, mostBytes, hasLogin = false }: HttpLimits,
): Promise<unknown> {
  const signal = AbortSignal.timeout(deadlineMs);
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json', 'User-Agent': 'SkillGap' },
      // The address holds the key: never follow a redirect with it.
      redirect: 'manual',
      signal,
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw failureOf(response.status, response.headers.get('Retry-After'), hasLogin);
    }
    return parse(await read(response, mostBytes));
  } catch (error) {
    if (error instanceof BoardFailure) throw error;
    if (signal.aborted) throw new BoardFailure('board-timeout', `no complete answer within ${deadlineMs} ms`);
    throw new BoardFailure('board-down', `the connection failed (${errorCode(error) ?? 'unknown'})`);
  }
}

async function read({ body }: Response, most: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of body ?? []) {
    bytes += piece.length;
    // Leaving the loop cancels what is still to come.
    if (bytes > most) throw new BoardFailure('too-large', `the answer has more than ${most} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const what = /^\s*</.test(text)
      ? 'a web page'
      : text.trim() === ''
        ? 'nothing'
        : 'a text that is no whole JSON';
    throw new BoardFailure('bad-answer', `${what} came with status 200`);
  }
}

function failureOf(status: number, retryAfter: string | null, hasLogin: boolean): BoardFailure {
  const message = `it answered ${status}`;
  if (status === 429)
    return new BoardFailure('rate-limited', message, readRetryAfter(retryAfter, new Date()));
  // Adzuna's way to say that id and key are wrong.
  if (hasLogin && (status === 410 || status === 401 || status === 403))
    return new BoardFailure('login-refused', message);
  if (status === 404 || status === 410) return new BoardFailure('not-found', message);
  if (status >= 300 && status < 400)
    return new BoardFailure('redirected', `${message}, and we follow no redirect`);
  if (status === 503) return new BoardFailure('board-down', message, readRetryAfter(retryAfter, new Date()));
  if (status >= 500 || status === 408) return new BoardFailure('board-down', message);
  return status >= 400 ? new BoardFailure('refused', message) : new BoardFailure('bad-answer', message);
}

/** Seconds or a date, as RFC 9110 has it; never more than a day. */
export function readRetryAfter(value: string | null, now: Date): number | undefined {
  if (value === null) return undefined;
  const seconds = /^\d{1,9}$/.test(value.trim())
    ? Number(value)
    : (Date.parse(value) - now.getTime()) / 1_000;
  return Number.isNaN(seconds) ? undefined : Math.min(86_400, Math.max(0, Math.ceil(seconds)));
}

import { setTimeout as sleep } from 'node:timers/promises';
import { Failure, messageOf } from '../shared/outcome.ts';
import { withRetries } from '../shared/retry.ts';

/** How a call to Cloudflare can fail. */
type CloudflareReason =
  | 'token-refused'
  | 'conflict'
  | 'rate-limited'
  | 'unreachable'
  | 'bad-answer'
  | 'cloudflare-error';

interface Answer {
  result: unknown;
  /** How many pages a list has; null when Cloudflare does not say. */
  pages: number | null;
}

type Method = 'GET' | 'POST' | 'PATCH';

const TIMEOUT_MS = 15_000;
const ATTEMPTS = 3;
/** A person waits at the terminal; Cloudflare can ask for five minutes. */
const LONGEST_WAIT_S = 30;
const SHOWN = 200;

const TOKEN_HELP =
  'The token has to be active and to have, for this zone, Zone → DNS → Edit and Zone → Zone → Read: the template “Edit zone DNS” of https://dash.cloudflare.com/profile/api-tokens. A filter of client addresses in it must allow this machine.';
/** The header is malformed, the token is not known, or it may not. */
const TOKEN_CODES = new Set([1000, 1001, 6003, 6111, 9106, 9107, 9109, 10000, 10001]);
/** Another record has that name, or the very same record is there. */
const CONFLICT_CODES = new Set([81053, 81054, 81056, 81057, 81058]);

/**
 * Cloudflare's API, version 4: `{success, errors, result, result_info}` around everything. The token goes to this address
 * only, and is in no message.
 */
export class CloudflareApi {
  readonly #url: string;
  readonly #token: string;
  readonly #say: (line: string) => void;

  constructor({ url, token, say }: { url: string; token: string; say: (line: string) => void }) {
    this.#url = url;
    this.#token = token;
    this.#say = say;
  }

  /** One call, repeated while that can help; one that creates something only when it certainly was not done. */
  async call(method: Method, path: string, body?: object): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const response = await this.#send(method, path, body);
      if (response.status !== 429) return this.#read(response, path);
      const seconds = Number(response.headers.get('retry-after')) || null;
      await response.body?.cancel();
      if (attempt === ATTEMPTS || seconds === null || seconds > LONGEST_WAIT_S)
        throw new Failure<CloudflareReason>(
          'rate-limited',
          'Cloudflare takes no more calls of this user for now: 1,200 in five minutes are allowed.',
          {
            nextStep: `Run it again in ${seconds === null ? 'five minutes' : `${seconds} seconds`}: what was done is kept.`,
          },
        );
      this.#say(`  Cloudflare asks to wait ${seconds} s`);
      await sleep(seconds * 1000);
    }
  }

  #send(method: Method, path: string, body?: object): Promise<Response> {
    return withRetries(
      async () => {
        try {
          const response = await fetch(this.#url + path, {
            method,
            headers: { Authorization: `Bearer ${this.#token}`, 'Content-Type': 'application/json' },
            ...(body && { body: JSON.stringify(body) }),
            // The token must not go to another host.
            redirect: 'error',
            signal: AbortSignal.timeout(TIMEOUT_MS),
          });
          if (response.status < 500) return response;
          await response.body?.cancel();
          throw new Failure<CloudflareReason>(
            'unreachable',
            `Cloudflare is unavailable: status ${response.status}.`,
            { nextStep: `https://www.cloudflarestatus.com says more. ${KEPT}` },
          );
        } catch (cause) {
          throw cause instanceof Failure ? cause : unreachable(this.#url, cause);
        }
      },
      {
        attempts: method === 'POST' ? 1 : ATTEMPTS,
        ...{ baseMs: 1000, capMs: 4000 },
        retryable: (error) => error instanceof Failure && error.reason === 'unreachable',
      },
    );
  }

  async #read(response: Response, path: string): Promise<Answer> {
    const { status } = response;
    const text = await response.text().catch((cause: unknown) => {
      throw unreachable(this.#url, cause);
    });
    const { success, errors: listed, result, result_info: info } = record(parsed(text));
    const errors = errorsOf(listed);
    const said = errors.map(({ code, message }) => `${this.#printable(message)} (${code})`).join('; ');
    if (success !== true && (status === 401 || status === 403 || has(errors, TOKEN_CODES)))
      throw new Failure<CloudflareReason>(
        'token-refused',
        `Cloudflare refused the token for ${path.includes('dns_records') ? 'the zone’s records' : 'the list of zones'}: ${said || `status ${status}`}`,
        { nextStep: TOKEN_HELP },
      );
    if (typeof success !== 'boolean')
      throw badAnswer(`status ${status} and no answer of its API: ${this.#printable(text) || 'nothing'}`);
    if (!success || !response.ok)
      throw this.#refusal(said || `status ${status}`, has(errors, CONFLICT_CODES));
    const { total_pages: pages } = record(info);
    return { result, pages: typeof pages === 'number' ? pages : null };
  }

  #refusal(said: string, isConflict: boolean): Failure<CloudflareReason> {
    return new Failure(isConflict ? 'conflict' : 'cloudflare-error', `Cloudflare did not do it: ${said}`, {
      nextStep: isConflict
        ? 'The records of the name have changed meanwhile: run it again.'
        : 'The message is Cloudflare’s own; https://www.cloudflarestatus.com says whether the fault is there.',
    });
  }

  /** Text from elsewhere, in one line that cannot move the cursor; without the token, should it come back. */
  #printable(text: string): string {
    return text
      .replaceAll(this.#token, '***')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, SHOWN);
  }
}

const KEPT = 'Run it again: what was done is kept.';

export function badAnswer(what: string): Failure<CloudflareReason> {
  return new Failure('bad-answer', `Cloudflare answered with ${what}.`, {
    nextStep: `Is there a proxy between, or is CLOUDFLARE_BASE_URL set? ${KEPT}`,
  });
}

/** The fields of an object; none of anything else. */
export const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function unreachable(url: string, cause: unknown): Failure<CloudflareReason> {
  const { cause: inner } = cause as { cause?: unknown };
  return new Failure('unreachable', `${new URL(url).host} did not answer: ${messageOf(inner ?? cause)}`, {
    nextStep: `Check the network. ${KEPT}`,
    cause,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

interface ApiError {
  code: number;
  message: string;
}

const has = (errors: readonly ApiError[], codes: ReadonlySet<number>) =>
  errors.some(({ code }) => codes.has(code));

/** With what stands behind an error: there is the reason for “Invalid request headers”. */
function errorsOf(value: unknown): ApiError[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => {
    const { code, message, error_chain: chain } = record(one);
    return [{ code: Number(code), message: String(message ?? '') }, ...errorsOf(chain)];
  });
}

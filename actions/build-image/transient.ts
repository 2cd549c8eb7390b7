import { registryVerdict } from '../shared/registry-output.ts';
import { type RetryRules, withRetries } from '../shared/retry.ts';

/** A registry, or the way to it, failed in a manner that passes: the same request may succeed in a moment. */
export class TransientError extends Error {}

/** About half a minute in all: what a rate limit's window, a registry's restart or a resolver's hiccup takes. */
const RULES: Omit<RetryRules, 'retryable'> = { attempts: 5, baseMs: 2_000, capMs: 15_000 };

/** Repeats what failed with a {@link TransientError}, a bounded number of times. Nothing else is repeated. */
export function whileTransient<T>(work: () => Promise<T>, rules: Partial<RetryRules> = {}): Promise<T> {
  return withRetries(work, { ...RULES, ...rules, retryable: (error) => error instanceof TransientError });
}

/** Whether an answer with this status may be another in a moment. */
export function isTransientStatus(status: number): boolean {
  return [408, 429, 500, 502, 503, 504].includes(status);
}

/** Of `fetch`: no answer at all. Not among them: a certificate that is not trusted, a server that speaks no TLS. */
const NETWORK =
  /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EAI_AGAIN|ENOTFOUND|UND_ERR_(SOCKET|(CONNECT|HEADERS|BODY)_TIMEOUT))$/;

/** Whether a request got no answer, by the code of its cause; or no whole one in time. */
export function isTransientFault(error: unknown): boolean {
  const { name, cause } = error as {
    name?: string;
    cause?: { code?: unknown; errors?: { code?: unknown }[] };
  };
  const codes = [cause?.code, ...(cause?.errors ?? []).map(({ code }) => code)];
  return name === 'TimeoutError' || codes.some((code) => NETWORK.test(String(code)));
}

/** How docker begins what it says itself. What a step of a build printed may say anything. */
const OWN = /^(error\b|failed to )/i;

/** @throws TransientError with docker's last word, if that is about a registry which may work in a moment. */
export function throwIfTransient(command: string | undefined, stderr: string): void {
  const lines = stderr
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && (command !== 'build' || OWN.test(line)));
  const last = lines.at(-1);
  if (last !== undefined && registryVerdict(last) === 'transient') throw new TransientError(last);
}

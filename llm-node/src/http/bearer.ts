import { setTimeout as sleep } from 'node:timers/promises';
import type { MiddlewareHandler } from 'hono';
import { FailedAttempts } from './attempts.ts';
import { type AppEnv, peerOf } from './context.ts';
import { ApiError } from './errors.ts';
import type { Tokens } from './tokens.ts';

/** The delay of the response to a peer that fails too often. */
const DELAY_MS = 1_000;

/**
 * Requires a token. A peer with many wrong ones gets a delayed 429. A valid one always passes, since two backends, one of
 * them with an old token, have the same address.
 */
export function bearer(tokens: Tokens, delayMs = DELAY_MS): MiddlewareHandler<AppEnv> {
  const attempts = new FailedAttempts();

  return async function bearer(c, next) {
    const problem = tokens.problem();
    if (problem) throw new ApiError('tokens_missing', `No request is accepted: ${problem}.`);
    const [, token] = /^Bearer +(\S+) *$/i.exec(c.req.header('Authorization') ?? '') ?? [];
    if (token !== undefined && tokens.accepts(token)) return next();

    c.header('WWW-Authenticate', 'Bearer realm="skillgap-llm"');
    if (token === undefined) throw new ApiError('invalid_api_key', 'A bearer token is missing.');
    const wait = attempts.failed(peerOf(c)?.address ?? 'this process');
    if (wait === 0) throw new ApiError('invalid_api_key', 'The token is wrong.');
    await sleep(delayMs);
    c.header('Connection', 'close');
    const message = 'Too many attempts with a wrong token: wait.';
    throw new ApiError('too_many_failed_attempts', message, { retryAfterSeconds: wait });
  };
}

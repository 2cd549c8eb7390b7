import { setTimeout as sleep } from 'node:timers/promises';
import type { MiddlewareHandler } from 'hono';
import { FailedAttempts } from './attempts.ts';
import { type AppEnv, peerOf } from './context.ts';
import { ApiError } from './errors.ts';
import type { Tokens } from './tokens.ts';

/** How long the answer to a peer that fails too often is held back. */
const HOLD_MS = 1_000;

/**
 * Lets requests pass that show a token. A peer that showed many wrong ones is answered late, and told to wait; a right
 * one always passes, since two backends of which one has an old token have the same address.
 */
export function bearer(tokens: Tokens, holdMs = HOLD_MS): MiddlewareHandler<AppEnv> {
  const attempts = new FailedAttempts();

  return async function bearer(c, next) {
    const problem = tokens.problem();
    if (problem) throw new ApiError('tokens_missing', `Nobody is let in: ${problem}.`);
    const [, token] = /^Bearer +(\S+) *$/i.exec(c.req.header('Authorization') ?? '') ?? [];
    if (token !== undefined && tokens.accepts(token)) return next();

    c.header('WWW-Authenticate', 'Bearer realm="skillgap-llm"');
    if (token === undefined) throw new ApiError('invalid_api_key', 'A bearer token is missing.');
    const wait = attempts.failed(peerOf(c)?.address ?? 'this process');
    if (wait === 0) throw new ApiError('invalid_api_key', 'The token is wrong.');
    await sleep(holdMs);
    c.header('Connection', 'close');
    const message = 'Too many attempts with a wrong token: wait.';
    throw new ApiError('too_many_failed_attempts', message, { retryAfterSeconds: wait });
  };
}

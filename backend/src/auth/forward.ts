import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from 'hono';
import type { Database } from '../db/database.ts';
import type { AppEnv } from '../http/context.ts';
import type { AuthOptions, BetterAuth } from './better-auth.ts';
import { cookieName, headersFor } from './credential.ts';
import { refusalOf } from './refusals.ts';

/** Forwards a request with a validated body to better-auth. Throws a `Refusal` when it refuses. */
export type Forward = (c: Context<AppEnv>, body?: object) => Promise<Response>;

export function createForwarder(database: Database, options: AuthOptions): Forward {
  const cookie = cookieName(options.secureCookies);
  let auth: BetterAuth | undefined;

  return async function forward(c, body) {
    const headers = headersFor(c.req.raw.headers, cookie, options.ring);
    headers.set('X-Client-Address', c.get('address'));
    headers.delete('Content-Length');
    if (body) headers.set('Content-Type', 'application/json');
    const { search } = new URL(c.req.url);
    const request = new Request(`${options.publicUrl}${c.req.path}${search}`, {
      method: c.req.method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    // Loaded on first use: it takes more time and memory than everything else together.
    const { createBetterAuth } = await import('./better-auth.ts');
    // As one query, so that it is bounded like any other: a frozen database does not gather requests here.
    const answer = await database.query((db) => {
      auth ??= createBetterAuth(db, options);
      return auth.handler(request);
    });
    if (answer.status < 400) return answer;
    const { code } = ((await answer.json().catch(() => null)) ?? {}) as { code?: unknown };
    throw refusalOf(answer.status, code);
  };
}

/** Takes at least `ms`, so that the duration reveals nothing. */
export async function notBefore<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.allSettled([work(), sleep(ms)]);
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

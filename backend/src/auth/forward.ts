import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from 'hono';
import type { Database } from '../db/database.ts';
import type { AppEnv } from '../http/context.ts';
import { Refusal } from '../http/problem.ts';
import { createRedirectCheck } from '../http/redirects.ts';
import type { AuthEvents, AuthOptions, BetterAuth } from './better-auth.ts';
import { cookieName, headersFor } from './credential.ts';
import { refusalOf } from './refusals.ts';

/** Forwards a request to better-auth with what was validated of it. Throws a `Refusal` when it refuses. */
export type Forward = (c: Context<AppEnv>, sent?: Sent) => Promise<Response>;

type Sent = {
  body?: object;
  query?: object;
  /** As if nobody were signed in. */
  anonymous?: boolean;
};

/** The fields that say where better-auth redirects the browser. */
const REDIRECT_FIELD = /url$|redirect/i;

export function createForwarder(database: Database, options: AuthOptions & AuthEvents): Forward {
  const isAllowed = createRedirectCheck(options.publicUrl, options.origins);
  const cookie = cookieName(options.secureCookies);
  let auth: BetterAuth | undefined;

  return async function forward(c, { body, query = {}, anonymous = false } = {}) {
    for (const [field, value] of Object.entries({ ...body, ...query })) {
      if (!REDIRECT_FIELD.test(field) || value === undefined) continue;
      if (typeof value === 'string' && isAllowed(value)) continue;
      throw new Refusal('invalid-request', `${field} must be a path of ours or of a site on the list`);
    }
    const headers = anonymous ? new Headers() : headersFor(c.req.raw.headers, cookie, options.ring);
    headers.set('X-Client-Address', c.get('address'));
    headers.delete('Content-Length');
    if (body) headers.set('Content-Type', 'application/json');
    const url = new URL(`${options.publicUrl}${c.req.path}`);
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) url.searchParams.set(name, value);
    const request = new Request(url, {
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

import type { Problem } from './problem.ts';

/** Who is asking: found by the session's cookie or by a bearer token. */
export type User = { id: string; role: 'user' | 'admin' };

/** What the middleware leaves in a request's context. */
export type AppEnv = { Variables: { requestId: string; user?: User; problem?: Problem['reason'] } };

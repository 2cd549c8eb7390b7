import type { Problem } from './problem.ts';

/** What the middleware leaves in a request's context. */
export type AppEnv = { Variables: { requestId: string; problem?: Problem['reason'] } };

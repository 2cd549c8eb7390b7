import type { MiddlewareHandler } from 'hono';
import type { Reason } from './reasons.ts';

/** Who is asking: found by the session's cookie or by a bearer token. */
export type User = { id: string; role: 'user' | 'admin' };

/** How the user is signed in. */
export type Session = { id: string; startedAt: Date; via: 'cookie' | 'bearer' };

/** What the middleware leaves in a request's context. */
export type AppEnv = {
  Variables: {
    requestId: string;
    /** The client's address, as the trusted proxy says; `unknown` without a connection. */
    address: string;
    user?: User;
    session?: Session;
    problem?: Reason;
    /** What was received as a body, in the parts that make two requests the same. */
    received?: readonly Uint8Array[];
    /** Answers a repeated request from the first one's answer. */
    idempotency: MiddlewareHandler<AppEnv>;
    /** For how many seconds anyone may keep the answer. */
    publicFor?: number;
  };
};

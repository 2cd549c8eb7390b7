import type { Reason } from './reasons.ts';

/** Who is asking: found by the session's cookie or by a bearer token. */
export type User = { id: string; role: 'user' | 'admin' };

/** How somebody is signed in. */
export type Session = { id: string; startedAt: Date; via: 'cookie' | 'bearer' };

/** What the middleware leaves in a request's context. */
export type AppEnv = {
  Variables: {
    requestId: string;
    /** The client's address, by the trusted proxy's word; `unknown` where there is no connection. */
    address: string;
    user?: User;
    session?: Session;
    problem?: Reason;
  };
};

import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { unmapped } from '../tailnet/ranges.ts';
import type { Peer } from '../tailnet/whois.ts';

/** How a request ended, for its log line. Nothing of the prompt or the answer. */
export interface Outcome {
  /** Why it failed, also after its status was sent. */
  readonly reason?: string;
  /** An unexpected error. */
  readonly err?: unknown;
  readonly promptTokens?: number;
  readonly cachedTokens?: number;
  readonly completionTokens?: number;
  /** To the first text of the answer. */
  readonly firstTextMs?: number;
}

/** What the middleware leaves in a request's context. */
export type AppEnv = {
  /** Absent when the app is called without a server. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    requestId: string;
    /** What is known when the status is sent. */
    outcome?: Outcome;
    /** Set by an answer that continues after its status: resolves at its end. */
    streamed?: Promise<Outcome>;
  };
};

/** Whether a request came from this very machine, to the address that it listens on. */
export function isOwnRequest(c: Context<AppEnv>): boolean {
  const { remoteAddress, localAddress } = c.env?.incoming?.socket ?? {};
  return remoteAddress !== undefined && remoteAddress === localAddress;
}

/** The sender of a request; null when there is no connection. */
export function peerOf(c: Context<AppEnv>): Peer | null {
  const { remoteAddress, remotePort } = c.env?.incoming?.socket ?? {};
  return remoteAddress && remotePort ? { address: unmapped(remoteAddress), port: remotePort } : null;
}

/** The client whose turn a request uses: its user, over any connection, or else its peer. */
export function clientOf(c: Context<AppEnv>, user: string | null | undefined): string {
  return user ? `user ${user}` : `peer ${peerOf(c)?.address ?? ''}`;
}

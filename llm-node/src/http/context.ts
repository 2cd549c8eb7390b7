import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { unmapped } from '../tailnet/ranges.ts';

/** How a request ended, for its log line. Never what was said in it. */
export interface Outcome {
  /** Why it failed, after its status was sent too. */
  readonly reason?: string;
  /** What nobody expected. */
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
    /** Set by an answer that goes on after its status: resolves at its end. */
    streamed?: Promise<Outcome>;
  };
};

export interface Peer {
  readonly address: string;
  readonly port: number;
}

/** Whether a request came from this very machine, to the address that it listens on. */
export function isOwnRequest(c: Context<AppEnv>): boolean {
  const { remoteAddress, localAddress } = c.env?.incoming?.socket ?? {};
  return remoteAddress !== undefined && remoteAddress === localAddress;
}

/** Who sent a request; null when there is no connection. */
export function peerOf(c: Context<AppEnv>): Peer | null {
  const { remoteAddress, remotePort } = c.env?.incoming?.socket ?? {};
  return remoteAddress && remotePort ? { address: unmapped(remoteAddress), port: remotePort } : null;
}

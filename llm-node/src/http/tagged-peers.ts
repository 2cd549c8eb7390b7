import type { MiddlewareHandler } from 'hono';
import type { Whois } from '../tailnet/whois.ts';
import { type AppEnv, isOwnRequest, peerOf } from './context.ts';
import { ApiError } from './errors.ts';

/** Refuses every peer that the tailnet does not vouch for. */
export function taggedPeers(whois: Whois): MiddlewareHandler<AppEnv> {
  return async function taggedPeers(c, next) {
    const peer = peerOf(c);
    // This machine has another tag, and probes a release before it goes live.
    if (!isOwnRequest(c) && (!peer || !(await whois(peer)))) {
      c.header('Connection', 'close');
      throw new ApiError('peer_refused', 'This peer may not use this node.');
    }
    await next();
  };
}

import type { MiddlewareHandler } from 'hono';
import { type AppEnv, isOwnRequest, type Peer, peerOf } from '../http/context.ts';
import { ApiError } from '../openai/errors.ts';

/** Whether a peer may ask, by what the tailnet knows of it. Never rejects: whoever cannot be told is refused. */
export type Whois = (peer: Peer) => Promise<boolean>;

/** Refuses every request of a peer that the tailnet does not vouch for. */
export function taggedPeers(whois: Whois): MiddlewareHandler<AppEnv> {
  return async function taggedPeers(c, next) {
    const peer = peerOf(c);
    // The machine itself asks whether a release that it was delivered is ready; its own tag is another one.
    if (!isOwnRequest(c) && (!peer || !(await whois(peer)))) {
      c.header('Connection', 'close');
      throw new ApiError('peer_refused', 'This peer may not ask this node.');
    }
    await next();
  };
}

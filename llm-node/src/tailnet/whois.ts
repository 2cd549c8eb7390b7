import { execFile } from 'node:child_process';
import { isIPv6 } from 'node:net';
import { promisify } from 'node:util';
import type { Logger } from '../log.ts';
import { remember } from '../lru.ts';

export interface Peer {
  readonly address: string;
  readonly port: number;
}

/** Whether the tailnet vouches for a peer. Never rejects: an unknown peer is refused. */
export type Whois = (peer: Peer) => Promise<boolean>;

/** How long an answer is cached. A refusal is short: the tag may have just been assigned. */
const ALLOWED_FOR_MS = 60_000;
const REFUSED_FOR_MS = 5_000;
const TIMEOUT_MS = 3_000;
const MAX_PEERS = 256;

interface Options {
  readonly tag: string;
  readonly log: Logger;
  /** Its argv, without the peer. */
  readonly command?: readonly string[];
  readonly now?: () => number;
}

/** Asks Tailscale for the tags of each peer. A peer without the tag, or that Tailscale does not know, is refused. */
export function createWhois({
  tag,
  log,
  command = ['tailscale', 'whois', '--json'],
  now = Date.now,
}: Options): Whois {
  const known = new Map<string, { until: number; allowed: Promise<boolean> }>();

  async function ask(peer: Peer): Promise<boolean> {
    try {
      const tags = tagsIn(await run([...command, endpoint(peer)]));
      if (tags.includes(tag)) return true;
      log.warn({ peer: peer.address, tags, reason: 'peer-without-tag' }, 'peer refused');
    } catch (err) {
      log.error({ peer: peer.address, err, reason: 'whois-failed' }, 'peer refused');
    }
    return false;
  }

  return async function whois(peer) {
    const cached = known.get(peer.address);
    if (cached && cached.until > now()) return cached.allowed;
    // Concurrent requests share one lookup.
    const entry = { until: Infinity, allowed: ask(peer) };
    remember(known, peer.address, entry, MAX_PEERS);
    const allowed = await entry.allowed;
    entry.until = now() + (allowed ? ALLOWED_FOR_MS : REFUSED_FOR_MS);
    return allowed;
  };
}

/** The tags in the output of `tailscale whois --json`; a person's machine has none. */
export function tagsIn(json: string): string[] {
  const answer = JSON.parse(json) as { Node?: { Tags?: unknown } } | null;
  const tags = answer?.Node?.Tags;
  return Array.isArray(tags) ? tags.filter((one) => typeof one === 'string') : [];
}

function endpoint({ address, port }: Peer): string {
  return isIPv6(address) ? `[${address}]:${port}` : `${address}:${port}`;
}

async function run([program = '', ...args]: readonly string[]): Promise<string> {
  const options = { timeout: TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: 1024 * 1024 } as const;
  return (await promisify(execFile)(program, args, options)).stdout;
}

import { BlockList, isIP, isIPv6, type SocketAddress } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './context.ts';

/** Networks whose X-Forwarded-For counts. */
export type TrustedProxies = { trusts(address: string): boolean };

/** Reads addresses and networks in CIDR notation, separated by commas. Throws a message that can follow a key's name. */
export function parseTrustedProxies(text: string): TrustedProxies {
  const list = new BlockList();
  for (const entry of text.split(',').map((part) => part.trim())) {
    const [address = '', bits] = entry.split('/');
    const family = isIP(address);
    const longest = family === 6 ? 128 : 32;
    const prefix = bits === undefined ? longest : /^\d{1,3}$/.test(bits) ? Number(bits) : -1;
    if (family === 0 || prefix < 0 || prefix > longest) {
      throw new Error('must be addresses or networks such as 192.168.213.0/24, separated by commas');
    }
    list.addSubnet(address, prefix, family === 6 ? 'ipv6' : 'ipv4');
  }
  return { trusts: (address) => list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4') };
}

/**
 * The client's address: the peer's, or what a trusted proxy says in X-Forwarded-For. Only the last entry is the
 * proxy's own. nginx sets the header to the one address it sees.
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  proxies: TrustedProxies | undefined,
): string {
  if (peer === undefined) return 'unknown';
  const direct = plain(peer);
  if (forwardedFor === undefined || !proxies?.trusts(direct)) return direct;
  const said = plain(forwardedFor.split(',').at(-1)?.trim() ?? '');
  return isIP(said) === 0 ? direct : said;
}

/** One client: an IPv4 address, or an IPv6 /64, which is what a household gets. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === '' ? [] : tail.split(':');
  const zeros = address.includes('::') ? Array(Math.max(8 - groups.length - rest.length, 0)).fill('0') : [];
  const all = [...groups, ...zeros, ...rest].slice(0, 4);
  return `${all.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/** Leaves the client's address in the context. */
export function address(proxies: TrustedProxies | undefined): MiddlewareHandler<AppEnv> {
  return async function address(c, next) {
    c.set('address', clientAddress(peerOf(c), c.req.header('X-Forwarded-For'), proxies));
    await next();
  };
}

function peerOf(c: Parameters<MiddlewareHandler<AppEnv>>[0]): string | undefined {
  // Without a server, as in tests, there is no connection.
  if (!(c.env as { incoming?: unknown } | undefined)?.incoming) return undefined;
  return getConnInfo(c).remote.address satisfies SocketAddress['address'] | undefined;
}

/** An IPv4 address that a socket for both families writes as IPv6. */
function plain(text: string): string {
  return text.toLowerCase().startsWith('::ffff:') && text.includes('.') ? text.slice(7) : text;
}

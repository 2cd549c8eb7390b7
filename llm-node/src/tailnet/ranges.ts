import { BlockList, isIP, SocketAddress } from 'node:net';

/** Tailscale's addresses: the shared range of RFC 6598, and its own prefix of unique local IPv6 addresses. */
export const TAILNET_RANGES = '100.64.0.0/10 and fd7a:115c:a1e0::/48';

const tailnet = new BlockList();
tailnet.addSubnet('100.64.0.0', 10, 'ipv4');
tailnet.addSubnet('fd7a:115c:a1e0::', 48, 'ipv6');

const every = listOf(['0.0.0.0', 32], ['::', 128]);
const loopback = listOf(['127.0.0.0', 8], ['::1', 128]);
const inside = listOf(
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['fc00::', 7],
  ['fe80::', 10],
);

/** Classifies an IP address. An IPv4-mapped IPv6 address counts as IPv4. */
export function kindOf(address: string) {
  const plain = unmapped(address);
  if (isIP(plain) === 0) return 'no address';
  const family = isIP(plain) === 4 ? 'ipv4' : 'ipv6';
  if (tailnet.check(plain, family)) return 'tailnet';
  if (every.check(plain, family)) return 'every interface';
  if (loopback.check(plain, family)) return 'loopback';
  return inside.check(plain, family) ? 'a private network' : 'public';
}

export function isTailnetAddress(address: string): boolean {
  return kindOf(address) === 'tailnet';
}

/** `::ffff:100.64.0.1` as `100.64.0.1`: an IPv6 socket reports IPv4 peers in that form. */
export function unmapped(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  return mapped?.[1] ?? address;
}

/** An address in the system's spelling. */
export function canonical(address: string): string {
  return new SocketAddress({ address, family: isIP(address) === 4 ? 'ipv4' : 'ipv6' }).address;
}

function listOf(...subnets: [string, number][]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, isIP(net) === 4 ? 'ipv4' : 'ipv6');
  return list;
}

import { BlockList, isIP } from 'node:net';

/** The ranges out of which Tailscale gives addresses: https://tailscale.com/kb/1015/100.x-addresses */
const tailnet = new BlockList();
tailnet.addSubnet('100.64.0.0', 10, 'ipv4');
tailnet.addSubnet('fd7a:115c:a1e0::', 48, 'ipv6');

/** An IPv4 address as it looks on an IPv6 socket. */
const MAPPED = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i;

/** Whether an address is one of a tailnet. What is no address is none. */
export function isTailnetAddress(address: string): boolean {
  const plain = address.replace(MAPPED, '');
  const version = isIP(plain);
  return version !== 0 && tailnet.check(plain, version === 4 ? 'ipv4' : 'ipv6');
}

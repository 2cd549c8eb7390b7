import { BlockList, isIP } from 'node:net';

/** The ranges of a tailnet, within which WireGuard encrypts: there plain HTTP is enough. */
const tailnet = new BlockList();
tailnet.addSubnet('100.64.0.0', 10, 'ipv4');
tailnet.addSubnet('fd7a:115c:a1e0::', 48, 'ipv6');

/**
 * Reads a list of node addresses. Allows plain HTTP for tailnet addresses only: elsewhere the token could be read in
 * transit. Error messages quote nothing.
 */
export function parseNodeUrls(value: string): string[] {
  const urls = value.split(',').map((one) => {
    const url = URL.parse(one.trim());
    if (!url || !['http:', 'https:'].includes(url.protocol))
      throw new Error('must be http:// or https:// addresses');
    if (url.username || url.password) throw new Error('must not hold a login: the token is shown instead');
    if (url.pathname !== '/' || url.search || url.hash) throw new Error('must be addresses without a path');
    if (url.protocol === 'http:' && !isTailnet(url.hostname)) {
      throw new Error('must be addresses of the tailnet (100.64.0.0/10, fd7a:115c:a1e0::/48), or https://');
    }
    return url.origin;
  });
  return [...new Set(urls)];
}

function isTailnet(hostname: string): boolean {
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  const version = isIP(address);
  return version !== 0 && tailnet.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

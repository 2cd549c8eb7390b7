import { isIPv4, isIPv6 } from 'node:net';

/** A wider network is a stretch of the internet, not an operator's: 65,536 IPv4 addresses, one IPv6 provider. */
const widest = { v4: 16, v6: 32 };

export interface OperatorCidrs {
  readonly v4: readonly string[];
  readonly v6: readonly string[];
}

/**
 * The networks from which SSH is open at all times, by family. Throws at the first invalid one.
 *
 * @example
 * splitOperatorCidrs(['203.0.113.7/32']) // { v4: ['203.0.113.7/32'], v6: [] }
 */
export function splitOperatorCidrs(cidrs: readonly string[]): OperatorCidrs {
  if (cidrs.length === 0) {
    throw new Error(
      'operatorCidrs is empty: name at least one network that may reach port 22, such as 203.0.113.7/32',
    );
  }
  for (const cidr of cidrs) {
    const allowed = operatorCidrAllowed(cidr);
    if (allowed) throw new Error(`operatorCidrs has "${cidr}"; allowed: ${allowed}`);
  }
  return { v4: cidrs.filter((cidr) => !cidr.includes(':')), v6: cidrs.filter((cidr) => cidr.includes(':')) };
}

/** Undefined for a network that may reach port 22, else what would be allowed. */
export function operatorCidrAllowed(cidr: string): string | undefined {
  const [, address = '', bits = ''] = /^([^/%]+)\/(\d{1,3})$/.exec(cidr) ?? [];
  const family = isIPv4(address) ? 'v4' : isIPv6(address) ? 'v6' : undefined;
  const length = Number(bits);
  if (!family || length > (family === 'v4' ? 32 : 128)) {
    return 'an address and a length, such as 203.0.113.7/32 or 2001:db8::/64';
  }
  if (length === 0) {
    return 'your own network, such as 203.0.113.7/32; this is everyone, and port 22 is for operators only';
  }
  if (length < widest[family]) {
    return `your own network, such as 203.0.113.7/32; this is wider than /${widest[family]}`;
  }
  const host = hostBits(address, family, length);
  return host === 0n ? undefined : 'the first address of a network; this one has bits set after its length';
}

/** The host part of an address. AWS refuses a block where it is not zero. */
function hostBits(address: string, family: 'v4' | 'v6', length: number): bigint {
  const number =
    family === 'v4' ? fromParts(address.split('.'), 10, 8n) : fromParts(groups(address), 16, 16n);
  return number & ((1n << BigInt((family === 'v4' ? 32 : 128) - length)) - 1n);
}

function fromParts(parts: readonly string[], radix: number, bits: bigint): bigint {
  return parts.reduce((sum, part) => (sum << bits) | BigInt(Number.parseInt(part || '0', radix)), 0n);
}

/** The eight groups of an IPv6 address, however it was shortened. */
function groups(address: string): string[] {
  // A URL's host has one spelling for each address: hexadecimal only, the longest run of zeros left out.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientAddress, networkOf, parseTrustedProxies } from './address.ts';

describe('clientAddress', () => {
  const nginx = parseTrustedProxies('192.168.213.0/24, fd00::/8');

  it.each([
    ['192.168.213.1', '203.0.113.9', '203.0.113.9'],
    ['::ffff:192.168.213.1', '203.0.113.9', '203.0.113.9'],
    ['fd00::1', '2001:db8::1', '2001:db8::1'],
    // Only the last entry is the proxy's own word.
    ['192.168.213.1', '1.2.3.4, 203.0.113.9', '203.0.113.9'],
    ['192.168.213.1', 'nonsense', '192.168.213.1'],
    ['192.168.213.1', undefined, '192.168.213.1'],
    // Whoever is not the proxy says nothing about himself.
    ['198.51.100.1', '203.0.113.9', '198.51.100.1'],
    [undefined, '203.0.113.9', 'unknown'],
  ])('of %s saying %s is %s', (peer, said, address) => {
    expect(clientAddress(peer, said, nginx)).toBe(address);
  });

  it('is the connection’s where no proxy is trusted', () => {
    expect(clientAddress('192.168.213.1', '203.0.113.9', undefined)).toBe('192.168.213.1');
  });
});

describe('networkOf', () => {
  it('is the address, or of IPv6 its /64, however it is written', () => {
    expect(networkOf('203.0.113.9')).toBe('203.0.113.9');
    expect(networkOf('2001:db8:0:1::7')).toBe('2001:db8:0:1::/64');
    expect(networkOf('2001:0db8:0000:0001:ffff:0:0:1')).toBe('2001:db8:0:1::/64');
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(networkOf('::1')).toBe('0:0:0:0::/64');
    expect(networkOf('unknown')).toBe('unknown');
  });

  it('is one for all of a /64', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 }), (groups) => {
        const hex = groups.map((group) => group.toString(16));
        const other = [...hex.slice(0, 4), '1', '2', '3', '4'].join(':');
        expect(networkOf(hex.join(':'))).toBe(networkOf(other));
      }),
    );
  });
});

it.each(['', 'nginx', '10.0.0.0/33', '10.0.0.0/', '::/129', '10.0.0.0/8,'])(
  'refuses %j as proxies',
  (text) => {
    expect(() => parseTrustedProxies(text)).toThrow('must be addresses or networks');
  },
);

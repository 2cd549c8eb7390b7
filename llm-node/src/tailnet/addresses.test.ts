import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planListeners, presentAddresses } from './addresses.ts';
import { canonical, kindOf } from './ranges.ts';

const interfaces = {
  lo: [{ address: '127.0.0.1' }, { address: '::1' }],
  eth0: [{ address: '203.0.113.9' }, { address: '100.99.0.1' }],
  tailscale0: [
    { address: '100.64.0.7' },
    { address: 'fd7a:115c:a1e0::7' },
    { address: 'fe80::1' },
    { address: '192.168.7.1' },
  ],
};

describe('presentAddresses', () => {
  it('are those of the tailnet, of the one interface', () => {
    expect(presentAddresses(interfaces, { interface: 'tailscale0' })).toEqual([
      '100.64.0.7',
      'fd7a:115c:a1e0::7',
    ]);
    expect(presentAddresses(interfaces, { interface: 'utun3' })).toEqual([]);
    expect(presentAddresses({}, { interface: 'tailscale0' })).toEqual([]);
  });

  it('are those that are named, as far as they are there', () => {
    const addresses = ['100.99.0.1', '100.64.0.8'];
    expect(presentAddresses(interfaces, { interface: 'tailscale0', addresses })).toEqual(['100.99.0.1']);
  });
});

describe('planListeners', () => {
  it.each([
    [['100.64.0.7'], [], ['100.64.0.7'], []],
    [['100.64.0.7'], ['100.64.0.7'], [], []],
    // Gone: it is kept for when it comes back.
    [[], ['100.64.0.7'], [], []],
    [['fd7a:115c:a1e0::7'], ['100.64.0.7'], ['fd7a:115c:a1e0::7'], []],
    // Another one is in its place.
    [['100.64.0.8'], ['100.64.0.7'], ['100.64.0.8'], ['100.64.0.7']],
    [['100.64.0.7', '100.64.0.8'], ['100.64.0.7'], ['100.64.0.8'], []],
  ])('present %j, listening %j: open %j, close %j', (present, listening, open, close) => {
    expect(planListeners(present, listening)).toEqual({ open, close });
  });
});

describe('kindOf', () => {
  it.each([
    ['100.64.0.0', 'tailnet'],
    ['100.127.255.255', 'tailnet'],
    ['100.128.0.0', 'public'],
    ['fd7a:115c:a1e0:ffff::1', 'tailnet'],
    ['fd7a:115c:a1e1::1', 'a private network'],
    ['0.0.0.0', 'every interface'],
    ['::', 'every interface'],
    ['0:0:0:0:0:0:0:0', 'every interface'],
    ['::ffff:0.0.0.0', 'every interface'],
    ['127.1.2.3', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['10.1.2.3', 'a private network'],
    ['172.31.0.1', 'a private network'],
    ['169.254.169.254', 'a private network'],
    ['fe80::1', 'a private network'],
    ['203.0.113.9', 'public'],
    ['2001:db8::1', 'public'],
    ['0', 'no address'],
    ['example.org', 'no address'],
    ['100.64.0.1:80', 'no address'],
    ['', 'no address'],
  ])('%s is %s', (address, kind) => {
    expect(kindOf(address)).toBe(kind);
  });

  it('tells the tailnet by the first ten bits of an IPv4 address, however it is written', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const [a = 0, b = 0] = address.split('.').map(Number);
        const inside = a === 100 && b >= 64 && b < 128;
        expect(kindOf(address) === 'tailnet').toBe(inside);
        expect(kindOf(`::ffff:${address}`)).toBe(kindOf(address));
      }),
    );
  });
});

it('canonical writes an address as the system does', () => {
  expect(canonical('FD7A:115C:A1E0:0:0:0:0:7')).toBe('fd7a:115c:a1e0::7');
  expect(canonical('100.64.0.7')).toBe('100.64.0.7');
});

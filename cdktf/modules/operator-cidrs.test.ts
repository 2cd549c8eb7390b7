import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitOperatorCidrs } from './operator-cidrs.ts';

describe('splitOperatorCidrs', () => {
  it('tells the families apart and keeps the order', () => {
    expect(splitOperatorCidrs(['203.0.113.7/32', '2001:db8::/64', '198.51.100.0/24'])).toEqual({
      v4: ['203.0.113.7/32', '198.51.100.0/24'],
      v6: ['2001:db8::/64'],
    });
  });

  it.each([
    ['0.0.0.0/0', /"0\.0\.0\.0\/0"; .* this is everyone, and port 22 is for operators only/],
    ['::/0', /"::\/0"; .* this is everyone/],
    ['203.0.113.7/0', /this is everyone/],
    ['0.0.0.0/1', /wider than \/16/],
    ['2000::/3', /wider than \/32/],
    ['203.0.113.7/24', /bits set after its length/],
    ['2001:db8::1/64', /bits set after its length/],
    ['203.0.113.7', /an address and a length/],
    ['203.0.113.7/33', /an address and a length/],
    ['2001:db8::/129', /an address and a length/],
    ['203.0.113.256/32', /an address and a length/],
    ['fe80::1%eth0/128', /an address and a length/],
    ['203.0.113.7/32 ', /an address and a length/],
    ['home', /an address and a length/],
    ['', /an address and a length/],
  ])('refuses "%s", beside good ones too', (cidr, message) => {
    expect(() => splitOperatorCidrs([cidr])).toThrow(message);
    expect(() => splitOperatorCidrs(['203.0.113.7/32', cidr])).toThrow(message);
  });

  it('refuses an empty list', () => {
    expect(() => splitOperatorCidrs([])).toThrow(/operatorCidrs is empty: name at least one network/);
  });

  it('lets every network of /16 and narrower through, and none that is wider', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 32 }), (number, bits) => {
        const network = bits === 0 ? 0 : (number & (-1 << (32 - bits))) >>> 0;
        const cidr = `${[24, 16, 8, 0].map((shift) => (network >>> shift) & 255).join('.')}/${bits}`;
        const split = () => splitOperatorCidrs([cidr]);
        if (bits < 16) expect(split).toThrow();
        else expect(split()).toEqual({ v4: [cidr], v6: [] });
      }),
    );
  });
});

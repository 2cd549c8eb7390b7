import fc from 'fast-check';
import { expect, it } from 'vitest';
import { portionsOf, unit } from './store.ts';

const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });

it('keeps the direction and has the length 1, however large or small the numbers are', () => {
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1, maxLength: 50 }), (vector) => {
      fc.pre(vector.some((value) => Math.abs(value) > 1e-300));
      const made = unit(vector);
      expect(Math.hypot(...made)).toBeCloseTo(1, 9);
      for (const [at, value] of made.entries())
        expect(Math.sign(value) * Math.sign(vector[at] ?? 0)).toBeGreaterThanOrEqual(0);
    }),
  );
});

it.each([[[]], [[0, 0]], [[Number.NaN, 1]], [[Number.POSITIVE_INFINITY, 1]]])('refuses %j', (vector) => {
  expect(() => unit(vector)).toThrow(expect.objectContaining({ reason: 'vectors-no-vector' }));
});

it('hands on everything once, in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), (items, size) => {
      const portions = [...portionsOf(items, size)];
      expect(portions.flat()).toEqual(items);
      expect(portions.every(({ length }) => length > 0 && length <= size)).toBe(true);
    }),
  );
});

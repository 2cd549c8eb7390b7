import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstWidth, momentAt, nextWidth, readsRows, shareNewerThan } from './windows.ts';

const bounds = fc
  .uniqueArray(fc.integer({ min: 0, max: 4e12 }), { minLength: 2, maxLength: 101 })
  .map((moments) => moments.toSorted((a, b) => a - b));
const histogram = fc.record({ rows: fc.integer({ min: 0, max: 1e7 }), bounds });
const share = fc.double({ min: 0, max: 0.999, noNaN: true });

it('finds the moment of a share and the share of a moment', () => {
  fc.assert(
    fc.property(histogram, share, (known, wanted) => {
      const moment = momentAt(known, wanted);
      const [oldest, newest] = [known.bounds[0] ?? 0, known.bounds.at(-1) ?? 0];
      expect(moment).toBeGreaterThanOrEqual(oldest - 1);
      expect(moment).toBeLessThanOrEqual(newest);
      // Moments are whole milliseconds, which in a short stretch are many postings.
      const found = shareNewerThan(known, moment ?? 0);
      expect(momentAt(known, found) ?? oldest).toBeCloseTo(moment ?? 0, -1);
    }),
  );
});

it('knows the ends, and has one window where nothing is known', () => {
  const known = { rows: 100, bounds: [1_000, 2_000, 3_000] };
  expect(shareNewerThan(known, 9_999)).toBe(0);
  expect(shareNewerThan(known, 2_000)).toBe(0.5);
  expect(shareNewerThan(known, 0)).toBe(1);
  expect(momentAt(known, 1)).toBeUndefined();
  for (const nothing of [
    { rows: 0, bounds: [] },
    { rows: 1, bounds: [5] },
  ]) {
    expect(momentAt(nothing, 0.1)).toBeUndefined();
    expect(shareNewerThan(nothing, 5)).toBe(0);
    expect(firstWidth(nothing, 21)).toBe(1);
  }
});

it('comes to an end within a few windows', () => {
  fc.assert(
    fc.property(
      histogram,
      fc.integer({ min: 1, max: 300 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (known, wanted, rate) => {
        let [seen, width, windows] = [0, firstWidth(known, wanted), 0];
        for (; seen < 1; windows += 1) {
          seen += width;
          const found = Math.floor(rate * seen * known.rows);
          if (found >= wanted) break;
          width = nextWidth(found, wanted, seen);
        }
        // Each is at least twice as wide as all before it.
        expect(windows).toBeLessThan(12);
        expect(seen).toBeGreaterThan(0);
      },
    ),
  );
});

it('reads row by row where few rows will do, and takes the matches of a rare word from the index', () => {
  const known = { rows: 100_000, bounds: [] };
  const seen = 0.01;
  expect(readsRows(known, 0.01, { found: 0, wanted: 20, seen: 0 })).toBe(true);
  expect(readsRows(known, 0.02, { found: 0, wanted: 20, seen })).toBe(false);
  expect(readsRows(known, 0.02, { found: 10, wanted: 20, seen })).toBe(false);
  // However wide the window is: a few hundred rows have the ten that are left.
  expect(readsRows(known, 0.5, { found: 110, wanted: 120, seen })).toBe(true);
  expect(readsRows(known, 0.5, { found: 110, wanted: 1_000, seen })).toBe(false);
  // A word of every ninth posting: its list is longer than the window.
  expect(readsRows(known, 0.01, { found: 110, wanted: 1_000, seen })).toBe(true);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { batchesOf } from './batches.ts';

it('loses nothing, keeps the order, and makes no batch too large', () => {
  const text = fc.oneof(
    fc.string(),
    fc.nat({ max: 200_000 }).map((length) => 'x'.repeat(length)),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 100 }), (texts) => {
      const batches = batchesOf(texts);
      expect(batches.flat()).toEqual(texts);
      for (const batch of batches) {
        expect(batch.length).toBeGreaterThan(0);
        expect(batch.length).toBeLessThanOrEqual(32);
        if (batch.length > 1) expect(batch.join('').length).toBeLessThanOrEqual(128 * 1024);
      }
    }),
  );
});

it('makes as few as it can of short ones', () => expect(batchesOf(Array(1_000).fill('x'))).toHaveLength(32));

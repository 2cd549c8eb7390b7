import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../http/cursor.ts';
import { decodeRankCursor, encodeRankCursor } from './cursor.ts';

const moments = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
});

it('comes back as it went out', () => {
  fc.assert(
    fc.property(moments, fc.uuid(), (at, id) => {
      expect(decodeCursor(encodeCursor({ at, id }))).toEqual({ at, id });
    }),
  );
});

it('comes back by relevance too, and one sort does not take the other for its own', () => {
  fc.assert(
    fc.property(moments, fc.uuid(), fc.float({ min: 0, max: 9, noNaN: true }), (asOf, id, rank) => {
      fc.pre(rank === 0 || rank > 1e-9);
      const cursor = encodeRankCursor({ asOf, rank, id });
      expect(decodeRankCursor(cursor)).toEqual({ asOf, rank, id });
      expect(decodeCursor(cursor)).toBeUndefined();
      expect(decodeRankCursor(encodeCursor({ at: asOf, id }))).toBeUndefined();
    }),
  );
});

it('is refused when it is not one of ours', () => {
  const forged = (text: string) => Buffer.from(text).toString('base64url');
  const id = '0190c6f4-7f1e-7c3a-9d2b-3b1f6f0f7a11';
  for (const cursor of [
    '',
    'x',
    forged(`2026-01-01|${id}`),
    forged(`2026-02-30T00:00:00.000Z|${id}`),
    forged('2026-01-01T00:00:00.000Z|1'),
    forged(`2026-01-01T00:00:00.000Z|${id}|more`),
  ]) {
    expect(decodeCursor(cursor)).toBeUndefined();
  }
  fc.assert(fc.property(fc.string(), (text) => decodeCursor(text) === undefined));
});

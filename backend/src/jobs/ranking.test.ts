import fc from 'fast-check';
import { expect, it } from 'vitest';
import { afterRank, byRelevance } from './ranking.ts';

const found = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    at: fc.date({ min: new Date(0), max: new Date(9e12), noInvalidDate: true }),
    rank: fc.constantFrom(0, 0.06079271, 0.6, 1),
    language: fc.constant(null),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);

it('has everything on one page only, whatever order it was found in', () => {
  fc.assert(
    fc.property(found, fc.integer({ min: 1, max: 9 }), (all, limit) => {
      const asOf = new Date();
      const seen = [];
      for (let rest = byRelevance(all); rest.length > 0; ) {
        const page = rest.slice(0, limit);
        seen.push(...page);
        const last = page.at(-1);
        rest = afterRank(byRelevance(all.toReversed()), last && { asOf, rank: last.rank, id: last.id });
      }
      expect(seen).toEqual(byRelevance(all));
    }),
  );
});

it('goes on below the rank of a job that has gone', () => {
  const job = (id: string, rank: number) => ({ id, rank, at: new Date(0), language: null });
  const after = { asOf: new Date(), rank: 0.5, id: 'gone' };
  expect(afterRank([job('a', 0.9), job('b', 0.1)], after).map(({ id }) => id)).toEqual(['b']);
});

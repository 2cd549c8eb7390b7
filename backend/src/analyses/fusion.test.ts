import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fuse } from './fusion.ts';

it('puts first what both lists have, before the first of one', () => {
  expect(
    fuse([
      ['a', 'b', 'c'],
      ['d', 'b', 'e'],
    ]),
  ).toEqual(['b', 'a', 'd', 'c', 'e']);
  expect(fuse([['a', 'b'], []])).toEqual(['a', 'b']);
  expect(fuse([[], []])).toEqual([]);
});

const lists = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdefgh')), { maxLength: 3 });

it('has everything once, and never puts what is behind in every list before', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const fused = fuse(all);
      expect(fused.toSorted()).toEqual([...new Set(all.flat())].toSorted());
      for (const [at, id] of fused.entries()) {
        for (const later of fused.slice(at + 1)) {
          const behind = all.every(
            (list) => !list.includes(id) || (list.includes(later) && list.indexOf(later) < list.indexOf(id)),
          );
          expect(behind && all.some((list) => list.includes(later))).toBe(false);
        }
      }
    }),
  );
});

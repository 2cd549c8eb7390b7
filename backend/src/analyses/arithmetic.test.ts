import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnalysedPosting,
  analyse,
  FITS_FROM,
  LEAST_SALARIES,
  MOST_SKILLS,
  median,
} from './arithmetic.ts';
import { compare } from './comparison.ts';

const skill = fc.constantFrom(...'abcdefghij');
const posting = fc.record({
  id: fc.uuid(),
  skills: fc.array(skill, { maxLength: 8 }),
  salary: fc.option(
    fc.record({ amount: fc.integer({ min: 1, max: 300_000 }), currency: fc.constantFrom('EUR', 'USD') }),
  ),
});
const postings = fc.uniqueArray(posting, { selector: ({ id }) => id, maxLength: 40 });
const resume = fc.uniqueArray(skill);

/** The same by its definition, however slow. */
const fitting = (all: readonly AnalysedPosting[], shows: readonly string[]) =>
  all.filter(({ skills }) => {
    const asked = [...new Set(skills)];
    return (
      asked.length > 0 && asked.filter((id) => shows.includes(id)).length / asked.length >= FITS_FROM - 1e-9
    );
  }).length;

describe('an analysis', () => {
  it('has the effect of a missing skill that a resume with it would have, and of a shown one without it', () => {
    fc.assert(
      fc.property(postings, resume, (all, shows) => {
        const result = analyse(all, shows);
        expect(result.postings.fitting).toBe(fitting(all, shows));
        for (const { id, effect } of result.missing) {
          expect(effect).toBe(fitting(all, [...shows, id]) - fitting(all, shows));
        }
        for (const { id, effect } of result.shown) {
          expect(effect).toBe(
            fitting(all, shows) -
              fitting(
                all,
                shows.filter((other) => other !== id),
              ),
          );
        }
      }),
    );
  });

  it('tells of every skill asked for once, as shown or as missing', () => {
    fc.assert(
      fc.property(postings, resume, (all, shows) => {
        const { shown, missing, postings: counts, coverage } = analyse(all, shows);
        const asked = new Set(all.flatMap(({ skills }) => skills));
        expect(new Set([...shown, ...missing].map(({ id }) => id))).toEqual(asked);
        expect(shown.length + missing.length).toBe(asked.size);
        expect(shown.every(({ id }) => shows.includes(id))).toBe(true);
        for (const { id, postings: asking, share, examples } of [...shown, ...missing]) {
          expect(asking).toBe(all.filter(({ skills }) => skills.includes(id)).length);
          expect(share).toBe(asking / counts.counted);
          expect(examples.length).toBe(Math.min(3, asking));
          for (const example of examples) {
            expect(all.find((one) => one.id === example)?.skills).toContain(id);
          }
        }
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('ranks missing skills by effect, then by how many ask, and does not depend on the order of the postings', () => {
    fc.assert(
      fc.property(postings, resume, (all, shows) => {
        const { missing } = analyse(all, shows);
        const keys = missing.map(({ effect, postings: asking }) => effect * 1_000 + asking);
        expect(keys).toEqual(keys.toSorted((a, b) => b - a));
        const turned = analyse(all.toReversed(), shows);
        expect(turned.missing.map(({ id }) => id)).toEqual(missing.map(({ id }) => id));
        expect(turned.coverage).toBe(analyse(all, shows).coverage);
      }),
    );
  });

  it('covers more with a skill more, and all with all', () => {
    fc.assert(
      fc.property(postings, resume, skill, (all, shows, more) => {
        const [before, after] = [analyse(all, shows), analyse(all, [...shows, more])];
        expect(after.coverage).toBeGreaterThanOrEqual(before.coverage);
        expect(after.postings.fitting).toBeGreaterThanOrEqual(before.postings.fitting);
        const whole = analyse(all, [...'abcdefghij']);
        expect(whole.coverage).toBe(whole.postings.counted > 0 ? 1 : 0);
        expect(whole.missing).toEqual([]);
        expect(compare(before, after).gained).toEqual(
          !shows.includes(more) && before.missing.some(({ id }) => id === more) ? [more] : [],
        );
      }),
    );
  });

  it('takes 3 of 5 for 0.6, and no posting that asks for nothing', () => {
    const one = { id: '1', skills: ['a', 'b', 'c', 'd', 'e'], salary: null };
    const result = analyse([one, { id: '2', skills: [], salary: null }], ['a', 'b', 'c', 'z']);
    expect(result.postings).toEqual({ considered: 2, counted: 1, fitting: 1 });
    expect(result.coverage).toBeCloseTo(0.6);
    expect(result.missing.map(({ effect }) => effect)).toEqual([0, 0]);
    expect(result.shown.map(({ effect }) => effect)).toEqual([1, 1, 1]);
    expect(analyse([], ['a'])).toMatchObject({ coverage: 0, shown: [], missing: [] });
  });

  it('tells medians where enough postings tell what they pay, in the currency most of them name', () => {
    const pays = (n: number, amount: number, skills: string[], currency = 'EUR') =>
      Array.from({ length: n }, (_, at) => ({ id: `${amount}-${at}`, skills, salary: { amount, currency } }));
    const few = LEAST_SALARIES - 1;
    const all = [...pays(LEAST_SALARIES, 90_000, ['a', 'b']), ...pays(LEAST_SALARIES, 60_000, ['b', 'c'])];
    const result = analyse([...all, ...pays(few, 10, ['d']), ...pays(few, 900_000, ['a'], 'USD')], []);
    const salaries = Object.fromEntries(result.missing.map(({ id, salary }) => [id, salary]));
    expect(salaries).toEqual({
      a: { with: 90_000, without: 60_000, currency: 'EUR' },
      b: null,
      c: { with: 60_000, without: 90_000, currency: 'EUR' },
      d: null,
    });
  });

  it('has an end, whatever the postings ask for', () => {
    const all = Array.from({ length: 500 }, (_, n) => ({ id: `${n}`, skills: [`s${n}`], salary: null }));
    expect(analyse(all, []).missing).toHaveLength(MOST_SKILLS);
  });
});

it('finds the median', () => {
  expect([median([3]), median([4, 1]), median([9, 1, 2]), median([1, 2, 3, 100])]).toEqual([3, 3, 2, 3]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1 }), (values) => {
      const middle = median(values);
      expect(values.filter((value) => value < middle - 1).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((value) => value > middle + 1).length).toBeLessThanOrEqual(values.length / 2);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, LEAST_POSTINGS, MOST_SKILLS } from './arithmetic.ts';
import { basisOf } from './basis.ts';
import { bestSet, SET_SIZE } from './best-set.ts';
import { compare } from './comparison.ts';
import { type AnalysedPosting, countable, FITS_FROM } from './fit.ts';
import { interval } from './interval.ts';
import { differs, LEAST_SALARIES, median } from './salaries.ts';

const NAMES = [...'abcdefghij'];
const skill = fc.constantFrom(...NAMES);
const posting = fc.record({
  id: fc.uuid(),
  skills: fc.array(skill, { maxLength: 8 }),
  titled: fc.constant([]),
  musts: fc.array(skill, { maxLength: 1 }),
  alternatives: fc.array(fc.array(skill, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
  whole: fc.boolean(),
  salary: fc.option(
    fc.record({ amount: fc.integer({ min: 1, max: 300_000 }), currency: fc.constantFrom('EUR', 'USD') }),
  ),
});
const postings = fc.uniqueArray(posting, { selector: ({ id }) => id, minLength: 0, maxLength: 40 });
const resume = fc.uniqueArray(skill);

/** What a posting asks for, by its definition, however slow: each by any one of some. */
function asks({ skills, alternatives }: AnalysedPosting): string[][] {
  const groups = alternatives
    .map((group) => NAMES.filter((name) => group.includes(name) && skills.includes(name)))
    .filter((group) => group.length > 1);
  const unequal = groups.filter((group, at) => groups.findIndex((other) => `${other}` === `${group}`) === at);
  const alone = NAMES.filter((name) => skills.includes(name) && !groups.flat().includes(name));
  return [...alone.map((name) => [name]), ...unequal];
}
const isMetBy = (shows: readonly string[]) => (ask: readonly string[]) =>
  ask.some((id) => shows.includes(id));
const fitting = (all: readonly AnalysedPosting[], shows: readonly string[]) =>
  all.filter((posting) => {
    const asked = asks(posting);
    const met = asked.filter(isMetBy(shows)).length;
    const must = asked.filter((ask) => ask.some((id) => posting.musts.includes(id))).every(isMetBy(shows));
    return must && asked.length >= (posting.whole ? 2 : 4) && met / asked.length >= FITS_FROM - 1e-9;
  }).length;
/** Whether a posting asks somebody for a skill: not if it takes another in its place that they have. */
const asksFor = (posting: AnalysedPosting, id: string, shows: readonly string[]) =>
  asks(posting).some((ask) => ask.includes(id) && (shows.includes(id) || !isMetBy(shows)(ask)));

const isEnough = (all: readonly AnalysedPosting[]) =>
  all.filter(({ skills }) => skills.length > 0).length >= LEAST_POSTINGS;

/** Postings of these skills, in whole texts. */
const whole = (...skills: string[]): AnalysedPosting[] =>
  skills.map((text, n) => ({
    id: `${n}`,
    skills: [...text],
    titled: [],
    musts: [],
    alternatives: [],
    whole: true,
    salary: null,
  }));

describe('an analysis', () => {
  it('has the effect of a missing skill that a resume with it would have, and of a shown one without it', () => {
    fc.assert(
      fc.property(postings, resume, (all, shows) => {
        const result = analyse(all, shows);
        expect(result.postings.fitting).toBe(fitting(all, shows));
        const without = (one: string) => shows.filter((other) => other !== one);
        for (const { id, effect } of result.missing)
          expect(effect).toBe(isEnough(all) ? fitting(all, [...shows, id]) - fitting(all, shows) : null);
        for (const { id, effect } of result.shown)
          expect(effect).toBe(isEnough(all) ? fitting(all, shows) - fitting(all, without(id)) : null);
      }),
    );
  });

  it('lists every skill asked for once: as the role’s own, as shown or as missing', () => {
    fc.assert(
      fc.property(postings, resume, resume, (all, shows, names) => {
        const {
          own,
          shown,
          missing,
          postings: counts,
          coverage,
        } = analyse(all, shows, { asked: names, called: [] });
        const listed = [...own, ...shown, ...missing];
        const asked = NAMES.filter((id) => all.some((posting) => asksFor(posting, id, shows)));
        expect(listed.map(({ id }) => id).toSorted()).toEqual(asked);
        expect(own.every(({ id, has }) => names.includes(id) && has === shows.includes(id))).toBe(true);
        expect(shown.every(({ id }) => shows.includes(id) && !names.includes(id))).toBe(true);
        expect(missing.every(({ id }) => !shows.includes(id) && !names.includes(id))).toBe(true);
        for (const { id, postings: asking, share, interval, whole, examples } of listed) {
          const asksIt = all.filter((posting) => asksFor(posting, id, shows));
          expect(asking).toBe(asksIt.length);
          expect(whole.postings).toBe(asksIt.filter((posting) => posting.whole).length);
          expect(whole.of).toBe(counts.whole);
          expect(share).toBe(isEnough(all) ? asking / counts.counted : null);
          if (share !== null && interval) expect(interval[0] <= share && share <= interval[1]).toBe(true);
          expect(examples.length).toBe(Math.min(3, asking));
          for (const example of examples) expect(all.find((one) => one.id === example)?.skills).toContain(id);
        }
        expect(coverage === null).toBe(!isEnough(all) || shows.length === 0);
        if (coverage !== null) expect(coverage >= 0 && coverage <= 1).toBe(true);
      }),
    );
  });

  it('ranks missing skills by effect, then by how many ask, and does not depend on the order of the postings', () => {
    fc.assert(
      fc.property(postings, resume, (all, shows) => {
        const { missing, next } = analyse(all, shows);
        const keys = missing.map(({ effect, postings: asking }) => (effect ?? 0) * 1_000 + asking);
        expect(keys).toEqual(keys.toSorted((a, b) => b - a));
        const turned = analyse(all.toReversed(), shows);
        expect(turned.missing.map(({ id }) => id)).toEqual(missing.map(({ id }) => id));
        expect(turned.coverage).toBe(analyse(all, shows).coverage);
        expect(turned.next).toEqual(next);
      }),
    );
  });

  it('covers more with a skill more, and all with all', () => {
    fc.assert(
      fc.property(postings, resume, skill, (all, shows, more) => {
        const [before, after] = [analyse(all, shows), analyse(all, [...shows, more])];
        expect(after.coverage ?? 0).toBeGreaterThanOrEqual(before.coverage ?? 0);
        expect(after.postings.fitting).toBeGreaterThanOrEqual(before.postings.fitting);
        const everything = analyse(all, NAMES);
        expect(everything.coverage).toBe(isEnough(all) ? 1 : null);
        expect(everything.missing).toEqual([]);
        expect(everything.postings.fitting).toBe(everything.postings.judged);
        expect(compare(before, after).gained).toEqual(
          !shows.includes(more) && before.missing.some(({ id }) => id === more) ? [more] : [],
        );
      }),
    );
  });

  it('does not ask for what the job is called, and lists it apart', () => {
    const nurses = Array.from({ length: 12 }, (_, n) => ({
      ...{ id: `${n}`, skills: ['nursing', 'a', 'b'], titled: n < 11 ? ['nursing'] : [] },
      ...{ musts: [], alternatives: [], whole: true, salary: null },
    }));
    const { own, missing, next, postings, coverage } = analyse(nurses, ['a']);
    expect(own).toMatchObject([{ id: 'nursing', postings: 12, has: false, asked: false, effect: 0 }]);
    expect(missing.map(({ id }) => id)).toEqual(['b']);
    expect([coverage, postings.judged, next]).toEqual([0.5, 12, { skills: ['b'], effect: 12 }]);
    // A skill that the role names itself is asked for.
    const named = analyse(nurses, ['a'], { asked: ['nursing'], called: [] });
    expect(named.own).toMatchObject([{ id: 'nursing', asked: true }]);
    expect(named.coverage).toBeCloseTo(1 / 3);
    // One that texts ask for, and a few titles name, is a skill like others.
    const few = nurses.map((posting, n) => ({ ...posting, titled: n < 5 ? ['nursing'] : [] }));
    expect(analyse(few, ['a']).missing.map(({ id }) => id)).toContain('nursing');
  });

  it('takes any one of alternatives, and counts them once', () => {
    const accountants = whole(...Array.from({ length: 12 }, () => 'xqre')).map((posting) => ({
      ...posting,
      alternatives: [['x', 'q']],
    }));
    // Somebody who has one of them lacks nothing of it.
    const one = analyse(accountants, ['q', 'r']);
    expect(one.missing.map(({ id }) => id)).toEqual(['e']);
    expect(one.fits[0]).toMatchObject({ met: 2, asked: 3, missing: [['e']] });
    expect(one.coverage).toBeCloseTo(2 / 3);
    // Somebody who has none lacks either, and is told so; to learn both changes no more than to learn one.
    const none = analyse(accountants, []);
    expect(none.missing.map(({ id, postings, instead }) => ({ id, postings, instead }))).toEqual([
      { id: 'e', postings: 12, instead: [] },
      { id: 'q', postings: 12, instead: ['x'] },
      { id: 'r', postings: 12, instead: [] },
      { id: 'x', postings: 12, instead: ['q'] },
    ]);
    expect(none.next).toEqual({ skills: ['e', 'q'], effect: 12 });
    // Somebody who has both may lose one.
    expect(analyse(accountants, ['x', 'q']).shown.map(({ effect }) => effect)).toEqual([0, 0]);
    // What the title names is asked for itself, and what else would do is not.
    const titled = accountants.map((posting, n) => ({ ...posting, titled: n < 3 ? ['x'] : [] }));
    const counts = (has: string[]) => analyse(titled, has).missing.map(({ id, postings }) => [id, postings]);
    expect(counts(['q', 'e', 'r'])).toEqual([['x', 3]]);
    expect(counts(['x', 'e', 'r'])).toEqual([]);
    // The same where the job is called so: a registered nurse needs no midwife's registration.
    const called = { asked: [], called: ['x'] };
    expect(analyse(accountants, [], called).missing.map(({ id }) => id)).toEqual(['e', 'r']);
  });

  it('does not fit who lacks what its title names and its text again', () => {
    const drivers = whole(...Array.from({ length: 12 }, () => 'labc')).map((posting, n) => ({
      ...posting,
      musts: n < 3 ? ['l'] : [],
    }));
    const { postings, missing, next } = analyse(drivers, [...'abc']);
    expect(postings).toMatchObject({ judged: 12, fitting: 9 });
    expect(missing).toMatchObject([{ id: 'l', postings: 12, effect: 3 }]);
    expect(next).toEqual({ skills: ['l'], effect: 3 });
    // Of alternatives any one will do.
    const either = drivers.map((posting) => ({ ...posting, alternatives: [['l', 'a']], musts: ['l', 'a'] }));
    const own = { asked: ['l', 'a'], called: [] };
    expect(analyse(either, [...'abc'], own).postings.fitting).toBe(12);
    expect(analyse(either, [...'bc'], own)).toMatchObject({ postings: { fitting: 0 }, next: { effect: 12 } });
  });

  it('counts what the role names among what to learn next', () => {
    const all = whole(...Array.from({ length: 12 }, () => 'rxyz'));
    const { own, missing, next } = analyse(all, ['x'], { asked: ['r'], called: [] });
    expect(own).toMatchObject([{ id: 'r', has: false, asked: true }]);
    expect(missing.map(({ id }) => id)).toEqual(['y', 'z']);
    expect(next).toEqual({ skills: ['r', 'y'], effect: 12 });
  });

  it('says that a skill has gone from demand only when no posting names it', () => {
    const all = whole(...Array.from({ length: 12 }, () => 'xqr')).map((posting) => ({
      ...posting,
      alternatives: [['x', 'q']],
    }));
    const withBasis = (has: string[]) => {
      const result = analyse(all, has);
      return { ...result, basis: basisOf(all, { has, own: { asked: [], called: [] } }) };
    };
    // `x` is not missing any more, and asked for as before.
    expect(compare(withBasis([]), withBasis(['q']))).toMatchObject({ gained: ['q'], noLongerAsked: [] });
    expect(compare(withBasis(['q']), withBasis([]))).toMatchObject({ lost: ['q'], newlyAsked: [] });
  });

  it('says which postings fit, those of which most is met first, and what they still lack', () => {
    const all = whole('abcde', 'ab', 'abx', 'xyz', 'a');
    const { fits, postings } = analyse(all, [...'ab']);
    expect(fits).toEqual([
      { id: '1', met: 2, asked: 2, missing: [] },
      { id: '2', met: 2, asked: 3, missing: [['x']] },
    ]);
    expect(postings).toEqual({ considered: 5, counted: 5, whole: 5, judged: 4, fitting: 2 });
  });

  it('does not judge a posting that was cut by the little that is left of it', () => {
    const cut = (skills: string): AnalysedPosting => ({
      id: skills,
      skills: [...skills],
      ...{ titled: [], musts: [], alternatives: [] },
      whole: false,
      salary: null,
    });
    const all = [cut('a'), cut('ab'), cut('abc'), cut('abcd'), cut('abcdefghij')];
    expect(analyse(all, [...'abcd']).postings).toMatchObject({ counted: 5, judged: 2, fitting: 1 });
  });

  it('takes 3 of 5 for 0.6, and counts no posting that names nothing', () => {
    const result = analyse(whole('abcde', ''), [...'abcz']);
    expect(result.postings).toMatchObject({ considered: 2, counted: 1, fitting: 1 });
    expect(analyse(whole(...Array.from({ length: 10 }, () => 'abcde')), [...'abcz'])).toMatchObject({
      coverage: 0.6,
      missing: [{ effect: 0 }, { effect: 0 }],
      shown: [{ effect: 10 }, { effect: 10 }, { effect: 10 }],
    });
  });

  it.each<[string, string[], string[]?]>([
    ['nothing-found', []],
    ['outside-catalogue', ['ab', '', '', '', '', '']],
    ['too-few', ['ab', 'ab', '']],
    ['no-skills', Array.from({ length: LEAST_POSTINGS }, () => 'ab'), []],
    ['ok', Array.from({ length: LEAST_POSTINGS }, () => 'ab')],
  ])('is %s', (verdict, skills, has = ['a']) => {
    const result = analyse(whole(...skills), has, { asked: ['b'], called: [] });
    expect(result.verdict).toBe(verdict);
    if (verdict === 'no-skills') expect(result).toMatchObject({ coverage: null, shown: [], fits: [] });
    // Counts are given whatever the verdict, and shares are not.
    if (verdict === 'too-few') {
      expect(result).toMatchObject({ coverage: null, next: null, postings: { counted: 2 } });
      expect(result.shown).toMatchObject([
        { postings: 2, share: null, interval: null, effect: null, salary: null },
      ]);
    }
  });

  it('compares pay in the currency that most name, with enough on both sides, and says how many', () => {
    const paid = (skills: string, amount: number, currency = 'EUR') => ({
      skills: [...skills],
      amount,
      currency,
    });
    const rows = [
      ...Array.from({ length: LEAST_SALARIES }, (_, n) => paid('ac', 100_000 + n)),
      ...Array.from({ length: LEAST_SALARIES }, (_, n) => paid('ab', 50_000 + n)),
      paid('ad', 1_000_000, 'USD'),
    ];
    const all = rows.map(({ skills, amount, currency }, n) => ({
      ...{
        id: `${n}`,
        skills,
        titled: [],
        musts: [],
        alternatives: [],
        whole: true,
        salary: { amount, currency },
      },
    }));
    const { missing } = analyse(all, []);
    expect(Object.fromEntries(missing.map(({ id, salary }) => [id, salary]))).toEqual({
      a: null,
      b: {
        with: 50_002,
        withPostings: 5,
        without: 100_002,
        withoutPostings: 5,
        clear: true,
        currency: 'EUR',
      },
      c: {
        with: 100_002,
        withPostings: 5,
        without: 50_002,
        withoutPostings: 5,
        clear: true,
        currency: 'EUR',
      },
      d: null,
    });
  });

  it('has an end, whatever the postings ask for', () => {
    const all = Array.from({ length: 500 }, (_, n) => ({
      ...{
        id: `${n}`,
        skills: [`s${n}`, `t${n}`],
        titled: [],
        musts: [],
        alternatives: [],
        whole: true,
        salary: null,
      },
    }));
    const result = analyse(
      all,
      all.map(({ skills: [first = ''] }) => first),
    );
    expect(result.missing).toHaveLength(MOST_SKILLS);
    expect(result.next).toMatchObject({ effect: SET_SIZE });
  });
});

describe('the best set', () => {
  it('is the one with which most postings would fit, of all sets of three', () => {
    fc.assert(
      fc.property(postings, resume, (all, shows) => {
        const candidates = NAMES.filter((name) => !shows.includes(name)).map((id) => ({
          ...{ id, postings: all.filter(({ skills }) => skills.includes(id)).length },
        }));
        const effects = candidates.flatMap(({ id: a }) =>
          candidates.flatMap(({ id: b }) =>
            candidates.map(({ id: c }) => fitting(all, [...shows, a, b, c]) - fitting(all, shows)),
          ),
        );
        const most = Math.max(0, ...effects);
        const best = bestSet(countable(all, new Set(shows)), candidates, new Set(shows));
        expect(best?.effect ?? 0).toBe(most);
        if (best) expect(fitting(all, [...shows, ...best.skills]) - fitting(all, shows)).toBe(most);
      }),
    );
  });

  it('has nothing in it that changes nothing', () => {
    const all = whole(...Array.from({ length: 12 }, (_, n) => (n < 4 ? 'abc' : 'abcdefghij')));
    expect(analyse(all, ['a']).next).toEqual({ skills: ['b'], effect: 4 });
  });

  it('finds skills that change nothing each, and a lot together', () => {
    const all = whole(...Array.from({ length: 12 }, () => 'abcde'));
    const { missing, next } = analyse(all, []);
    expect(missing.map(({ effect }) => effect)).toEqual([0, 0, 0, 0, 0]);
    expect(next).toEqual({ skills: ['a', 'b', 'c'], effect: 12 });
  });
});

it('gives the interval that Wilson’s formula gives', () => {
  // By R: prop.test(x, n, correct = FALSE)$conf.int
  for (const [n, of, low, high] of [
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [94, 100, 0.8752, 0.9722],
    [1, 1, 0.2065, 1],
  ] as const) {
    const [from, to] = interval(n, of);
    expect(from).toBeCloseTo(low, 4);
    expect(to).toBeCloseTo(high, 4);
  }
  expect(interval(0, 0)).toEqual([0, 1]);
});

it('says of pay that differs by chance that it does', () => {
  const by = (from: number, n: number) => Array.from({ length: n }, (_, at) => from + at * 1_000);
  expect(differs(by(40_000, 5), by(40_500, 10))).toBe(false);
  expect(differs(by(40_000, 5), by(60_000, 5))).toBe(true);
  expect(differs(by(60_000, 5), by(40_000, 5))).toBe(true);
  expect(differs([50_000, 50_000, 50_000, 50_000, 50_000], by(50_000, 5).fill(50_000))).toBe(false);
  // U is 3 of 30, which is 2.19 standard deviations from the middle.
  expect(differs([1, 2, 3, 4, 8], [5, 6, 7, 9, 10, 11])).toBe(false);
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

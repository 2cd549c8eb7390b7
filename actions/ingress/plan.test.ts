import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeRule, isoOf, planClose, planDuplicate, planSweep, type Rule, tagsOf } from './plan.ts';

const now = Date.parse('2026-01-31T12:00:00Z');
const hour = 3_600_000;
const opening = { cidr: '203.0.113.7/32', port: 22, run: '7-1', expires: now + hour };
const saved = { groupId: 'sg-1', run: '7-1', cidr: opening.cidr, ruleId: 'sgr-1' };

/** A rule for `opening`, of its run, with what is different. */
function rule(different: Partial<Rule> = {}): Rule {
  return {
    id: 'sgr-1',
    egress: false,
    protocol: 'tcp',
    fromPort: 22,
    toPort: 22,
    cidr: opening.cidr,
    tags: tagsOf(opening),
    ...different,
  };
}
const expiring = (expires: string) => rule({ tags: { ...tagsOf(opening), expires } });

describe('planSweep', () => {
  it.each([
    ['a minute before its expiry', expiring('2026-01-31T12:01:00Z'), 'keep'],
    ['at its expiry', expiring('2026-01-31T12:00:00Z'), 'revoke'],
    ['with parts of a second', expiring('2026-01-31T11:59:59.999Z'), 'revoke'],
    ['with an expiry that nobody can read', expiring('tomorrow'), 'revoke'],
    ['with an empty expiry', expiring(''), 'revoke'],
    ['with a time in another zone', expiring('2026-01-31T13:00:00+02:00'), 'revoke'],
    ['of ours on another port', { ...expiring('2020-01-01T00:00:00Z'), fromPort: 23, toPort: 23 }, 'revoke'],
    ['without a tag', rule({ tags: {} }), 'others'],
    ['of Terraform, with the project’s tag', rule({ tags: { project: 'skillgap' } }), 'others'],
    ['without an expiry', rule({ tags: { project: 'skillgap', run: '7-1' } }), 'others'],
    ['without a run', rule({ tags: { project: 'skillgap', expires: '2020-01-01T00:00:00Z' } }), 'others'],
    ['of another project', rule({ tags: { ...tagsOf(opening), project: 'else' } }), 'others'],
    ['for everyone', rule({ cidr: '0.0.0.0/0', tags: {} }), 'others'],
  ] as const)('a rule %s', (_, one, where) => {
    expect(planSweep([one], now)).toEqual({ revoke: [], keep: [], others: [], [where]: [one] });
  });

  it('does not look at egress', () => {
    const expired = { ...expiring('2020-01-01T00:00:00Z'), egress: true };
    expect(planSweep([expired, rule({ egress: true, tags: {} })], now)).toEqual({
      revoke: [],
      keep: [],
      others: [],
    });
  });

  const tag = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const anyRule = fc.record({
    id: fc.uuid(),
    egress: fc.boolean(),
    protocol: fc.constantFrom('tcp', 'udp', '-1'),
    fromPort: fc.integer({ min: -1, max: 65_535 }),
    toPort: fc.integer({ min: -1, max: 65_535 }),
    cidr: fc.option(fc.ipV4().map((address) => `${address}/32`)),
    tags: fc
      .record({
        project: tag('skillgap', 'else'),
        run: tag('7-1', '8-2'),
        expires: fc.option(
          fc.oneof(
            fc.integer({ min: now - hour, max: now + hour }).map(isoOf),
            fc.constantFrom('', 'never', '2026'),
          ),
          { nil: undefined },
        ),
      })
      .map((tags) => JSON.parse(JSON.stringify(tags)) as Record<string, string>),
  });

  it('puts each ingress rule in one place, never touches what has not all three tags, and is done at once', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRule, { selector: ({ id }) => id }), (rules) => {
        const { revoke, keep, others } = planSweep(rules, now);
        const sorted = [...revoke, ...keep, ...others].map(({ id }) => id).sort();
        expect(sorted).toEqual(
          rules
            .filter(({ egress }) => !egress)
            .map(({ id }) => id)
            .sort(),
        );
        for (const { tags } of [...revoke, ...keep]) {
          expect(tags).toMatchObject({
            project: 'skillgap',
            run: expect.any(String),
            expires: expect.any(String),
          });
        }
        for (const { tags } of revoke) expect(Date.parse(tags.expires ?? '') > now).toBe(false);
        for (const { tags } of keep) expect(Date.parse(tags.expires ?? '')).toBeGreaterThan(now);
        const left = rules.filter((one) => !revoke.includes(one));
        expect(planSweep(left, now).revoke).toEqual([]);
        // As time goes on, what was closed would still be: no rule comes back.
        expect(planSweep(rules, now + hour).revoke).toEqual(expect.arrayContaining(revoke));
      }),
    );
  });
});

describe('planDuplicate', () => {
  const other = (expires: string) =>
    rule({ tags: { ...tagsOf({ run: '6-1', expires: now }), expires, Name: 'n' } });

  it('takes over what another run made, until the later of both', () => {
    const soon = other(isoOf(now));
    expect(planDuplicate([soon], opening)).toEqual({ do: 'take-over', rule: soon, expires: opening.expires });
    const late = other(isoOf(now + 2 * hour));
    expect(planDuplicate([late], opening)).toEqual({ do: 'take-over', rule: late, expires: now + 2 * hour });
    expect(planDuplicate([other('?')], opening)).toMatchObject({ do: 'take-over', expires: opening.expires });
  });

  it('uses its own, leaves what was opened by hand, and tries again when there is none', () => {
    expect(planDuplicate([rule()], opening)).toMatchObject({ do: 'use' });
    expect(planDuplicate([rule({ tags: {} })], opening)).toMatchObject({ do: 'leave' });
    expect(planDuplicate([], opening)).toEqual({ do: 'again' });
  });

  it.each<Partial<Rule>>([
    { cidr: '203.0.113.8/32' },
    { cidr: null },
    { egress: true },
    { protocol: 'udp' },
    { fromPort: 0 },
    { toPort: 65_535 },
  ])('does not take %j for the same rule', (different) => {
    expect(planDuplicate([rule(different)], opening)).toEqual({ do: 'again' });
  });
});

describe('planClose', () => {
  it('closes its own rule, listed or not', () => {
    expect(planClose([rule()], saved)).toEqual({ revoke: ['sgr-1'], leftTo: null });
    expect(planClose([], saved)).toEqual({ revoke: ['sgr-1'], leftTo: null });
  });

  it('leaves a rule that somebody else has now', () => {
    const taken = rule({ tags: tagsOf({ ...opening, run: '8-1' }) });
    expect(planClose([taken], saved)).toEqual({ revoke: [], leftTo: 'run 8-1' });
    expect(planClose([rule({ tags: {} })], saved)).toEqual({
      revoke: [],
      leftTo: 'something that took its tags away',
    });
  });

  it('finds a rule whose id the step did not live to learn, and no other', () => {
    const rules = [
      rule({ id: 'sgr-2' }),
      rule({ id: 'sgr-3', tags: tagsOf({ ...opening, run: '8-1' }) }),
      rule({ id: 'sgr-4', cidr: '203.0.113.8/32' }),
      rule({ id: 'sgr-5', tags: { run: '7-1' } }),
    ];
    expect(planClose(rules, { ...saved, ruleId: null })).toEqual({ revoke: ['sgr-2'], leftTo: null });
  });
});

it('says what a rule is', () => {
  expect(describeRule(rule())).toBe(
    'sgr-1 (tcp/22 from 203.0.113.7/32, run 7-1, expires 2026-01-31T13:00:00Z)',
  );
  expect(describeRule(rule({ toPort: 80, cidr: null, tags: {} }))).toBe('sgr-1 (tcp/22-80 from elsewhere)');
});

import { describe, expect, it } from 'vitest';
import { readRules, rules, withImplied } from './implied.ts';
import { catalogue } from './index.ts';

const written = ({ from, to }: (typeof rules)[number]) => `${from.join(' + ')} > ${to}`;
const follows = (ids: readonly string[], to: string) => withImplied(ids).includes(to);

describe('what follows from a skill', () => {
  it('is about skills of the catalogue', () => {
    const ids = new Set(catalogue.map(({ id }) => id));
    expect(rules.flatMap(({ from, to }) => [...from, to]).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('never leads back to where it began', () => {
    const ids = new Set(rules.flatMap(({ from, to }) => [...from, to]));
    const back = [...ids].flatMap((id) =>
      withImplied([id])
        .filter((other) => other !== id && follows([other], id))
        .map((other) => `${id} and ${other}`),
    );
    expect(back).toEqual([]);
    expect(rules.filter(({ from, to }) => from.includes(to)).map(written)).toEqual([]);
  });

  it('is said once, and not where it follows already', () => {
    expect(new Set(rules.map(written)).size).toBe(rules.length);
    const direct = Map.groupBy(
      rules.filter(({ from }) => from.length === 1),
      ({ from }) => from[0],
    );
    const idle = rules.filter((rule) => {
      const others = rule.from.flatMap((id) => direct.get(id) ?? []).filter((other) => other !== rule);
      return withImplied(others.map(({ to }) => to)).includes(rule.to);
    });
    expect(idle.map(written)).toEqual([]);
  });
});

describe('the skills of a person', () => {
  it.each([
    ['spring-boot', 'spring', 'java', 'software-development'],
    ['next-js', 'react', 'javascript', 'html'],
    ['amazon-eks', 'kubernetes', 'amazon-web-services', 'cloud-computing'],
    ['gitlab-ci', 'ci-cd', 'git'],
    ['sap-fi-co', 'sap', 'erp'],
    ['postgresql', 'sql', 'relational-databases'],
    ['registered-nurse', 'nursing', 'patient-care'],
    ['content-marketing', 'marketing'],
    ['cdl-class-a', 'truck-driving', 'driver-s-licence'],
    ['googletest', 'c-plus-plus', 'unit-testing'],
    ['flatbed-hauling', 'load-securement'],
    ['hplc', 'chromatography'],
  ])('with %s include %s', (id, ...expected) => {
    expect(withImplied([id])).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['javascript', 'react'],
    ['sql', 'postgresql'],
    ['nursing', 'registered-nurse'],
    ['truck-driving', 'cdl-class-a'],
    ['load-securement', 'flatbed-hauling'],
    ['googletest', 'catch2'],
    ['java', 'spring'],
    ['seo', 'marketing'],
  ])('with %s do not include %s', (id, other) => expect(follows([id], other)).toBe(false));

  it('may follow from two together, in any order', () => {
    expect(follows(['microsoft-word', 'microsoft-excel'], 'microsoft-office')).toBe(true);
    expect(follows(['microsoft-excel', 'microsoft-word'], 'microsoft-office')).toBe(true);
    expect(follows(['microsoft-word'], 'microsoft-office')).toBe(false);
  });

  it('stay, each once and first, whatever they are', () => {
    expect(withImplied(['unknown', 'spring-boot', 'unknown']).slice(0, 2)).toEqual([
      'unknown',
      'spring-boot',
    ]);
    expect(withImplied([])).toEqual([]);
    const once = withImplied(['next-js', 'amazon-eks']);
    expect(withImplied(once)).toEqual(once);
    expect(new Set(once).size).toBe(once.length);
  });
});

describe('a line', () => {
  it('names each of its causes and effects', () =>
    expect(readRules('a, b + c > d, e')).toEqual([
      { from: ['a'], to: 'd' },
      { from: ['a'], to: 'e' },
      { from: ['b', 'c'], to: 'd' },
      { from: ['b', 'c'], to: 'e' },
    ]));

  it.each(['a', 'a, b', 'a > b > c', 'a > '])('%j is none', (line) =>
    expect(() => readRules(line)).toThrow('is not'),
  );
});

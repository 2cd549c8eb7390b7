import { describe, expect, it } from 'vitest';
import { readSkillSets } from '../testing/skill-sets.ts';
import { catalogue } from './catalogue/index.ts';
import { createMatcher } from './matcher.ts';
import { measureSkills } from './measure.ts';

/** The least precision and recall. */
const LEAST = { resumes: [0.98, 0.96], postings: [0.97, 0.95] } as const;

const sets = readSkillSets(catalogue);
const matcher = createMatcher(catalogue);
const figures = measureSkills(matcher, sets);
/** Was held out when it was written; today it shows regressions too. */
const heldOut = measureSkills(matcher, readSkillSets(catalogue, 'skills-held-out'));

it('reads at least 30 resumes and 60 postings', () => {
  expect(sets.filter(({ kind }) => kind === 'resumes').length).toBeGreaterThanOrEqual(30);
  expect(sets.filter(({ kind }) => kind === 'postings').length).toBeGreaterThanOrEqual(60);
  expect(figures.length).toBe(6);
});

describe.each([
  ...figures.map((each) => ({ set: 'tuned', ...each })),
  ...heldOut.map((each) => ({ set: 'held-out', ...each })),
])('in $set $kind ($language)', ({ kind, precision, recall, wrong, missing }) => {
  const [leastPrecision, leastRecall] = LEAST[kind as keyof typeof LEAST];
  it('what is found is there', () =>
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(leastPrecision));
  it('what is there is found', () => expect(recall, missing.join('\n')).toBeGreaterThanOrEqual(leastRecall));
});

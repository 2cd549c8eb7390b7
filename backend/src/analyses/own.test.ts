import { expect, it } from 'vitest';
import { readRole, wordsIn } from '../jobs/query/role.ts';
import { catalogue } from '../skills/catalogue/index.ts';
import { createMatcher } from '../skills/matcher.ts';
import { ownOf } from './own.ts';

const { match } = createMatcher(catalogue);

/** What a role names, as the search reads it. */
function own(text: string, relaxed: string[] = []) {
  const role = readRole(text, match);
  return ownOf({ role: { words: wordsIn(role), skills: [...role.skills] }, relaxed });
}

it.each([
  ['Accountant', 'accounting'],
  ['Truck Driver', 'truck-driving'],
  ['Ingénieur DevOps', 'devops'],
  ['Datenanalyst (m/w/d)', 'data-analysis'],
  ['cuisinier', 'cooking'],
  ['Marketing Manager', 'marketing'],
])('%s is only called so: nobody is told to learn %s', (role, skill) => {
  expect(own(role)).toEqual({ asked: [], called: [skill] });
});

it('is called so at any level', () => {
  expect(own('Senior Accountant', ['word:senior'])).toEqual({ asked: [], called: ['accounting'] });
});

it.each([
  ['React developer', 'react'],
  ['C++ Developer', 'c-plus-plus'],
  ['Flutter developer', 'flutter'],
  ['Python', 'python'],
  ['Flutter', 'flutter'],
  ['DevOps', 'devops'],
])('%s asks for %s', (role, skill) => {
  expect(own(role)).toEqual({ asked: [skill], called: [] });
});

it('names nothing where there is nothing', () => {
  for (const role of ['', 'Nurse', '\u{1f600}']) expect(own(role)).toEqual({ asked: [], called: [] });
});

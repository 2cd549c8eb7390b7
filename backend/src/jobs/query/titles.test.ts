import { expect, it } from 'vitest';
import { wordsOf } from './fold.ts';
import { phraseAt } from './groups.ts';
import { isSmall } from './persons.ts';
import { readRole } from './role.ts';
import { createScorer } from './score.ts';
import { shortTitles, titleGroups } from './titles.ts';

it('has no line without a second title, and no title twice in one', () => {
  for (const { same, related } of titleGroups) {
    const all = [...same, ...related].map((phrase) => wordsOf(phrase).join(' '));
    expect(
      all.filter((one, at) => all.indexOf(one) !== at || one === ''),
      same[0],
    ).toEqual([]);
    expect(all.length, same[0]).toBeGreaterThan(1);
  }
});

it('finds every title of a line by every other one, ranked as it says', () => {
  for (const { same } of titleGroups) {
    const [first = ''] = same;
    const score = createScorer(readRole(first));
    for (const other of same.slice(1))
      expect(score({ title: other, skills: [] }), `${first} → ${other}`).toBeGreaterThan(0.3);
  }
});

it('reads every title as the phrase that it is', () => {
  for (const { same } of titleGroups) {
    for (const title of same) {
      const words = wordsOf(title).filter((word) => !isSmall(word));
      expect(phraseAt(words, 0)?.words.length, title).toBe(words.length);
    }
  }
});

it('has abbreviations of folded letters, each for a phrase of several words or a known one', () => {
  for (const [short, phrases] of shortTitles) {
    expect(short).toMatch(/^[a-z]{2,4}$/);
    expect(phrases.length, short).toBeGreaterThan(0);
  }
});

it.each([
  ['web dev', 'Web Developer'],
  ['Dév', 'Développeuse PHP'],
  ['Betriebselektriker', 'Elektroniker für Betriebstechnik (m/w/d)'],
])('finds for %s a %s', (role, title) => {
  expect(createScorer(readRole(role))({ title, skills: [] })).toBeGreaterThan(0.3);
});

import { expect, it } from 'vitest';
import { catalogue } from '../skills/catalogue/index.ts';
import { createMatcher } from '../skills/matcher.ts';
import { quote } from '../skills/quote.ts';
import { correct, createShownIn } from './skills.ts';
import { repairText } from './text/repair.ts';

it('matches a text once, until many others were looked at', () => {
  const matcher = createMatcher(catalogue);
  let times = 0;
  const counted = () => {
    times++;
    return matcher;
  };
  const shownIn = createShownIn(counted, quote);
  const text = (n: number) => `I ran Kubernetes in ${n} places.`;
  const first = shownIn(text(1));
  expect(first.get('kubernetes')).toEqual({ evidence: text(1), level: null, source: 'text' });
  const [once, calls] = [shownIn(text(1)), times];
  expect([once, calls]).toEqual([first, times]);
  expect(shownIn(text(2)).get('kubernetes')?.evidence).toBe(text(2));
  for (let n = 0; n < 100; n++) shownIn(text(n + 3));
  const before = times;
  shownIn(text(1));
  expect(times).toBeGreaterThan(before);
});

it('looks a word up when it is whole', () => {
  const matcher = createMatcher(catalogue);
  const found = (text: string) => matcher.match(repairText(text, 'drawn')).map(({ id }) => id);
  expect(
    found('We moved to Post-\ngreSQL and Snow\0ake, with Kuber\u00ad\nnetes and scikit\u00adlearn.'),
  ).toEqual(['postgresql', 'snowflake', 'kubernetes', 'scikit-learn']);
  expect(found('Languages: Java-\nScript, C+\n+')).toEqual(['javascript', 'c-plus-plus']);
  expect(found('Java | Script')).not.toContain('javascript');
});

it('lets the owner have the last word', () => {
  const found = {
    skills: [
      { id: 'go', count: 2 },
      { id: 'old-tool', count: 1 },
    ],
    shown: new Map(),
  };
  const { skills, removed } = correct(
    found,
    [
      { skillId: 'go', kind: 'removed', level: null },
      { skillId: 'rust', kind: 'added', level: 'expert' },
      { skillId: 'old-tool', kind: 'added', level: 'basic' },
    ],
    (id) => id.toUpperCase(),
  );
  expect(skills.map(({ id, level, source }) => [id, level, source])).toEqual([
    ['old-tool', 'basic', 'text'],
    ['rust', 'expert', 'you'],
  ]);
  expect(removed).toEqual([{ id: 'go', name: 'GO' }]);
});

import { expect, it } from 'vitest';
import { catalogue } from '../skills/catalogue/index.ts';
import { createMatcher } from '../skills/matcher.ts';
import { quotesOf } from './quotes.ts';

const { mentions } = createMatcher(catalogue);
const posting = (id: string, title: string, description: string) => {
  const text = `${title}\n${description}`;
  return { id, title, text, mentions: mentions(text) };
};

it('quotes the sentence that asks for a skill, in the text rather than in the title', () => {
  const postings = [
    posting('1', 'Kubernetes Engineer', 'We grow. You run Kubernetes on bare metal. Free fruit.'),
    posting('2', 'Kubernetes Engineer', 'We grow.'),
    posting('3', 'Engineer', 'Only a tag says what is asked.'),
    posting('4', 'Engineer', 'You know Kubernetes well.'),
  ];
  const skills = [{ id: 'kubernetes', examples: ['1', '2', '3', '4'] }];
  expect(quotesOf(skills, postings)).toEqual({
    kubernetes: [
      { posting: '1', text: 'You run Kubernetes on bare metal.' },
      { posting: '2', text: 'Kubernetes Engineer' },
    ],
  });
  expect(quotesOf([{ id: 'kubernetes', examples: ['3', 'gone'] }], postings)).toEqual({ kubernetes: [] });
});

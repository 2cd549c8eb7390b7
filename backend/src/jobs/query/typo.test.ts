import fc from 'fast-check';
import { expect, it } from 'vitest';
import { correct, distance, replaceWord } from './typo.ts';

const vocabulary = new Map([
  ['plumber', 40],
  ['plumbers', 4],
  ['carpenter', 30],
  ['electrician', 20],
  ['krankenpfleger', 9],
  ['nurse', 50],
  ['purse', 5],
  ['rarely', 1],
  ['haskell', 3],
]);

it.each([
  ['plumer', 'plumber'],
  ['plubmer', 'plumber'],
  ['carpentter', 'carpenter'],
  ['elektrician', 'electrician'],
  ['krankenflegr', 'krankenpfleger'],
  ['haskel', 'haskell'],
])('takes %s for %s', (word, meant) => {
  expect(correct(word, vocabulary)).toBe(meant);
});

it.each(['nurse', 'curse', 'zebra', 'plum', 'rarelly', 'gardener', 'x2345'])('leaves %s alone', (word) => {
  expect(correct(word, vocabulary)).toBeUndefined();
});

it('counts slips as a metric does', () => {
  const word = fc.stringMatching(/^[a-d]{0,8}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b, 99)).toBe(distance(b, a, 99));
      expect(distance(a, b, 99) === 0).toBe(a === b);
      expect(Math.min(distance(a, b, 2), 3)).toBe(Math.min(distance(a, b, 99), 3));
    }),
  );
});

it('replaces one word of a text and leaves the rest as it is', () => {
  expect(replaceWord('C++ Plümer, Plumers', 'plumer', 'plumber')).toBe('C++ plumber, Plumers');
});

import { expect, it } from 'vitest';
import { expectedOf, sharesOf, splitRare } from './expected.ts';
import { allOf, anyOf, ofPhrase, ofSkill } from './tsquery.ts';

const shares = sharesOf(
  ['=gardener', '=head', "it's", '<renedrag', '<renedragdaeh', '#pruning'],
  [0.2, 0.5, 0.1, 0.2, 0.03, 0.4],
);

it.each([
  ["'=gardener'", 0.2],
  ["'=florist'", 0],
  [allOf(["'=gardener'", "'=head'"]), 0.2 * Math.sqrt(0.5)],
  [allOf(["'=gardener'", "'=head'", ofSkill('pruning')]), 0.2 * Math.sqrt(0.4) * 0.5 ** 0.25],
  [allOf(["'=florist'", "'=head'"]), 0],
  [anyOf(["'=gardener'", "'=florist'", ofSkill('pruning')]), 0.6],
  [anyOf(["'=head'", allOf([ofSkill('pruning'), "!'=gardener'"]), "'=gardener'"]), 1],
  ["'<renedrag':*", 0.23],
  [ofPhrase(["it's", 'head']), 0],
  [ofPhrase(["it's"]), 0.1],
  ['', 0],
])('expects %s in a share of %d', (query, found) => {
  expect(expectedOf(query, shares).found).toBeCloseTo(found);
});

it('counts the lists that are read, and what is looked for', () => {
  const query = allOf([anyOf(["'=gardener'", "'<renedrag':*", "'=florist'"]), "'=head'"]);
  const { entries, lexemes } = expectedOf(query, shares);
  expect(entries).toBeCloseTo(0.93);
  expect(lexemes).toBe(4);
});

it.each([
  ["('=gardener' & '=florist')", "'=florist'", "'=gardener'"],
  [
    "(('=x' | '=(y') & ('=head' | '=gardener') & ('a' & 'b'))",
    "(('=x' | '=(y') & ('a' & 'b'))",
    "('=head' | '=gardener')",
  ],
  // Nothing is rare, or it is not what has to match.
  ["('=head' & '=gardener')", "('=head' & '=gardener')", ''],
  ["('=head' & !'=florist')", "('=head' & !'=florist')", ''],
  ["(('=head' & '=florist') | '=x')", "(('=head' & '=florist') | '=x')", ''],
  ["('=x' <-> '=y')", "('=x' <-> '=y')", ''],
  ["'=x'", "'=x'", ''],
])('asks the index of %s for the rare %s first', (query, rare, rest) => {
  expect(splitRare(query, shares, 0.02)).toEqual({ rare, rest });
});

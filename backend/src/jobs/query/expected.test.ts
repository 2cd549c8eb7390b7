import { expect, it } from 'vitest';
import { expectedOf, sharesOf, splitFor } from './expected.ts';
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
  ["(('=x' | '=(y') & ('=head' | '=gardener'))", "('=x' | '=(y')", "('=head' | '=gardener')"],
  // Rare only together: both lists cost less than to look at all that the shorter one has.
  ["('#pruning' & '=head')", "('#pruning' & '=head')", ''],
  ["(('=head' & '=x') & '=gardener')", "'=x'", "('=gardener' & '=head')"],
  // What must not be there finds nothing.
  ["(!'=gardener' & '=x')", "'=x'", "!'=gardener'"],
  ["!'=florist'", "!'=florist'", ''],
  ["(('=head' & '=florist') | '=x')", "(('=head' & '=florist') | '=x')", ''],
  ["('=x' <-> '=y')", "('=x' <-> '=y')", ''],
])('asks the index of %s for %s', (query, asked, rest) => {
  expect(splitFor(query, shares, 1)).toMatchObject({ asked, rest });
});

it('asks for the shorter list alone where the window is narrow', () => {
  const query = "('=gardener' & '=head')";
  expect(splitFor(query, shares, 0.01)).toMatchObject({ asked: "'=gardener'", rest: "'=head'" });
  expect(splitFor(query, shares, 0.01).cost).toBeLessThan(splitFor(query, shares, 1).cost);
});

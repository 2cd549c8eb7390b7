import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { createMatcher } from '../matcher.ts';
import { COMPANY_EXAMPLES, NAMES_OF_COMPANIES } from './companies.ts';
import { RULES } from './rules.ts';

const { mentions } = createMatcher(catalogue);
const idOf = new Map(catalogue.flatMap(({ id, aliases }) => aliases.map(({ text }) => [text, id] as const)));

/** The skills of these names in a text. */
const found = (text: string, names: readonly string[]) => {
  const ids = names.map((name) => idOf.get(name));
  return mentions(text).filter(({ id }) => ids.includes(id));
};
/** Those of them that go by these names there, and not by a longer one. */
const foundAs = (text: string, names: readonly string[]) => {
  const plain = names.map((name) => name.toLowerCase());
  return found(text, names).filter(({ start, end }) => plain.includes(text.slice(start, end).toLowerCase()));
};

describe.each(RULES.map((rule) => ({ ...rule, name: rule.names.slice(0, 3).join(', ') })))(
  '$name',
  ({ names, examples }) => {
    it('are names of the catalogue', () => expect(names.filter((name) => !idOf.has(name))).toEqual([]));
    it.each(examples.skill)('a skill in: %s', (text) => expect(found(text, names)).not.toEqual([]));
    it.each(examples.not)('none in: %s', (text) => expect(foundAs(text, names)).toEqual([]));
  },
);

describe('employers', () => {
  it('are names of the catalogue', () =>
    expect(NAMES_OF_COMPANIES.filter((name) => !idOf.has(name))).toEqual([]));
  it.each(COMPANY_EXAMPLES.skill)('a skill in: %s', (text) =>
    expect(found(text, NAMES_OF_COMPANIES)).not.toEqual([]),
  );
  it.each(COMPANY_EXAMPLES.not)('none in: %j', (text) =>
    expect(foundAs(text, NAMES_OF_COMPANIES)).toEqual([]),
  );
});

import { describe, expect, it } from 'vitest';
import { AmbiguousAlias, createCandidateFinder } from '../matcher/find.ts';
import { createMatcher } from '../matcher.ts';
import { catalogue } from './index.ts';
import { readLines } from './lines.ts';

const { mentions } = createMatcher(catalogue);

describe('the catalogue', () => {
  it('has at least 750 skills', () => expect(catalogue.length).toBeGreaterThan(750));

  it('has no id, name or alias twice', () => {
    const folded = (text: string) => text.toLowerCase().replaceAll('-', ' ');
    const twice = (all: string[]) => all.filter((one, place) => all.indexOf(one) !== place);
    expect(twice(catalogue.map(({ id }) => id))).toEqual([]);
    expect(twice(catalogue.map(({ name }) => folded(name)))).toEqual([]);
    expect(twice(catalogue.flatMap(({ aliases }) => aliases.map(({ text }) => folded(text))))).toEqual([]);
  });

  it('is written in plain characters', () => {
    const odd = catalogue.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]);
    expect(odd.filter((text) => !/^[ -~♯]+$/.test(text) || text !== text.trim() || text.length > 60)).toEqual(
      [],
    );
  });

  it('is found by each of its aliases in a list', () => {
    const lost = catalogue.flatMap(({ id, aliases }) =>
      aliases
        .map(({ text }) => `PostgreSQL, ${text}, TypeScript`)
        .filter((text) => mentions(text)[1]?.id !== id && id !== 'postgresql' && id !== 'typescript'),
    );
    expect(lost).toEqual([]);
  });
});

describe('a catalogue that is not one', () => {
  const read = (text: string) => readLines('x', text);

  it.each([
    ['one alias of two skills', 'a | A one | same\nb | B one | same'],
    ['in other capitals', 'a | A one | Same\nb | B one | SAME'],
    ['with a hyphen', 'a | A one | the same\nb | B one | the-same'],
    ['exact in one of them only', 'a | A one | =Same\nb | B one | same'],
    ['exact in both', 'a | A one | =Same\nb | B one | =Same'],
    ['in full width', 'a | A one | same\nb | B one | ｓａｍｅ'],
    ['a name that is an alias', 'a | A one\nb | B one | a one'],
  ])('is refused: %s', (_, text) => expect(() => createCandidateFinder(read(text))).toThrow(AmbiguousAlias));

  it('may tell names apart by capitals', () => {
    const { mentions } = createMatcher(read('a | A one | =Same\nb | B one | =SAME'));
    expect(mentions('SAME Same').map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countryOf, placeShown, readPlace } from './place.ts';

/** Letters of some scripts, everything that a tsquery has for syntax, and half a character. */
const SIGNS = [...'abcäßéøЖ日😀019 +#.&|!()<>:*\'"\\-/,;\u0000\u0301\u00ad', '\ud800'];

it.each([
  ['UK', 'gb'],
  ['U.K.', 'gb'],
  ['USA', 'us'],
  ['Vereinigte Staaten', 'us'],
  ['États-Unis', 'us'],
  ['etats unis', 'us'],
  ['Royaume Uni', 'gb'],
  ['Österreich', 'at'],
  ['autriche', 'at'],
  ['SCHWEIZ', 'ch'],
  ['Suisse', 'ch'],
  ['Pologne', 'pl'],
  ['Pays-Bas', 'nl'],
  ['Türkei', 'tr'],
  ['czech republic', 'cz'],
  ['Scotland', 'gb'],
  ['nl', 'nl'],
  ['Paris', undefined],
  ['EU', undefined],
])('takes %s for the country %s', (name, country) => {
  expect(countryOf(name)).toBe(country);
});

it.each([
  ['Warsaw, Poland', { country: 'pl', words: ['warsaw'] }],
  ['Graz Österreich', { country: 'at', words: ['graz'] }],
  ['Germany', { country: 'de', words: [] }],
  ['Portland, OR', { words: ['portland', 'or'] }],
  ['Remote (Spain)', { country: 'es', words: [], remote: true }],
  ['télétravail', { words: [], remote: true }],
  ['Pays de la Loire', { words: ['pays de la loire'] }],
  ['New Mexico', { words: ['new mexico'] }],
  ['Collectivité de Corse', { words: ['collectivite de corse'] }],
  ['Sud de France', { words: ['sud de france'] }],
  ['Republic of Poland', { country: 'pl', words: [] }],
  ['Greater London, UK', { country: 'gb', words: ['london'] }],
])('reads %s', (text, expected) => {
  const { query: _query, ...place } = readPlace(text);
  expect(place).toEqual({ remote: false, ...expected });
  // What a person is told has `remote` only where it counts.
  expect(placeShown(readPlace(text))).toEqual(expected);
});

it('finds a country by its code, and by its name where a board told none, but not New Mexico for Mexico', () => {
  const { query } = readPlace('Mexique');
  expect(query).toContain("'@@mx'");
  expect(query).toContain("('@mexico' & !'@new')");
});

it('finds a town by each of its names', () => {
  for (const name of ['Köln', 'Koeln', 'cologne', 'COLOGNE'])
    expect(readPlace(name).query).toContain("'@koln'");
  expect(readPlace('Wien').query).toBe(readPlace('wien').query);
});

it('reads any text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 100, unit: fc.constantFrom(...SIGNS) }), (text) => {
      expect(readPlace(text).query.replaceAll(/'@{1,2}[\p{L}\p{N}\p{M}]+'/gu, '')).toMatch(/^[()&|! ]*$/);
    }),
  );
});

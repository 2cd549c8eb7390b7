import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSearchText, searchQuery, wordsOfSearch } from './search-text.ts';

const SKILLS: Record<string, string> = { 'C++': 'c-plus-plus', 'machine learning': 'machine-learning' };
const mentions = (text: string) =>
  Object.entries(SKILLS).flatMap(([name, id]) => {
    const start = text.indexOf(name);
    return start === -1 ? [] : [{ id, start, end: start + name.length }];
  });
const read = (text: string) => readSearchText(text, mentions);
/** `a|b` for either, `-a` for what is excluded, `"a b"` for a phrase. */
const inShort = (text: string) =>
  read(text).clauses.map(
    ({ any, isExcluded }) =>
      `${isExcluded ? '-' : ''}${any.map((one) => ('phrase' in one ? `"${one.phrase.join(' ')}"` : one.term.written)).join('|')}`,
  );

/** Letters of some scripts, everything that a tsquery has for syntax, and half a character. */
const SIGNS = [...'abcäßéøЖ日😀019 +#.&|!()<>:*\'"\\-/,;\u0000\u0301\u00ad', '\ud800'];

it.each([
  ['Bäcker  Berlin', ['backer', 'berlin']],
  ['"night shift" baker', ['"night shift"', 'baker']],
  ['“night', ['night']],
  ['"unclosed phrase here', ['"unclosed phrase here"']],
  ['baker or cook or butcher leeds', ['baker|cook|butcher', 'leeds']],
  ['or baker or', ['or', 'baker']],
  ['baker -night', ['baker', '-night']],
  ['baker -"night shift"', ['baker', '-"night shift"']],
  ['front-end - berlin', ['front', 'end', 'berlin']],
  ['C++ -junior', ['cplusplus', '-junior']],
  ['machine learning leeds', ['machine learning', 'leeds']],
  ['!!! & | ( ) <->', []],
])('reads %j', (text, clauses) => {
  expect(inShort(text)).toEqual(clauses);
});

it('looks for words in the title, the company, the place and the skills, and in the text only when told', () => {
  const strict = searchQuery(read('bakers'), 'fields');
  for (const lexeme of ["'=baker'", "'~baker'"]) expect(strict).toContain(lexeme);
  expect(strict).not.toContain("'baker'");
  expect(searchQuery(read('bakers'), 'anywhere')).toContain("'baker'");
  expect(searchQuery(read('C++'), 'fields')).toContain("'#c-plus-plus'");
});

it('looks for a phrase, and for what is excluded, everywhere', () => {
  expect(searchQuery(read('"Night shift" -junior'), 'fields')).toMatch(
    /\('night' <-> 'shift'\) & !.*'junior'/,
  );
});

it('says what it looks for', () => {
  expect(wordsOfSearch(read('"night shift" baker or cook -junior'))).toEqual([
    'night shift',
    'baker',
    'cook',
  ]);
});

it('reads any text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: fc.constantFrom(...SIGNS) }), (text) => {
      const bare = searchQuery(read(text), 'anywhere').replaceAll(
        /'[#=<~@]*[\p{L}\p{N}\p{M}-]+'(?::\*)?/gu,
        '',
      );
      expect(bare).toMatch(/^(?:[()&|! ]|<->)*$/);
    }),
  );
});

import { expect, it } from 'vitest';
import { DEFAULT_SEARCHES, parseSearches } from './searches.ts';

it('reads a list', () => {
  expect(
    parseSearches('[{"country":"gb","what":" data engineer ","where":"Leeds"},{"country":"us"}]'),
  ).toEqual([{ country: 'gb', what: 'data engineer', where: 'Leeds' }, { country: 'us' }]);
  expect(parseSearches(JSON.stringify(DEFAULT_SEARCHES))).toEqual(DEFAULT_SEARCHES);
});

it.each([
  ['gb', 'must be JSON'],
  ['{}', 'is wrong at the list'],
  ['[]', 'is wrong at the list'],
  ['[{"country":"xx"}]', 'is wrong at 0.country'],
  ['[{"country":"gb","what":""}]', 'is wrong at 0.what'],
  ['[{"country":"gb","page":2}]', 'is wrong at 0'],
])('refuses %s', (text, message) => expect(() => parseSearches(text)).toThrow(message));

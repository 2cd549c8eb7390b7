import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MAX_DEPTH, problemOfJson } from './json-values.ts';

it.each([
  ['{"a":["\\u0000"]}', 'a[0]', 'a[0] holds a NUL character.'],
  ['{"a":{"b":"\\ud800"}}', 'a.b', 'a.b holds half a surrogate pair, which is not a character.'],
  ['{"a":{"\\udc00":1}}', 'a', 'A name in a holds half a surrogate pair, which is not a character.'],
  ['{"\\u0000":1}', '', 'A name in the body holds a NUL character.'],
  ['{"a":-1e999}', 'a', 'a is a number that is too large.'],
])('finds what no model can be given in %s', (json, path, sentence) => {
  expect(problemOfJson(JSON.parse(json))).toEqual({ path, sentence });
});

it('finds nothing in what is whole, and something wherever it is put', () => {
  const depth = MAX_DEPTH - 5;
  const whole = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(whole, fc.array(fc.boolean(), { maxLength: depth }), (value, path) => {
      const wrap = (inner: unknown) =>
        path.reduce<unknown>((one, list) => (list ? [value, one] : { value, one }), inner);
      const text = JSON.stringify(value);
      if (text.includes('\\u0000') || /\\ud[89a-f]/.test(text)) return;
      expect(problemOfJson(wrap(value))).toBe(null);
      expect(problemOfJson(wrap('a\0b'))?.sentence).toContain('NUL');
    }),
  );
});

it('refuses depth without recurring', () => {
  const deep = (levels: number) => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
  expect(problemOfJson(deep(MAX_DEPTH))).toBe(null);
  expect(problemOfJson(deep(500_000))?.sentence).toContain(`is more than ${MAX_DEPTH} levels deep.`);
});

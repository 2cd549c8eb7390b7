import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JSON_LIMITS, jsonFault } from './json-limits.ts';

it('takes any well-formed JSON within the limits', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      const text = JSON.stringify(value);
      fc.pre(!text.includes('\\u0000') && !text.includes('__proto__'));
      expect(jsonFault(text)).toBe(/\\ud[89a-f]/i.test(text) ? 'has half a surrogate pair' : undefined);
    }),
  );
});

it.each([
  ['', 'is not JSON'],
  ['{"a":1', 'is not JSON'],
  ['{"a":"b\\u0000"}', 'has a NUL character'],
  ['{"a\\u0000":1}', 'has a NUL character'],
  ['["\\ud800"]', 'has half a surrogate pair'],
  ['{"\\udc00x":1}', 'has half a surrogate pair'],
  ['{"__proto__":{"role":"admin"}}', 'has a key that is not taken'],
  ['['.repeat(60_000), `is nested deeper than ${JSON_LIMITS.depth}`],
  ['{"a":'.repeat(10_000), `is nested deeper than ${JSON_LIMITS.depth}`],
  [`[${'0,'.repeat(JSON_LIMITS.values)}0]`, `has more than ${JSON_LIMITS.values} values`],
])('says of %.30s that it %s', (text, fault) => {
  expect(jsonFault(text)).toBe(fault);
});

it('takes brackets within strings for text', () => {
  expect(jsonFault(JSON.stringify({ a: '[[[[[[[[[[[[[[[[[[[[[["\\' }))).toBeUndefined();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHujson } from './hujson.ts';

test('comments and trailing commas are passed over, and within a string they are text', () => {
  expect(parseHujson('// a\n{"a": [1, /* b */ 2, // c\n], "url": "https://x/*y*/,]",}')).toEqual({
    a: [1, 2],
    url: 'https://x/*y*/,]',
  });
  expect(() => parseHujson('{"a": }')).toThrow(SyntaxError);
});

test('what is JSON is read as JSON', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseHujson(text)).toEqual(JSON.parse(text));
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctPieces } from './distinct-pieces.ts';

test.each([
  ['Polly wants a cracker.', ['Polly', ' wants', ' a', ' cracker.']],
  ['no no no no', ['no', ' no', ' no no']],
  ['a\n b a', ['a', '\n b', ' a']],
  ['one end ', ['one', ' end ']],
  ['', []],
])('%j', (text, pieces) => {
  expect(distinctPieces(text)).toEqual(pieces);
});

test('nothing is lost and nothing is there twice', () => {
  const words = fc.array(fc.constantFrom('no', 'yes', ' no', '\nno', 'maybe '), { maxLength: 30 });
  fc.assert(
    fc.property(words, (parts) => {
      const text = `go ${parts.join(' ')} on`;
      const pieces = distinctPieces(text);
      expect(pieces.join('')).toBe(text);
      expect(new Set(pieces).size).toBe(pieces.length);
    }),
  );
});

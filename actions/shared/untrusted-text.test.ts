import fc from 'fast-check';
import { expect, test } from 'vitest';
import { untrusted } from './untrusted-text.ts';

test('no line is a command to the runner', () => {
  const part = fc.constantFrom(
    '::',
    '##[',
    'add-mask',
    'error',
    ']',
    ' ',
    '\t',
    '\r',
    '\n',
    '\r\n',
    'x',
    '│',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      for (const line of untrusted(parts.join('')).split(/\r|\n/)) {
        expect(line.trimStart().startsWith('::')).toBe(false);
        expect(line).not.toContain('##[');
      }
    }),
  );
});

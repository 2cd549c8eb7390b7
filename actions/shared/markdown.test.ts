import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, plain } from './markdown.ts';

describe('plain', () => {
  it('begins neither HTML nor code', () => {
    expect(plain('a <b> & `c`')).toBe('a &lt;b> &amp; ’c’');
  });
});

describe('code', () => {
  it.each([
    ['/rollback', '`/rollback`'],
    ['a`b``c', "`a'b''c`"],
    ['two\r\nlines\u0000\u2028here', '`two lines here`'],
    ['turned \u202Eback', '`turned  back`'],
    ['@everyone #1 ![x](y) <b>', '`@everyone #1 ![x](y) <b>`'],
    ['', '`–`'],
    ['\u200B\n', '`–`'],
  ])('makes %j harmless', (text, expected) => expect(code(text)).toBe(expected));

  it('cuts what is too long', () => {
    expect(code('abcdef', 3)).toBe('`abc…`');
    expect(code('abc', 3)).toBe('`abc`');
  });

  it('is one span on one line, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, longest) => {
        expect(code(text, longest)).toMatch(/^`[^`\p{Cc}\p{Cs}]+`$/u);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attachment, checkKey, checkPrefix } from './store.ts';

it('takes the keys we make', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (user, resume) => {
      expect(checkKey(`uploads/${user}/${resume}.pdf`)).toBe(`uploads/${user}/${resume}.pdf`);
      expect(checkPrefix(`uploads/${user}/`)).toBe(`uploads/${user}/`);
    }),
  );
});

it('takes no key that could leave its folder', () => {
  for (const key of [
    '',
    '/',
    '../x',
    'a/../b',
    'a//b',
    '/a/b',
    'a/./b',
    'a/b/',
    'a\\b',
    'a/b\0',
    'a/b.pdf\n',
    'a/..',
  ])
    expect(() => checkKey(key), key).toThrow(TypeError);
  for (const prefix of ['', '/', 'a', '../', 'a/../', 'a//', '/a/'])
    expect(() => checkPrefix(prefix), prefix).toThrow();
});

it('puts any name into a header that holds printable ASCII only, and in quotes that end where they should', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const header = attachment(name.toWellFormed());
      expect(header).toMatch(/^attachment; filename="[^"\\]*"; filename\*=UTF-8''[\w.!~%-]*$/);
      expect(header).toMatch(/^[\x20-\x7e]*$/);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText, shortText } from './text.ts';

const taken = (text: string, schema = shortText(5)) => schema.safeParse(text).data;

it('counts characters, not UTF-16 units', () => {
  expect(taken('😀'.repeat(5))).toBe('😀'.repeat(5));
  expect(taken('😀'.repeat(6))).toBeUndefined();
  expect(taken('😀'.repeat(9), anyText({ min: 10, max: 20 }))).toBeUndefined();
  expect(taken('', anyText({ max: 20 }))).toBe('');
});

it('has no control characters, half pairs or blanks alone, and is trimmed', () => {
  for (const text of ['', ' ', '\u3000\ufeff', 'a\0', 'a\n', '\ta', 'a\u0085', '\ud800'])
    expect(taken(text), JSON.stringify(text)).toBeUndefined();
  expect(taken(' a b ')).toBe('a b');
  expect(taken('a\0', anyText({ max: 5 }))).toBeUndefined();
  expect(taken('a\n', anyText({ max: 5 }))).toBe('a\n');
});

it('says of an empty text that it is empty', () => {
  const [issue] = shortText(5).safeParse('').error?.issues ?? [];
  expect(issue?.message).toBe('must have something to read, and no control character');
});

it('knows the blanks that trim knows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5 }), (text) => {
      const isText = text.trim() !== '' && !/\p{Cc}/u.test(text) && text.isWellFormed();
      return taken(text) === (isText ? text.trim() : undefined);
    }),
  );
  for (let code = 0x20; code <= 0xffff; code++) {
    const text = String.fromCharCode(code);
    if (text.trim() === '') expect(taken(text)).toBeUndefined();
  }
});

it('takes linear time', () => {
  for (const text of [' '.repeat(64_000), `${'\u3000'.repeat(64_000)}\0`, `${'a '.repeat(32_000)}\0`])
    expect(taken(text)).toBeUndefined();
});

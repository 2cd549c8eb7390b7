import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meanDirection } from '../vector.ts';
import { chunks, cleanResumeText, isLegible } from './clean.ts';

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

it('makes any text fit for Postgres, once and for all', () => {
  expect(cleanResumeText('a\0b\ud800c\r\nd\u00a0 e\u0007\n\n\n\nf')).toBe('abc\nd e\n\nf');
  expect(cleanResumeText('\ud83d\ude00 שלום')).toBe('😀 שלום');
  fc.assert(
    fc.property(anyText, (text) => {
      const clean = cleanResumeText(text);
      expect(clean.isWellFormed()).toBe(true);
      expect(clean).not.toContain('\0');
      expect(clean.length).toBeLessThanOrEqual(text.length);
      expect(cleanResumeText(clean)).toBe(clean);
    }),
  );
});

it('cuts a text into pieces that hold all of it', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { maxLength: 400 });
  fc.assert(
    fc.property(words, (list) => {
      const text = cleanResumeText(list.join(' '));
      const pieces = chunks(text);
      expect(pieces.every((piece) => piece.length > 0 && piece.length <= 1_500 && piece.isWellFormed())).toBe(
        true,
      );
      expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
  expect(chunks('😀'.repeat(10_000)).every((piece) => piece.isWellFormed())).toBe(true);
});

it('tells a text from signs that a font without a map leaves', () => {
  for (const text of ['Python ●●●●○○○○\nGo ★★☆', '개발자', 'مهندسة', '5 years', 'C++', 'R □□□'])
    expect(isLegible(text), text).toBe(true);
  for (const text of ['✁✂ ✄ ☎✆✝✄✞ ✟✠✡☛ t②', '□□□□ □□□□□ □□', '|||| ---'])
    expect(isLegible(text), text).toBe(false);
});

it('takes the mean of directions', () => {
  expect(
    meanDirection([
      [2, 0],
      [0, 5],
    ]),
  ).toEqual([0.5, 0.5]);
  expect(
    meanDirection([
      [0, 0],
      [0, 5],
    ]),
  ).toEqual([0, 0.5]);
});

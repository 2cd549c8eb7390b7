import fc from 'fast-check';
import { expect, it } from 'vitest';
import { displayName } from '../file-name.ts';
import { hasEnd, isPdf } from '../sniff.ts';
import { chunks, cleanResumeText } from './clean.ts';
import { meanDirection } from '../vector.ts';

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

it('shows a name without what a stranger could do by it', () => {
  expect(displayName('../../etc/passwd')).toBe('passwd.pdf');
  expect(displayName('C:\\Users\\me\\Lebenslauf Jürgen.PDF')).toBe('Lebenslauf Jürgen.pdf');
  expect(displayName('')).toBe('resume.pdf');
  expect(displayName('cv\u202efdp.exe')).toBe('cvfdp.exe.pdf');
  fc.assert(
    fc.property(anyText, (name) => {
      const shown = displayName(name);
      expect(shown).toMatch(/^[^\p{Cc}\p{Cf}\\/"<>]+\.pdf$/u);
      expect([...shown].length).toBeLessThanOrEqual(100);
      expect(shown.isWellFormed()).toBe(true);
    }),
  );
});

it('knows a PDF by its content', () => {
  expect(isPdf(Buffer.from('%PDF-1.4\n'))).toBe(true);
  expect(isPdf(Buffer.from('\ufeff\n\n%PDF-1.4'))).toBe(true);
  for (const text of ['', 'PK\x03\x04 stored %PDF-1.4', '<html>', `${' '.repeat(2_000)}%PDF-1.4`])
    expect(isPdf(Buffer.from(text))).toBe(false);
  expect(hasEnd(Buffer.from('%PDF-1.4 %%EOF\r\n'))).toBe(true);
  expect(hasEnd(Buffer.from(`%PDF-1.4 %%EOF${' '.repeat(5_000)}`))).toBe(false);
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

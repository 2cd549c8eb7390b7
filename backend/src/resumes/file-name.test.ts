import fc from 'fast-check';
import { expect, it } from 'vitest';
import { displayName } from './file-name.ts';
import { FILES } from './key.ts';
import type { ResumeKind } from './tables.ts';

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});
const anyKind = fc.constantFrom(...(Object.keys(FILES) as ResumeKind[]));

it('shows a name without what a stranger could do by it', () => {
  expect(displayName('../../etc/passwd', 'pdf')).toBe('passwd.pdf');
  expect(displayName('C:\\Users\\me\\Lebenslauf Jürgen.PDF', 'pdf')).toBe('Lebenslauf Jürgen.pdf');
  expect(displayName('', 'pdf')).toBe('resume.pdf');
  expect(displayName('cv\u202efdp.exe', 'pdf')).toBe('cvfdp.exe.pdf');
  fc.assert(
    fc.property(anyText, anyKind, (name, kind) => {
      const shown = displayName(name, kind);
      expect(shown).toMatch(/^[^\p{Cc}\p{Cf}\\/"<>]+\.(?:pdf|docx|txt)$/u);
      expect([...shown].length).toBeLessThanOrEqual(100);
      expect(shown.isWellFormed()).toBe(true);
    }),
  );
});

it('ends a name as files of its kind do, whatever it ended in', () => {
  expect(displayName('CV.DOCX', 'docx')).toBe('CV.docx');
  expect(displayName('cv.pdf', 'docx')).toBe('cv.pdf.docx');
  expect(displayName('Pasted text', 'text')).toBe('Pasted text.txt');
});

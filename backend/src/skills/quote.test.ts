import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quote } from './quote.ts';

const around = (text: string, word: string) => {
  const start = text.indexOf(word);
  return quote(text, { start, end: start + word.length });
};

it.each([
  ['We build. You know Kubernetes well. Apply now.', 'Kubernetes', 'You know Kubernetes well.'],
  ['Skills\n• Go, Rust\n• Docker and Helm\n', 'Helm', 'Docker and Helm'],
  ['- Must have: Node.js 20 and e.g. Redis', 'Redis', 'Must have: Node.js 20 and e.g. Redis'],
  ['Kenntnisse in SAP;  Erfahrung mit\u00a0Excel', 'Excel', 'Erfahrung mit Excel'],
  ['Go', 'Go', 'Go'],
])('of %j', (text, word, expected) => expect(around(text, word)).toBe(expected));

it('is cut between words on both sides, and has the name in it', () => {
  const long = `${'before '.repeat(60)}Kubernetes ${'after '.repeat(60)}`;
  const words = around(long, 'Kubernetes');
  expect(words.length).toBeLessThanOrEqual(160);
  expect(words).toMatch(/^(before )+Kubernetes( after)+$/);
});

it('is never longer than 160 characters, and always has the words of the place', () => {
  const text = fc.array(fc.constantFrom('Go', ' ', '\n', '. ', 'A', 'word', ';', '• '), { maxLength: 200 });
  fc.assert(
    fc.property(text, fc.nat(), (parts, at) => {
      const place = at % (parts.length + 1);
      const before = parts.slice(0, place).join('');
      const whole = `${before}Kubernetes${parts.slice(place).join('')}`;
      const words = quote(whole, { start: before.length, end: before.length + 10 });
      expect(words.length).toBeLessThanOrEqual(160);
      expect(words).toContain('Kubernetes');
    }),
  );
});

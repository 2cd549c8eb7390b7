import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StopTexts } from './stop-texts.ts';

/** All that is shown of an answer that comes in these pieces. */
function shown(stops: string[], pieces: string[]): { text: string; stopped: boolean } {
  const one = new StopTexts(stops);
  let text = '';
  for (const piece of pieces) {
    const next = one.push(piece);
    text += next.text;
    if (next.stopped) return { text, stopped: true };
  }
  return { text: text + one.end(), stopped: false };
}

test('a stop that comes in pieces ends the answer and is not shown', () => {
  expect(shown(['STOP'], ['ab', 'S', 'TO', 'P and more'])).toEqual({ text: 'ab', stopped: true });
});

test('what only began like a stop is shown in the end', () => {
  expect(shown(['STOP'], ['ab', 'ST'])).toEqual({ text: 'abST', stopped: false });
  expect(shown(['aab'], ['a', 'a', 'a', 'b'])).toEqual({ text: 'a', stopped: true });
});

test('however it is cut into pieces, the answer ends before the first stop', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '🦊'), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 3 }), fc.array(letters), (stops, pieces) => {
      const whole = pieces.join('');
      const { text, stopped } = shown(stops, pieces);
      const first = stops
        .filter((stop) => stop !== '')
        .map((stop) => whole.indexOf(stop))
        .filter((at) => at >= 0);
      expect(stopped).toBe(first.length > 0);
      // The earliest stop by its end is the one that is seen first; nothing of any stop is shown.
      if (!stopped) expect(text).toBe(whole);
      else for (const stop of stops) expect(stop !== '' && text.includes(stop)).toBe(false);
      expect(whole.startsWith(text)).toBe(true);
    }),
  );
});

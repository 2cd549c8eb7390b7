import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_CHARACTERS, MOST_STEPS, stepsOf } from './plan-guard.ts';

/** Words that name skills. */
const skillsIn = (text: string) =>
  ['kubernetes', 'rust', 'go'].filter((id) => text.toLowerCase().includes(id));
const allowed = new Set(['kubernetes', 'go']);
const steps = (...texts: unknown[]) => stepsOf(JSON.stringify({ steps: texts }), allowed, skillsIn);

it('shows plain steps about skills of the analysis', () => {
  const plain = [
    'Set up a cluster of Kubernetes at home.',
    'Write  a small\nservice in Go, and use ASP.NET beside it.',
  ];
  expect(steps(...plain)).toEqual([plain[0], 'Write a small service in Go, and use ASP.NET beside it.']);
});

it.each([
  'Learn Rust instead.',
  'Read https://evil.example/x',
  'Go to evil.com now',
  'www.evil',
  'Write to me@evil',
  '[a link](x)',
  '<b>bold</b>',
  '<img src=x onerror=alert(1)>',
  '![](x)',
  '`rm -rf`',
  '# A heading',
  'hid\u202eden',
  'bell\u0007',
  'zero\u200bwidth',
  `half ${'\ud800'}`,
  'x'.repeat(MOST_CHARACTERS + 1),
  '',
  '   ',
])('leaves out %j', (text) => {
  expect(steps(text, 'Practise.')).toEqual(['Practise.']);
});

it.each(['', 'no JSON', '[]', '{}', '{"steps": "x"}', '{"steps": [1]}', 'null', '{"steps": [{}]}'])(
  'takes nothing from %j',
  (text) => {
    expect(stepsOf(text, allowed, skillsIn)).toEqual([]);
  },
);

it('never shows more than it may, whatever comes', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.record({ steps: fc.array(fc.string({ unit: 'grapheme' })) }).map((all) => JSON.stringify(all)),
      ),
      (text) => {
        const shown = stepsOf(text, allowed, skillsIn);
        expect(shown.length).toBeLessThanOrEqual(MOST_STEPS);
        for (const step of shown) {
          expect(step.length).toBeLessThanOrEqual(MOST_CHARACTERS);
          expect(step).not.toMatch(/[<>[\]`\n]|:\/\//);
          expect(skillsIn(step).every((id) => allowed.has(id))).toBe(true);
        }
      },
    ),
  );
});

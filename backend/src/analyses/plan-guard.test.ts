import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_CHARACTERS, MOST_STEPS, stepsOf } from './plan-guard.ts';

/** Words that name skills. */
const skillsIn = (text: string) =>
  ['kubernetes', 'rust', 'go'].filter((id) => text.toLowerCase().includes(id));
const nameable = {
  ids: new Set(['kubernetes', 'go']),
  names: ['Kubernetes', 'Go', 'ASP.NET', 'Node.js', '.NET', 'CI/CD', 'C++', 'C#', 'A/B testing'],
  skillsIn,
};
const steps = (...texts: unknown[]) => stepsOf(JSON.stringify({ steps: texts }), nameable);

it('shows plain steps about skills of the analysis', () => {
  const plain = [
    'Set up a cluster of Kubernetes at home.',
    'Write  a small\nservice in Go, and use ASP.NET beside it.',
  ];
  expect(steps(...plain)).toEqual([plain[0], 'Write a small service in Go, and use ASP.NET beside it.']);
});

it.each([
  'Install Node.js (version 22.4), then ASP.NET.',
  'Use .NET, C++, C# and CI/CD for A/B testing.',
  'Read chapter 3, e.g. the part on “pods”; it’s 20% of the exam!',
  'Set up TCP/IP and a client/server demo - in a week, or 1,000 hours...',
  'Practise: explain it to a friend (or a café’s owner), and ask "why?"',
  'Read and/or write; then repeat & improve.',
  'Über den Tellerrand schauen, señor.',
  // As models write: a comma after a full stop, and dashes between words and numbers.
  'Build an app, e.g., a list, with tests (pods, services, etc.), in 2–3 weeks.',
  'Deploy it—then break it (and repair it, etc.).',
])('shows %j', (text) => {
  expect(steps(text)).toEqual([text]);
});

it.each([
  'Learn Rust instead.',
  ...['Read https://evil.example/x', 'Go to evil.com now', 'www.evil', 'Write to me@evil', 'see //evil'],
  // Another top-level domain than those one would think of, an address, a port, a path, punycode.
  ...['Visit evil.zip today', 'Visit EVIL.MUSEUM.', 'See 10.0.0.1', 'See [::1]', 'Open localhost:3000'],
  ...['Open evil.com/a', 'Visit xn--80ak6aa92e.', 'Visit пример.рф', 'Visit аpple now', 'evil.com.'],
  // Forms that browsers, chat programs and people read as an address.
  ...['hxxp://evil', 'hxxps[:]//evil', 'https:/evil', 'https: //evil', 'http:evil', 'evil[.]com'],
  ...['evil。com', 'evil．com', 'ｅｖｉｌ.com', 'evil․com', 'evil%2Ecom', 'evil&period;com', 'a&#46;b'],
  ...['data:text/html,x', 'javascript:alert(1)', 'mailto:me', 'tel:1', 'file:///etc'],
  // HTML and Markdown.
  ...['[a link](x)', '[a link][1]', '[1]: x', '<evil>', '<b>bold</b>', '<img src=x onerror=alert(1)>'],
  ...['![](x)', '`rm -rf`', '# A heading', '- an item', '+ an item', '* an item', '> a quote', '---'],
  ...['**bold**', '_so_', '~~no~~', '| a | b |', 'a \\', '&lt;b&gt;', '$x$', '{{x}}', '=cmd'],
  // What does not show, or shows otherwise.
  ...[
    'hid\u202eden',
    'bell\u0007',
    'zero\u200bwidth',
    'soft\u00adhyphen',
    'a\u2066b',
    'tag\u{e0041}',
    'x\ufe0f',
  ],
  ...['\u05d0\u05d1', 'z\u0335a', '\ue000', '😀', `half ${'\ud800'}`],
  `Send ${'QUJD'.repeat(11)} on`,
  'x '.repeat(MOST_CHARACTERS),
  '',
  '   ',
])('leaves out %j', (text) => {
  expect(steps(text, 'Practise.')).toEqual(['Practise.']);
});

it('writes a hyphen that does not break as any other', () => {
  expect(steps('Write a well\u2011known service.')).toEqual(['Write a well-known service.']);
});

it('lets no two steps make up what one may not', () => {
  expect(steps('Read [this', '](https://evil.example)', '[x]:', 'evil.example')).toEqual([]);
  expect(steps('https:', '//evil')).toEqual(['https:']);
});

it.each(['', 'no JSON', '[]', '{}', '{"steps": "x"}', '{"steps": [1]}', 'null', '{"steps": [{}]}'])(
  'takes nothing from %j',
  (text) => {
    expect(stepsOf(text, nameable)).toEqual([]);
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
        const shown = stepsOf(text, nameable);
        expect(shown.length).toBeLessThanOrEqual(MOST_STEPS);
        for (const step of shown) {
          expect(step.length).toBeLessThanOrEqual(MOST_CHARACTERS);
          expect(step).not.toMatch(/[<>[\]`\n*_|\\@]|:\S|\/\/|\.\p{L}{2}/u);
          expect(skillsIn(step).every((id) => nameable.ids.has(id))).toBe(true);
        }
      },
    ),
  );
});

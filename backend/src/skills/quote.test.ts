import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue/index.ts';
import { createMatcher } from './matcher.ts';
import { quote } from './quote.ts';

const { match } = createMatcher(catalogue);
const quoted = (text: string, id: string) => {
  const found = match(text).find((each) => each.id === id);
  return found && quote(text, found);
};

describe('a quotation', () => {
  it.each([
    ['We are kind. You know Docker well. Call us.', 'docker', 'You know Docker well.'],
    ['Requirements\n- Two years of Python\n- SQL', 'python', 'Two years of Python'],
    ['• Docker\n• Kubernetes in production', 'kubernetes', 'Kubernetes in production'],
    ['You will run our services on\nKubernetes and like it. Bye.', 'kubernetes', 'Kubernetes and like it.'],
    [
      'You will run services\non top of Kubernetes\nand like it. Bye.',
      'kubernetes',
      'You will run services on top of Kubernetes and like it.',
    ],
    ['Sie kennen z. B. Docker oder Podman. Gut!', 'docker', 'Sie kennen z. B. Docker oder Podman.'],
    ['Version 3.5 of Python runs. Yes.', 'python', 'Version 3.5 of Python runs.'],
  ])('of %j for %s is %j', (text, id, expected) => expect(quoted(text, id)).toBe(expected));

  it('of a long sentence is cut between words around the name', () => {
    const text = `${'before '.repeat(60)}Docker${' after'.repeat(60)}.`;
    const shown = quoted(text, 'docker') ?? '';
    expect(shown.length).toBeLessThanOrEqual(160);
    expect(shown).toMatch(/^…before (?:before )+Docker(?: after)+…$/);
  });

  it('is at most 160 characters of one line with the name in it, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc.nat(600),
        fc.integer({ min: 1, max: 40 }),
        (text, start, length) => {
          fc.pre(start < text.length);
          const shown = quote(text, { start, end: Math.min(text.length, start + length) });
          expect(shown.length).toBeLessThanOrEqual(160);
          expect(shown).not.toMatch(/[\n\r]/);
          expect(shown).toContain(text.slice(start, start + length).replace(/\s+/g, ' '));
        },
      ),
    ));
});

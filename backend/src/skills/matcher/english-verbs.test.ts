import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { createMatcher } from '../matcher.ts';
import { englishVerbFormsOf } from './english-verbs.ts';

const { match } = createMatcher(catalogue);
const ids = (text: string) => match(text).map(({ id }) => id);

describe('what is said with a verb', () => {
  it.each([
    ['Handling complaints and chasing late parcels', 'complaint-handling'],
    ['You plan menus for 200 guests.', 'menu-planning'],
    ['Maintains equipment on two lines', 'industrial-maintenance'],
    ['Drove trucks across Ohio', 'truck-driving'],
    ['Reconcile bank accounts every Friday', 'bank-reconciliation'],
    ['Assess risks before each job', 'risk-assessment'],
  ])('%s', (text, id) => expect(ids(text)).toContain(id));

  it.each([
    'approval of the managing partner',
    'You manage it well.',
    'how we process data',
    'Review documents carefully',
    'We design and develop products.',
  ])('is no skill: %s', (text) => expect(ids(text)).toEqual([]));

  it('never takes the place of a name', () => {
    const names = new Map(
      catalogue.flatMap(({ id, aliases }) => aliases.map(({ text }) => [text.toLowerCase(), id])),
    );
    const taken = catalogue.flatMap(({ id, aliases }) =>
      aliases
        .flatMap(({ text, language }) => (language ? [] : englishVerbFormsOf(text)))
        .filter((form) => names.has(form) && names.get(form) !== id)
        .filter(
          (form) => ids(`- ${form}\n`).includes(id) && !ids(`- ${form}\n`).includes(names.get(form) ?? ''),
        ),
    );
    expect(taken).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { catalogue } from '../skills/catalogue/index.ts';
import { samplePostings } from './postings.ts';

it('names skills of the catalogue only, so that a resume can show them', () => {
  const ids = new Set(catalogue.map(({ id }) => id));
  const named = new Set(samplePostings(2_000).flatMap(({ skills }) => skills));
  expect([...named].filter((id) => !ids.has(id))).toEqual([]);
});

it('have places, pay with a unit, languages and texts that are whole or not', () => {
  const postings = [...samplePostings(2_000)];
  const share = (is: (posting: (typeof postings)[number]) => boolean) =>
    postings.filter(is).length / postings.length;
  expect(share(({ places }) => places.length > 1)).toBeGreaterThan(0.02);
  expect(share(({ complete }) => complete)).toBeGreaterThan(0.03);
  for (const language of ['de', 'fr'])
    expect(share((one) => one.language === language)).toBeGreaterThan(0.01);
  for (const unit of ['month', 'year']) expect(share((one) => one.pay_unit === unit)).toBeGreaterThan(0.02);
  expect(share(({ places, location }) => places[0] === location)).toBe(1);
  expect(share(({ pay_unit: unit, salary_min: salary }) => (unit === null) === (salary === null))).toBe(1);
});

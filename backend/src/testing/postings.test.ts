import { expect, it } from 'vitest';
import { catalogue } from '../skills/catalogue/index.ts';
import { samplePostings } from './postings.ts';

it('names skills of the catalogue only, so that a resume can show them', () => {
  const ids = new Set(catalogue.map(({ id }) => id));
  const named = new Set(samplePostings(2_000).flatMap(({ skills }) => skills));
  expect([...named].filter((id) => !ids.has(id))).toEqual([]);
});

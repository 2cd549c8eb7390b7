import { describe, expect, it } from 'vitest';
import { catalogue } from '../../skills/catalogue/index.ts';
import { detectLanguage } from '../../skills/language/detect.ts';
import { createMatcher } from '../../skills/matcher.ts';
import type { RawPosting } from '../posting/posting.ts';
import { prepare } from './prepare.ts';

const matcher = createMatcher(catalogue);
const raw = (more: Partial<RawPosting>): RawPosting => ({
  ...{
    board: 'remoteok',
    externalId: '1',
    title: 'Engineer',
    company: 'Acme',
    locations: [],
    country: undefined,
  },
  ...{ description: '', markup: 'html', complete: true, tags: [], pay: undefined, remote: true },
  ...{ url: 'https://x.example/1', urlIsBoards: false, postedAt: '2026-11-20T10:00:00Z', ...more },
});
async function read(more: Partial<RawPosting>) {
  const extractSkills = (text: string, about: object) => matcher.match(text, about).map(({ id }) => id);
  const { found } = await prepare(
    { postings: [raw(more)], dropped: [] },
    { extractSkills, detectLanguage },
    new Date(),
  );
  return found[0];
}

describe('a board’s tag', () => {
  it.each([
    ['<p>We keep what we know in PostgreSQL.</p>', ['golang', 'kubernetes', 'exec'], ['postgresql']],
    ['<p>You sell bread, and count it in the evening.</p>', ['python', 'react', 'dev'], []],
    ['<p>Bring Terraform and Ansible.</p>', ['terraform', 'aws'], ['terraform', 'ansible']],
  ])('is no skill of its own: %s with %j', async (description, tags, skills) => {
    expect((await read({ description, tags }))?.skills.toSorted()).toEqual(skills.toSorted());
  });
});

it.each([
  ['<p>Wir suchen jemanden, der mit uns die Daten der Stadt in Ordnung hält und dabei lacht.</p>', 'de'],
  ['<p>Nous cherchons une personne qui aime les données et qui sait les expliquer à tous.</p>', 'fr'],
  ['<p>We are looking for a person who likes the data and who can tell what it is about.</p>', 'en'],
  ['<p>Java, Kafka, Go</p>', null],
])('%s is in %s', async (description, language) => {
  expect((await read({ description }))?.language).toBe(language);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseDatabaseUrl } from '../db/address.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { catalogue } from '../skills/catalogue/index.ts';
import { createMatcher } from '../skills/matcher.ts';
import { type CorpusPosting, corpus } from '../testing/corpus/corpus.ts';
import { formerFinder } from '../testing/corpus/former-finder.ts';
import { ingestInto } from '../testing/corpus/ingest.ts';
import { gradeOf, judgments, ndcg } from '../testing/corpus/judgments.ts';
import { migrateTo } from '../testing/migrations.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from '../testing/postgres.ts';
import { createRoleSearch, type RoleSearch } from './search.ts';
import { createTitleIndex } from './titles-index.ts';

let server: TestPostgres;
let test: TestDatabase;
let database: Database;
let search: RoleSearch;
/** By id. */
let postings: ReadonlyMap<
  string,
  Pick<CorpusPosting, 'kind' | 'language'> & Record<'title' | 'location' | 'country', string>
>;

beforeAll(async () => {
  server = await startPostgres();
  test = await server.createDatabase('relevance');
  expect(await migrateTo(test)).toMatchObject({ migrated: true });
  database = openDatabase(parseDatabaseUrl(test.ownerUrl));
  const matcher = createMatcher(catalogue);
  expect(await ingestInto(database, matcher)).toBeGreaterThan(1_500);
  const known = new Map(corpus().map((one) => [one.posting.externalId, one]));
  const rows = await test.sql`select id, external_id, title, location, country from jobs`;
  postings = new Map(
    rows.map(({ id, external_id, title, location, country }) => {
      const { kind = '', language = 'en' } = known.get(external_id) ?? {};
      return [id, { title, location, country, kind, language }];
    }),
  );
  search = createRoleSearch({
    database,
    mentions: (text) => matcher.match(text),
    titles: createTitleIndex(database, { names: catalogue.map(({ name }) => name) }),
  });
});
afterAll(async () => {
  await database?.close(1_000);
  await server?.[Symbol.asyncDispose]();
});

const titlesOf = (ids: readonly string[]) => ids.map((id) => postings.get(id)?.title ?? '');
const find = async (question: Parameters<RoleSearch>[0]) => {
  const { hits, reading } = await search(question);
  const ids = hits.map(({ id }) => id);
  return { ids, titles: titlesOf(ids), kinds: ids.map((id) => postings.get(id)?.kind), reading };
};

it('has the right postings first for sixty judged roles: nDCG@20 before and after', async () => {
  const former = formerFinder(test.sql);
  const lines: string[] = [];
  const sums = { before: 0, after: 0 };
  const judged = judgments();
  expect(judged).toHaveLength(60);
  for (const one of judged) {
    const { role, grades } = one;
    const grade = (id: string) => gradeOf(one, postings.get(id) ?? { kind: '', language: 'en' });
    const all = [...postings.keys()].map(grade);
    // A kind that the corpus does not have is a slip of the judge.
    for (const kind of grades.keys())
      expect(
        [...postings.values()].some((one) => one.kind === kind),
        kind,
      ).toBe(true);
    const before = ndcg((await former(role)).map(grade), all);
    const after = ndcg((await find({ role })).ids.map(grade), all);
    sums.before += before;
    sums.after += after;
    lines.push(`${role.padEnd(36)} ${before.toFixed(2)} ${after.toFixed(2)}`);
  }
  const mean = { before: sums.before / judged.length, after: sums.after / judged.length };
  console.log([...lines, `mean ${mean.before.toFixed(3)} → ${mean.after.toFixed(3)}`].join('\n'));
  expect(mean.before).toBeLessThan(0.6);
  expect(mean.after).toBeGreaterThan(0.9);
});

it('never finds a posting whose text alone has the word', async () => {
  for (const role of [
    'nurse',
    'PM',
    'HR',
    'accountant',
    'Krankenpfleger',
    'infirmier',
    'cuisinier',
    'truck driver',
  ]) {
    const { kinds, titles } = await find({ role });
    expect(kinds.length, role).toBeGreaterThan(10);
    const traps = titles.filter((_, at) => kinds[at]?.startsWith('trap') && kinds[at] !== 'trap-truck-en');
    expect(traps, role).toEqual([]);
  }
});

it('says what it found only by relaxing, and what it understood', async () => {
  const { reading } = await find({ role: 'zebra welder' });
  expect(reading).toMatchObject({
    role: { words: ['zebra', 'welder'], skills: ['welding'] },
    relaxed: ['word:zebra'],
  });
  expect((await find({ role: 'C++ developer' })).reading.role).toEqual({
    words: ['cplusplus', 'developer'],
    skills: ['c-plus-plus'],
  });
  expect((await find({ role: 'Senior midwife' })).reading.relaxed).toContain('word:senior');
});

it.each([
  ['elctrician', { from: 'elctrician', to: 'electrician' }],
  ['Softwraetester', { from: 'softwraetester', to: 'softwaretester' }],
  ['comptble fournisseurs', { from: 'comptble', to: 'comptable' }],
])('takes %s for a slip, and says so', async (role, typo) => {
  const { ids, reading } = await find({ role });
  expect(reading.role.typo).toEqual(typo);
  expect(ids.length).toBeGreaterThan(3);
});

it('counts other titles in the languages of the role, in others only when there are few', async () => {
  const languagesOf = async (question: Parameters<RoleSearch>[0]) => {
    const { ids, reading } = await find(question);
    return { languages: ids.map((id) => postings.get(id)?.language), relaxed: reading.relaxed };
  };
  const devops = await languagesOf({ role: 'DevOps Engineer' });
  expect(new Set(devops.languages)).toEqual(new Set(['en', 'de']));
  expect(devops.relaxed).not.toContain('languages');
  const few = await languagesOf({ role: 'Pharmacist' });
  expect(few.languages.slice(0, 3)).toEqual(['en', 'en', 'en']);
  expect(few.languages).toContain('de');
  expect(few.relaxed).toContain('languages');
  const there = await languagesOf({ role: 'Pharmacist', location: 'Deutschland' });
  expect(there.languages.slice(0, 3)).toEqual(['de', 'de', 'de']);
});

it('widens a place with few postings to its country, then to anywhere, those in the place first', async () => {
  const { ids, reading } = await find({ role: 'Hebamme', location: 'Hamburg' });
  expect(reading.place).toEqual({ words: ['hamburg'] });
  expect(reading.relaxed).toEqual(expect.arrayContaining(['place', 'country']));
  const [first, ...others] = ids.map((id) => postings.get(id)?.location);
  expect(first).toBe('Hamburg');
  expect(others.some((location) => location !== 'Hamburg')).toBe(true);

  const many = await find({ role: 'Elektroniker', location: 'Hamburg' });
  expect(new Set(many.ids.map((id) => postings.get(id)?.location))).toEqual(new Set(['Hamburg']));
  expect(many.reading.relaxed).not.toContain('place');
});

it.each([
  ['Allemagne', 'de'],
  ['USA', 'us'],
  ['Royaume-Uni', 'gb'],
  ['österreich', 'at'],
  ['irlanda', 'ie'],
])('finds postings in %s', async (location, country) => {
  const { ids, reading } = await find({ role: 'nurse', location });
  expect(reading.place).toEqual({ country, words: [] });
  expect(postings.get(ids[0] ?? '')?.country).toBe(country);
});

it('reads a region with or without accents and hyphens', async () => {
  const one = await find({ role: 'cuisinière', location: 'ile de france' });
  expect(one.ids.length).toBeGreaterThan(5);
  expect(one.ids).toEqual((await find({ role: 'CUISINIER', location: 'Île-de-France' })).ids);
});

it('names the nearest titles with their postings where nothing is found', async () => {
  const { ids, reading } = await find({ role: 'Gebäudeputzer' });
  expect(ids).toEqual([]);
  expect(reading.suggestions[0]).toMatchObject({ role: 'Gebäudereiniger', postings: expect.any(Number) });
  expect((await find({ role: '😀' })).reading).toMatchObject({ considered: 0, suggestions: [] });
});

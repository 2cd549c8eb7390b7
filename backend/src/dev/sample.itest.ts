import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrateTo } from '../testing/migrations.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from '../testing/postgres.ts';
import { fillSample } from './sample.ts';

let server: TestPostgres;
let test: TestDatabase;
beforeAll(async () => {
  server = await startPostgres();
  test = await server.createDatabase('sample');
  expect(await migrateTo(test)).toMatchObject({ migrated: true });
});
afterAll(() => server?.[Symbol.asyncDispose]());

it('has postings for people of any kind of work, and is put in once', async () => {
  const put = await fillSample(test.ownerUrl);
  expect(await fillSample(test.ownerUrl)).toBe(0);
  const rows = await test.sql<{ title: string; language: string; skills: string[] }[]>`
    select title, language, skills from jobs where closed_at is null`;
  expect(rows).toHaveLength(put);
  // Fewer than ten say nothing of a role.
  for (const [title, language] of [
    [/nurse/i, 'en'],
    [/elektroniker/i, 'de'],
    [/développeu/i, 'fr'],
    [/truck driver/i, 'en'],
  ] as const) {
    const found = rows.filter((row) => row.language === language && title.test(row.title));
    expect(found.filter(({ skills }) => skills.length > 0).length, String(title)).toBeGreaterThanOrEqual(10);
  }
});

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDatabaseUrl } from '../../db/address.ts';
import { openDatabase } from '../../db/database.ts';
import { migrateTo, upTo } from '../../testing/migrations.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from '../../testing/postgres.ts';
import { insertPostings, samplePostings } from '../../testing/postings.ts';
import { createJobService } from '../service.ts';
import { fold } from './fold.ts';

let server: TestPostgres;
let test: TestDatabase;
beforeAll(async () => {
  server = await startPostgres();
  test = await server.createDatabase('words');
  expect(await migrateTo(test)).toMatchObject({ migrated: true });
});
afterAll(() => server?.[Symbol.asyncDispose]());

const TITLES = [
  'Développeur·se C++ / C# (H/F) – Île-de-France',
  'Straßenbahnfahrer/in .NET ASP.NET',
  'Ÿ Ǆ ﬁ ½ № ℃ Ⅷ İstanbul ΣΊΣΥΦΟΣ Ёлка',
  'R&D, Q & A, U.S.A., e.g., 9 AM–5pm',
  'C## +++ c+ + # .net. x.net',
  '日本語エンジニア 한국어 مهندس',
];

describe('fold_words', () => {
  it('folds as fold does', async () => {
    const unit = fc.constantFrom(...'aAzZßÄéÉœŒøłıİ019 .+#&-/\u0301\u00ad\u200b’“–ﬁЖжΣς日😀_');
    const texts = [...TITLES, ...fc.sample(fc.string({ unit, maxLength: 60 }), 2_000)];
    const rows = await test.sql<{ at: number; folded: string }[]>`
      select at::int, fold_words(text) as folded
      from jsonb_array_elements_text(${JSON.stringify(texts)}::text::jsonb) with ordinality as t(text, at)`;
    for (const { at, folded } of rows) expect(folded, texts[at - 1]).toBe(fold(texts[at - 1] as string));
    expect(rows).toHaveLength(texts.length);
  });
});

const wordsOf = async (where: string) => {
  const [row] = await test.sql.unsafe(`select tsvector_to_array(words) as words from jobs where ${where}`);
  return row?.words as string[];
};

describe('the trigger', () => {
  it('fills the words of rows that any release writes', async () => {
    // As the release before this one does: it knows neither words nor places.
    await test.sql`
      insert into jobs (board, external_id, title, company, location, country, url, posted_at, description, skills)
      values ('old', '1', 'Kältetechniker:in', 'Frost & Söhne', 'Gießen', 'de', 'https://x.example', now(), 'Nur Kühlung.', '{hvac}')`;
    const words = await wordsOf(`external_id = '1'`);
    expect(words).toEqual(
      expect.arrayContaining([
        ...[
          '=kaltetechniker',
          '<rekinhcetetlak',
          '@giessen',
          '@@de',
          '#hvac',
          '~frost',
          '~giessen',
          'kuhlung',
        ],
      ]),
    );
    expect(words).not.toContain('=kuhlung');
    await test.sql`update jobs set title = 'Bäcker', places = '{Gießen,Marburg}' where external_id = '1'`;
    expect(await wordsOf(`external_id = '1'`)).toEqual(expect.arrayContaining(['=backer', '@marburg']));
    expect(await wordsOf(`external_id = '1'`)).not.toContain('=kaltetechniker');
  });

  it('takes any text, of any length', async () => {
    const long = 'x'.repeat(5_000);
    await test.sql`
      insert into jobs (board, external_id, title, url, posted_at, description, skills)
      values ('old', '2', ${`'' \\ : ${long}`}, 'https://x.example', now(), ${'ä '.repeat(60_000)}, ${[long]})`;
    expect((await wordsOf(`external_id = '2'`)).length).toBeGreaterThan(2);
  });
});

describe('the migration', () => {
  it('fills the rows that are there, while they are found as before', async () => {
    const database = await server.createDatabase('backfill');
    await migrateTo(database, await upTo('0006_numbers'));
    await insertPostings(database.sql, samplePostings(700));
    // Half way: what it had created when it was interrupted.
    expect(await migrateTo(database)).toMatchObject({ migrated: true });
    const [row] = await database.sql`select count(*)::int as n from jobs where words is null`;
    expect(row?.n).toBe(0);

    await database.sql`alter table jobs disable trigger jobs_words`;
    await database.sql`update jobs set words = null where external_id like '%5'`;
    await database.sql`analyze jobs`;
    const pool = openDatabase(parseDatabaseUrl(database.ownerUrl));
    const service = createJobService(pool);
    const filter = { text: 'engineer', place: 'Berlin' };
    const { jobs } = await service.list({ limit: 100, filter });
    const expected = await database.sql`
      select external_id from jobs where (title ~* 'engineer') and location = 'Berlin'`;
    expect(jobs.map(({ externalId }) => externalId)).toEqual(
      expect.arrayContaining(expected.map(({ external_id }) => external_id)),
    );
    expect(expected.some(({ external_id }) => external_id.endsWith('5'))).toBe(true);
    await pool.close(1_000);
  });
});

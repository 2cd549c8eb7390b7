import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith, MINUTE, migrateTo, shipped } from '../../testing/migrations.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from '../../testing/postgres.ts';

let server: TestPostgres;
let databases = 0;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

const newDatabase = () => server.createDatabase(`d${++databases}`);
const salary = { tag: '0001_salary', sql: 'alter table jobs add salary integer', age: MINUTE };
const noUrl = { tag: '0002_no_url', sql: 'alter table jobs drop column url', age: 2 * MINUTE };

// As the box is asked.
async function recorded({ sql }: TestDatabase): Promise<string[] | undefined> {
  const [there] = await sql`select to_regclass('drizzle.contracts') as name`;
  if (!there?.name) return undefined;
  return (await sql`select tag from drizzle.contracts order by tag`).map(({ tag }) => tag);
}

describe('a contract migration', () => {
  it('is recorded, and part of the outcome', async () => {
    const database = await newDatabase();
    expect(await migrateTo(database)).toMatchObject({ contracts: [] });
    expect(await recorded(database)).toEqual([]);
    expect(await migrateTo(database, await folderWith(salary, noUrl))).toMatchObject({
      applied: ['0001_salary', '0002_no_url'],
      contracts: ['0002_no_url'],
    });
    expect(await migrateTo(database, await folderWith(salary, noUrl))).toMatchObject({
      applied: [],
      contracts: ['0002_no_url'],
    });
    expect(await database.sql`select tag, why, applied_at <= now() as past from drizzle.contracts`).toEqual([
      { tag: '0002_no_url', why: 'alter table jobs drop column url', past: true },
    ]);
  });

  it('stops a release that does not have it, and no other', async () => {
    const database = await newDatabase();
    await migrateTo(database, await folderWith(salary));
    expect(await migrateTo(database)).toMatchObject({ migrated: true, reason: 'up-to-date' });
    await migrateTo(database, await folderWith(salary, noUrl));
    for (const folder of [shipped, await folderWith(salary)]) {
      expect(await migrateTo(database, folder)).toEqual({
        migrated: false,
        reason: 'schema-contracted',
        error:
          'this release does not have the contract migration 0002_no_url (alter table jobs drop column url), and its code cannot run on the schema since: deploy a commit that has it',
      });
    }
    const more = { tag: '0003_more', sql: 'alter table jobs add more text', age: 3 * MINUTE };
    expect(await migrateTo(database, await folderWith(salary, noUrl, more))).toMatchObject({
      applied: ['0003_more'],
      contracts: ['0002_no_url'],
    });
  });

  it('is one when its file says so, with a mark that stands alone too', async () => {
    const database = await newDatabase();
    const sql =
      '-- contract: before, remote said less\n--> statement-breakpoint\nupdate jobs set remote = true';
    const meaning = { tag: '0001_meaning', sql, age: MINUTE };
    expect(await migrateTo(database, await folderWith(meaning))).toMatchObject({
      contracts: ['0001_meaning'],
    });
    expect(await migrateTo(database)).toMatchObject({
      reason: 'schema-contracted',
      error: expect.stringContaining('0001_meaning (before, remote said less)'),
    });
  });

  it('is none when its file says so', async () => {
    const database = await newDatabase();
    const sql = `-- expand: nobody ever read it\n${noUrl.sql}`;
    expect(await migrateTo(database, await folderWith({ ...noUrl, sql }))).toMatchObject({
      contracts: [],
    });
    expect(await migrateTo(database)).toMatchObject({ migrated: true });
  });

  it('is not recorded when it fails', async () => {
    const database = await newDatabase();
    await migrateTo(database);
    const failing = { tag: '0001_gone', sql: 'drop table jobs; drop table nowhere', age: MINUTE };
    expect(await migrateTo(database, await folderWith(failing))).toMatchObject({
      reason: 'statement-failed',
    });
    expect(await recorded(database)).toEqual([]);
  });
});

it('remembers a contract that the rules of today would not find, and notes one that those of before did not', async () => {
  const database = await newDatabase();
  const folder = await folderWith(salary, noUrl);
  await migrateTo(database, folder);
  await database.sql`update drizzle.contracts set tag = '0001_salary'`;
  expect(await migrateTo(database, folder)).toMatchObject({ contracts: ['0001_salary', '0002_no_url'] });
  expect(await recorded(database)).toEqual(['0001_salary', '0002_no_url']);
});

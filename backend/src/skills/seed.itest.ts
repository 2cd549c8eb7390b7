import type { TransactionSql } from 'postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrateTo } from '../testing/migrations.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from '../testing/postgres.ts';
import { run } from '../testing/process.ts';
import { catalogue } from './catalogue/index.ts';
import { readLines, type Skill } from './catalogue/lines.ts';
import { seedSkills } from './seed.ts';

let server: TestPostgres;
let database: TestDatabase;
let databases = 0;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  databases += 1;
  database = await server.createDatabase(`d${databases}`);
});

/** Migrates with a catalogue, and says what was written. */
async function seed(skills: readonly Skill[]) {
  let written: object = {};
  const log = {
    info: (line: object) => {
      written = line;
    },
  };
  const outcome = await migrateTo(database, undefined, { seed: (tx) => seedSkills(tx, skills, log) });
  expect(outcome).toMatchObject({ migrated: true });
  return written;
}

const rows = async () =>
  (await database.sql`select id, name, retired_at is not null as retired from skills order by id`).map(
    (row) => ({ ...row }),
  );
const first = readLines('x', 'go | =Go | Golang\nreact | React | ReactJS');

describe('seeding', () => {
  it('writes the whole catalogue once, and nothing the second time', async () => {
    expect(await seed(catalogue)).toEqual({ skills: catalogue.length, retired: 0 });
    const [before] = await database.sql`select sum(xmin::text::bigint) as sum from skills`;
    expect(await seed(catalogue)).toEqual({ skills: 0, retired: 0 });
    expect(await database.sql`select sum(xmin::text::bigint) as sum from skills`).toEqual([before]);
  });

  it('renames', async () => {
    await seed(first);
    await seed(readLines('x', 'go | Go language | ReactJS\nreact | React.js'));
    expect(await rows()).toEqual([
      { id: 'go', name: 'Go language', retired: false },
      { id: 'react', name: 'React.js', retired: false },
    ]);
  });

  it('retires a skill that rows refer to, and takes it back', async () => {
    await seed(first);
    await database.sql`create table shown (skill_id text not null references skills)`;
    await database.sql`insert into shown values ('react')`;
    await seed(first.slice(0, 1));
    expect(await rows()).toEqual([
      { id: 'go', name: 'Go', retired: false },
      { id: 'react', name: 'React', retired: true },
    ]);
    expect(await seed(first)).toMatchObject({ skills: 1 });
    expect((await rows()).every((row) => 'retired' in row && row.retired === false)).toBe(true);
  });

  it('leaves nothing of itself when it fails, and the migrations as they are', async () => {
    const fails = async (tx: TransactionSql) => {
      await seedSkills(tx, first, { info: () => {} });
      throw new Error('cut off');
    };
    expect(await migrateTo(database, undefined, { seed: fails })).toMatchObject({ migrated: false });
    expect(await database.sql`select count(*)::int as skills from skills`).toEqual([{ skills: 0 }]);
    expect(await migrateTo(database)).toMatchObject({ migrated: true, reason: 'up-to-date' });
  });

  it('is one of two at the same moment', async () => {
    const seeded: unknown[] = [];
    const log = { info: (line: object) => void seeded.push(line) };
    await Promise.all(
      [1, 2, 3].map(() => migrateTo(database, undefined, { seed: (tx) => seedSkills(tx, first, log) })),
    );
    expect(seeded).toMatchObject([{ skills: 2 }, { skills: 0 }, { skills: 0 }]);
  });

  it('is done by the command', async () => {
    const command = run('migrate.ts', { DATABASE_URL: database.ownerUrl, RELEASE: 'dev', NODE_ENV: 'test' });
    expect(await command.ended).toBe(0);
    expect(command.lines).toContainEqual(
      expect.objectContaining({ msg: 'skills seeded', skills: catalogue.length }),
    );
    expect(await rows()).toHaveLength(catalogue.length);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { migrateTo, shipped, tagsOf } from '../../testing/migrations.ts';
import { startPostgres, type TestPostgres } from '../../testing/postgres.ts';
import { countRows, fillTables } from '../../testing/rows.ts';

let server: TestPostgres;
let databases = 0;
const tags = await tagsOf(shipped);

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
});

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'skillgap-upgrade-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The shipped migrations up to this one. */
async function upTo(count: number): Promise<string> {
  const folder = await temporaryFolder();
  await cp(shipped, folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  return folder;
}

/**
 * The migrations of main where this branch left it, or of the commit before where this is main itself or a merge into
 * it. Undefined in a clone that knows neither.
 */
async function onMain(): Promise<string | undefined> {
  const git = (...argv: string[]) => {
    const { status, stdout } = spawnSync('git', argv, { cwd: shipped, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : undefined;
  };
  const head = git('rev-parse', 'HEAD');
  const bases = ['origin/main', 'main'].map((ref) => git('merge-base', 'HEAD', ref));
  const base =
    bases.find((one) => one !== undefined && one !== head) ?? git('rev-parse', '--verify', 'HEAD^1');
  if (base === undefined) return undefined;
  const folder = await temporaryFolder();
  const archive = execFileSync('git', ['archive', `${base}:backend/drizzle`], {
    cwd: join(shipped, '../..'),
    maxBuffer: 64 * 1024 * 1024,
  });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  return folder;
}

/** Migrates from a schema with rows in every table: none may be lost, and none in the way. */
async function upgradeFrom(folder: string): Promise<string[]> {
  const database = await server.createDatabase(`d${++databases}`);
  expect(await migrateTo(database, folder)).toMatchObject({ migrated: true });
  const before = await fillTables(database.sql);
  expect(before.size).toBeGreaterThan(0);
  const outcome = await migrateTo(database);
  expect(outcome).toMatchObject({ migrated: true, level: tags.at(-1) });
  const after = await countRows(database.sql);
  expect(Object.fromEntries([...after].filter(([table]) => before.has(table)))).toEqual(
    Object.fromEntries(before),
  );
  return outcome.migrated ? outcome.applied : [];
}

// Whatever a clone knows of main, these are real: each state that a database may have been left in.
it.each(tags.map((tag, at) => [tag, at + 1] as const))(
  'upgrades from %s, with rows in every table',
  async (_, count) => {
    expect(await upgradeFrom(await upTo(count))).toEqual(tags.slice(count));
  },
);

it('upgrades from the schema of main, with rows in every table', async () => {
  // A clone that does not know main takes the last migration for the new one.
  const folder = (await onMain()) ?? (await upTo(tags.length - 1));
  const known = await tagsOf(folder);
  // Nothing that is on main was edited or taken away: a database has it already.
  expect(tags.slice(0, known.length)).toEqual(known);
  expect(await upgradeFrom(folder)).toEqual(tags.slice(known.length));
});

it('finds what an empty database does not: a column without a default, a value that is there twice', async () => {
  const database = await server.createDatabase(`d${++databases}`);
  await migrateTo(database);
  await fillTables(database.sql);
  for (const sql of [
    'alter table jobs add note text not null',
    'alter table jobs add constraint one unique (company, location, remote)',
    `alter table jobs add constraint short check (title = 'ROW 1')`,
  ]) {
    await database.sql`update jobs set company = 'same', location = 'same', remote = true`;
    await expect(database.sql.unsafe(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
  }
});

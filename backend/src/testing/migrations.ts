import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parseDatabaseUrl } from '../db/address.ts';
import { migrate } from '../db/migrations/migrate.ts';
import { createLogger } from '../log.ts';
import type { TestDatabase } from './postgres.ts';

export const [MINUTE, HOUR] = [60_000, 3_600_000];

/** The folder of the migrations that the image has. */
export const shipped = new URL('../../drizzle', import.meta.url).pathname;

/** The names of a folder's migrations, in order. */
export async function tagsOf(folder: string): Promise<string[]> {
  const journal = JSON.parse(await readFile(join(folder, 'meta/_journal.json'), 'utf8'));
  return journal.entries.map(({ tag }: { tag: string }) => tag);
}

/** The shipped migrations and more after them, `age` ms after the last one. Gone when the test is. */
export async function folderWith(...more: { tag: string; sql: string; age: number }[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'skillgap-migrations-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(shipped, folder, { recursive: true });
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(await readFile(file, 'utf8'));
  const last: number = journal.entries.at(-1).when;
  for (const { tag, sql, age } of more) {
    const idx = journal.entries.length;
    journal.entries.push({ idx, version: '7', when: last + age, tag, breakpoints: true });
    await writeFile(join(folder, `${tag}.sql`), sql);
  }
  await writeFile(file, JSON.stringify(journal));
  return folder;
}

/** The shipped migrations up to this one, with it. Gone when the test is. */
export async function upTo(tag: string): Promise<string> {
  const folder = await folderWith();
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(await readFile(file, 'utf8'));
  const at = journal.entries.findIndex((entry: { tag: string }) => entry.tag === tag);
  await writeFile(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, at + 1) }));
  return folder;
}

/** Migrates as the owner, without a word. */
export const migrateTo = (
  database: TestDatabase,
  folder = shipped,
  more: Partial<Parameters<typeof migrate>[0]> = {},
) =>
  migrate({
    folder,
    owner: parseDatabaseUrl(database.ownerUrl),
    login: undefined,
    lockTimeoutMs: 120_000,
    log: createLogger({ LOG_LEVEL: 'silent', RELEASE: 'dev' }),
    ...more,
  });

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Inserts a line before the app's first route. */
export async function insertMiddleware(checkout: string, line: string): Promise<void> {
  const file = join(checkout, 'backend/src/app.ts');
  const before = await readFile(file, 'utf8');
  const anchor = /^ {2}app\.route\(/m;
  if (!anchor.test(before))
    throw new Error(`${file} mounts no route: the rehearsed pull request does not fit it any more`);
  await writeFile(file, before.replace(anchor, `  ${line}\n$&`));
}

export async function markAnswers(checkout: string, mark: string): Promise<void> {
  await insertMiddleware(checkout, `app.use((c, next) => (c.header('X-Mark', '${mark}'), next()));`);
}

/** Adds a migration as drizzle-kit does for a custom one. */
export async function addMigration(checkout: string, name: string, statement: string): Promise<string> {
  const folder = join(checkout, 'backend/drizzle');
  const file = join(folder, 'meta/_journal.json');
  const journal = JSON.parse(await readFile(file, 'utf8')) as { entries: { idx: number; tag: string }[] };
  const idx = journal.entries.length;
  const tag = `${String(idx).padStart(4, '0')}_${name}`;
  const entry = { idx, version: '7', when: Date.now(), tag, breakpoints: true };
  await writeFile(file, JSON.stringify({ ...journal, entries: [...journal.entries, entry] }, null, 2));
  await writeFile(join(folder, `${tag}.sql`), `${statement}\n`);
  return tag;
}

import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, it, onTestFinished } from 'vitest';
import config from '../../../rolldown.config.ts';
import { folderWith, MINUTE } from '../../testing/migrations.ts';

it('reads migrations from a bundle alone in a folder, with the parser beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'skillgap-bundle-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const migrate = config.find(({ input }) => Object.hasOwn(input as object, 'migrate'));
  const options = { ...migrate, cwd: new URL('../../..', import.meta.url).pathname };
  const bundle = await rolldown(options);
  await bundle.write({ ...(options.output as object), dir: folder });
  await bundle.close();
  const run = async (sql: string) => {
    const MIGRATIONS_DIR = await folderWith({ tag: '0001_more', sql, age: MINUTE });
    const env = { MIGRATIONS_DIR, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' };
    const { stdout } = spawnSync(process.execPath, ['migrate.mjs'], { cwd: folder, encoding: 'utf8', env });
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  };
  expect(await run('select 1')).toMatchObject({ reason: 'database-unavailable' });
  expect(await run('-- skillgap: no-transaction\nvacum')).toMatchObject({ reason: 'folder-unreadable' });
});

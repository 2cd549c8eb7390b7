import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { runArchiver } from './start-archiver.ts';

test('of an archiver that goes, what it has shipped is kept for the next one, and nobody takes it for the present', async () => {
  const home = await mkdtemp(join(tmpdir(), 'archiver-'));
  onTestFinished(() => rm(home, { recursive: true }));
  await mkdir(join(home, 'bin'));
  await writeFile(join(home, 'bin/docker'), '#!/bin/sh\n', { mode: 0o755 });
  const folder = join(home, 'backups');
  await mkdir(folder);
  const files = () => readdir(folder);
  const remove = () =>
    runArchiver(
      {
        run: async ([, , text = '']) => {
          const env = { PATH: `${home}/bin:${process.env.PATH}` };
          const script = text.replaceAll('/srv/skillgap/backups', folder);
          const { stdout, stderr } = await promisify(execFile)('sh', ['-euc', script], { env });
          return { exitCode: 0, stdout, stderr };
        },
      },
      null,
    );
  await writeFile(join(folder, '.archive.json'), 'one report before');
  await writeFile(join(folder, 'archive.json'), 'the last report');
  // A second time there is nothing that it could lose.
  for (const _ of [1, 2]) {
    await remove();
    expect(await files()).toEqual(['.archive.json']);
    expect(await readFile(join(folder, '.archive.json'), 'utf8')).toBe('the last report');
  }
  await rm(folder, { recursive: true });
  await remove();
});

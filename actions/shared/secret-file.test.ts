import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeSecretFile } from './secret-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('replaces a file by one that only its owner reads, and leaves nothing beside it', async () => {
  const file = join(folder, '.env');
  await writeFile(file, 'old');
  await chmod(file, 0o644);
  await writeSecretFile(file, 'new');
  expect(await readFile(file, 'utf8')).toBe('new');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['.env']);
});

it('shares it with a group, which may read it and no more', async () => {
  const file = join(folder, '.env');
  const { gid } = await stat(folder);
  await writeSecretFile(file, 'new', { groupId: gid });
  const { mode, gid: group } = await stat(file);
  expect([mode & 0o777, group]).toEqual([0o640, gid]);
});

it('replaces a link, not what it points at', async () => {
  await writeFile(join(folder, 'target'), 'untouched');
  await symlink('target', join(folder, '.env'));
  await writeSecretFile(join(folder, '.env'), 'new');
  expect(await readFile(join(folder, 'target'), 'utf8')).toBe('untouched');
});

it('says what is in the way, and cleans up', async () => {
  await mkdir(join(folder, '.env', 'sub'), { recursive: true });
  await expect(writeSecretFile(join(folder, '.env'), 'x')).rejects.toMatchObject({ reason: 'write-failed' });
  expect(await readdir(folder)).toEqual(['.env']);
  const missing = join(folder, 'none', '.env');
  await expect(writeSecretFile(missing, 'x')).rejects.toMatchObject({
    reason: 'write-failed',
    message: expect.stringContaining(missing),
    nextStep: expect.stringContaining(join(folder, 'none')),
  });
});

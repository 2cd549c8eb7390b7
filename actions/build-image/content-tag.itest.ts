import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentTag } from './content-tag.ts';

const before = process.cwd();
let folder: string;
const env = { PATH: process.env.PATH ?? '', HOME: '/nonexistent' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-tag-'));
  process.chdir(folder);
  git('init', '--quiet');
  commit({ 'app/main.ts': '1', 'app/lib/x.ts': '2', Dockerfile: 'FROM x', 'README.md': 'a' });
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

function git(...args: string[]) {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { env, stdio: 'pipe' });
}

function commit(files: Record<string, string>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'x');
}

const tag = (...paths: string[]) => contentTag(paths, 'linux/amd64', env);

it('is the same for the same content, whatever the order, the commit or the working tree', async () => {
  const first = await tag('app', 'Dockerfile');
  expect(first).toMatch(/^[0-9a-f]{24}$/);
  commit({ 'README.md': 'b' });
  expect(await tag('Dockerfile', 'app', 'app')).toBe(first);
  writeFileSync('app/main.ts', 'not committed');
  expect(await tag('app', 'Dockerfile')).toBe(first);
});

it('changes with the content, with a file more, and with the paths', async () => {
  const first = await tag('app', 'Dockerfile');
  expect(await tag('app')).not.toBe(first);
  expect(await tag('.')).not.toBe(first);
  commit({ 'app/lib/x.ts': '3' });
  const second = await tag('app', 'Dockerfile');
  expect(second).not.toBe(first);
  commit({ 'app/lib/y.ts': '' });
  expect(await tag('app', 'Dockerfile')).not.toBe(second);
});

it('is another one for another platform', async () => {
  expect(await contentTag(['app'], 'linux/arm64', env)).not.toBe(await tag('app'));
});

it('takes the whole repository, a folder with a slash, and a path from a folder below', async () => {
  expect(await tag('.')).toMatch(/^[0-9a-f]{24}$/);
  expect(await tag('app/', './Dockerfile')).toMatch(/^[0-9a-f]{24}$/);
  process.chdir('app');
  expect(await tag('lib')).toMatch(/^[0-9a-f]{24}$/);
});

it('names a path that is not there', async () => {
  await expect(tag('app', 'nope')).rejects.toMatchObject({
    reason: 'invalid-input',
    message: expect.stringContaining('nope'),
  });
  await expect(tag('--all')).rejects.toMatchObject({ reason: 'invalid-input' });
  process.chdir(tmpdir());
  await expect(tag('app')).rejects.toMatchObject({
    reason: 'invalid-input',
    message: expect.stringContaining('app'),
  });
});

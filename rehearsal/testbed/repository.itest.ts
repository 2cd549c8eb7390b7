import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { git } from './git.ts';
import { makeRepository, pushEvent, type Repository } from './repository.ts';

const path = process.env.PATH ?? '';
let folder = '';
let project = '';
let repository: Repository;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repository-'));
  project = join(folder, 'project');
  for (const name of ['dist', 'image']) await mkdir(join(project, name), { recursive: true });
  const files = {
    '.gitignore': 'ignored\n.env\n',
    tracked: 'one',
    gone: 'x',
    'dist/it.js': 'js',
    'image/Dockerfile': `FROM debian:13@sha256:${'a'.repeat(64)}\nFROM node:24@sha256:${'b'.repeat(64)}\n`,
    '*?[odd': 'o',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(project, name), content);
  await git(path, ['init', '--quiet', '--initial-branch=work'], { cwd: project });
  await git(path, ['add', '--all'], { cwd: project });
  await git(path, ['commit', '--quiet', '-m', 'one'], { cwd: project });
  await writeFile(join(project, 'tracked'), 'changed but not committed');
  await writeFile(join(project, 'untracked'), 'new');
  await writeFile(join(project, 'ignored'), 'no');
  await writeFile(join(project, '.env'), 'SECRET=no');
  await rm(join(project, 'gone'));
  repository = await makeRepository({ project, folder: join(folder, 'copy'), path });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const main = () => git(path, ['rev-parse', 'main'], { cwd: repository.origin });
const read = (name: string) => readFile(join(repository.checkout, name), 'utf8');

describe('the rehearsed repository', () => {
  it('is the project as it stands: changed and new files in, ignored and deleted ones out', async () => {
    const names = await readdir(repository.checkout);
    expect(names.sort()).toEqual(['*?[odd', '.git', '.gitignore', 'dist', 'image', 'tracked', 'untracked']);
    expect(await read('tracked')).toBe('changed but not committed');
    expect(await repository.firstPush()).toMatchObject({ before: '0'.repeat(40), sha: await main() });
  });

  it('leaves the project alone', async () => {
    expect(await git(path, ['status', '--porcelain'], { cwd: project })).toBe(
      ' D gone\n M tracked\n?? untracked',
    );
    expect(await git(path, ['branch', '--format=%(refname:short)'], { cwd: project })).toBe('work');
  });

  it('takes the bases that were replaced by their names', async () => {
    const options = { project, folder: join(folder, 'replaced'), path, replacedBases: ['debian:13'] };
    const { checkout } = await makeRepository(options);
    const pinned = await read('image/Dockerfile');
    expect(await readFile(join(checkout, 'image/Dockerfile'), 'utf8')).toBe(pinned.replace(/@sha256:a+/, ''));
    expect(pinned).toBe(await readFile(join(project, 'image/Dockerfile'), 'utf8'));
    expect(await readFile(join(checkout, 'dist/it.js'), 'utf8')).toBe('js');
  });

  it('gives the same commit for the same files', async () => {
    const again = await makeRepository({ project, folder: join(folder, 'again'), path });
    expect(await again.head()).toBe(await repository.head());
  });

  it('merges a pull request, reverts it, and starts again', async () => {
    const snapshot = await repository.head();
    await repository.openPullRequest('feature', (dir) => writeFile(join(dir, 'visible'), 'yes'));
    expect(await repository.head()).toBe(snapshot);
    const push = await repository.merge('feature');
    expect(push).toMatchObject({ before: snapshot, sha: await main() });
    expect(await read('visible')).toBe('yes');
    expect(pushEvent(repository, push, 'ada')).toMatchObject({
      after: push.sha,
      deleted: false,
      created: false,
    });
    const back = await repository.revert(push.sha);
    expect(back.before).toBe(push.sha);
    await expect(read('visible')).rejects.toThrow('ENOENT');
    await repository.reset();
    expect([await repository.head(), await main()]).toEqual([snapshot, snapshot]);
    const branches = ['for-each-ref', '--format=%(refname:short)', 'refs/heads'];
    expect(await git(path, branches, { cwd: repository.origin })).toBe('main');
  });

  it('has an older commit checked out for a while, and main again afterwards, even when that fails', async () => {
    const { sha: older } = await repository.firstPush();
    await repository.openPullRequest('newer', (dir) => writeFile(join(dir, 'tracked'), 'newer'));
    const { sha: newer } = await repository.merge('newer');
    expect(await repository.at(older, () => read('tracked'))).toBe('changed but not committed');
    expect(await repository.at(older, repository.head)).toBe(newer);
    await expect(repository.at(older, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await read('tracked')).toBe('newer');
    await repository.reset();
  });

  it('refuses a pull request that changes nothing, and cleans up after one that fails', async () => {
    await expect(repository.openPullRequest('empty', async () => {})).rejects.toThrow('changes no file');
    const broken = repository.openPullRequest('broken', async (dir) => {
      await writeFile(join(dir, 'half'), '');
      throw new Error('cannot go on');
    });
    await expect(broken).rejects.toThrow('cannot go on');
    expect(await git(path, ['status', '--porcelain', '--branch'], { cwd: repository.checkout })).toBe(
      '## main...origin/main',
    );
  });

  it('says what git said when it fails', async () => {
    await expect(repository.merge('nowhere')).rejects.toThrow(
      /git merge .*nowhere - not something we can merge/,
    );
  });
});

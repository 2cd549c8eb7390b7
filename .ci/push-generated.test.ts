import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generators } from './generators.ts';
import { root } from './process.ts';

const script = join(root, '.ci/push-generated');
const branch = 'dependabot/npm_and_yarn/npm-minor-0a1b2c';
const before: Record<string, string> = {
  'README.md': 'read me\n',
  'actions/dist/a.js': 'old\n',
  'actions/dist/chunks/b.js': 'gone\n',
  'backend/openapi.json': '{}\n',
  'backend/src/index.ts': 'source\n',
};

/** The repository at GitHub, a clone of main in which the script runs, and one on the branch, where the patch is made. */
let folder = '';
let commit = '';
const [origin, main, work] = ['origin', 'main', 'work'] as const;

function git(where: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...identity, '-C', join(folder, where), ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();
}

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, work, path)), { recursive: true });
  writeFileSync(join(folder, work, path), content);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'push-generated-'));
  for (const name of [origin, work]) mkdirSync(join(folder, name));
  git(origin, 'init', '--quiet', '--bare');
  git(work, 'init', '--quiet');
  for (const [path, content] of Object.entries(before)) put(path, content);
  git(work, 'add', '--all');
  git(work, 'commit', '--quiet', '-m', 'main');
  git(work, 'remote', 'add', 'origin', join(folder, origin));
  git(work, 'push', '--quiet', 'origin', 'HEAD:main');
  git('.', 'clone', '--quiet', `file://${join(folder, origin)}`, main);
  git(work, 'commit', '--quiet', '--allow-empty', '-m', 'bump');
  git(work, 'push', '--quiet', 'origin', `HEAD:${branch}`);
  commit = git(work, 'rev-parse', 'HEAD');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes the patch as regenerate.yml does, of everything that has changed, and runs the script. */
function push({ patch = '', to = branch, at = commit } = {}) {
  const file = join(folder, 'generated.patch');
  git(work, 'add', '--all');
  writeFileSync(file, patch || `${git(work, 'diff', '--cached', '--no-renames', '--full-index')}\n`);
  try {
    execFileSync(script, [file, to, at], { cwd: join(folder, main), encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
const head = () => git(origin, 'rev-parse', branch);
const show = (path: string) => git(origin, 'show', `${branch}:${path}`);

it('pushes generated files as one commit on top of Dependabot’s, and touches no working tree', () => {
  put('actions/dist/a.js', 'new\n');
  put('actions/dist/chunks/c.js', 'added\n');
  rmSync(join(folder, work, 'actions/dist/chunks/b.js'));
  put('README.md', 'read me again\n');
  expect(push()).toBe('');
  expect(git(origin, 'rev-parse', `${branch}^`)).toBe(commit);
  expect([show('actions/dist/a.js'), show('actions/dist/chunks/c.js'), show('README.md')]).toEqual([
    'new',
    'added',
    'read me again',
  ]);
  expect(git(origin, 'ls-tree', '-r', '--name-only', branch)).not.toContain('chunks/b.js');
  expect(git(origin, 'log', '-1', '--format=%an %B', branch)).toMatch(
    /^github-actions\[bot\] Regenerate[\s\S]*\[dependabot skip\]/,
  );
  expect(git(main, 'status', '--porcelain')).toBe('');
  expect(readFileSync(join(folder, main, 'actions/dist/a.js'), 'utf8')).toBe('old\n');
});

describe('pushes nothing', () => {
  afterEach(() => expect(head()).toBe(commit));

  it.each([
    'backend/src/index.ts',
    '.github/workflows/ci.yml',
    'package-lock.json',
    'backend/drizzle/0001_x.sql',
    'actions/dist/.gitattributes',
    'actions/shared/README.md/x',
    'docs/README.md',
  ])('when the patch changes %s, though it changes generated files too', (path) => {
    put('actions/dist/a.js', 'new\n');
    put(path, 'mine now\n');
    expect(push()).toContain('it changes a file that is not generated');
  });

  it('when it makes a link', () => {
    rmSync(join(folder, work, 'actions/dist/a.js'));
    symlinkSync('../../.git/hooks/pre-push', join(folder, work, 'actions/dist/a.js'));
    expect(push()).toContain('mode 120000');
  });

  it('when it makes a file executable', () => {
    chmodSync(join(folder, work, 'actions/dist/a.js'), 0o755);
    expect(push()).toContain('mode 100755');
  });

  it('when it leaves the repository, or git’s own folder is meant', () => {
    for (const path of ['../outside', '.git/hooks/pre-push'])
      expect(
        push({
          patch: `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+x\n`,
        }),
      ).toContain('the patch does not apply');
  });

  it('when it is no patch, an empty one, or a binary one', () => {
    expect(push({ patch: 'hello\n' })).toContain('the patch does not apply');
    put('actions/dist/a.js', 'a\0b');
    git(work, 'add', '--all');
    expect(push({ patch: `${git(work, 'diff', '--cached', '--binary')}\n` })).toContain(
      'the patch is not text',
    );
  });

  it('when the branch has moved on', () => {
    put('actions/dist/a.js', 'new\n');
    expect(push({ at: git(origin, 'rev-parse', 'main') })).toContain('the branch has moved on');
  });

  it.each(['main', 'refs/heads/main', 'dependabot/x y', 'dependabot/$(id)', 'x/dependabot/y'])(
    'to the branch %s',
    (to) => {
      put('actions/dist/a.js', 'new\n');
      expect(push({ to })).toContain('the branch is not one of Dependabot');
    },
  );
});

it('lets through what npm run generate writes, and no migration', async () => {
  const [, pattern = ''] = /^generated='(.*)'$/m.exec(readFileSync(script, 'utf8')) ?? [];
  const names = ['env-table', 'action-readmes', 'openapi', 'bundles', 'migrations'];
  expect(generators.map(({ name }) => name).sort()).toEqual(names.sort());
  const written = execFileSync(
    'git',
    ['-C', root, 'ls-files', 'README.md', 'actions/*/README.md', 'actions/dist', 'backend/openapi.json'],
    {
      encoding: 'utf8',
    },
  ).trim();
  expect(written.split('\n').filter((path) => !new RegExp(pattern).test(path))).toEqual([]);
  const migrations = execFileSync('git', ['-C', root, 'ls-files', 'backend/drizzle'], {
    encoding: 'utf8',
  }).trim();
  expect(migrations.split('\n').filter((path) => new RegExp(pattern).test(path))).toEqual([]);
});

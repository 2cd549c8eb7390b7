import { execFile } from 'node:child_process';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { cleanEnvironment } from '../inputs.ts';
import { layoutOf } from '../layout.ts';
import { stage } from './stage.ts';

const execute = promisify(execFile);
const root = join(import.meta.dirname, '../../..');

/** This very tree as a repository of one commit, whatever of it is committed. */
async function snapshot(folder: string): Promise<string> {
  const git = (...args: string[]) =>
    execute('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args]);
  const pack = `git ls-files -z --cached --others --exclude-standard -- package.json package-lock.json llm-node '*/package.json' \\
    | xargs -0 ls -d 2> /dev/null | tar -cf - -T - | tar -xf - -C ${folder}`;
  await execute('bash', ['-c', pack], { cwd: root });
  await git('init', '--quiet');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'now');
  return (await git('rev-parse', 'HEAD')).stdout.trim();
}

it('makes a release of this repository that runs, with its own Node and nothing that only tests need', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stage-'));
  try {
    const source = join(folder, 'checkout');
    const layout = layoutOf(join(folder, 'opt'), join(folder, 'etc'));
    await execute('mkdir', ['-p', source, layout.releases]);
    const commit = await snapshot(source);
    const release = `20260102T030405Z-${commit.slice(0, 12)}`;
    const env = cleanEnvironment(process.env);
    const { signal } = new AbortController();
    const step = stage({ release, commit, source });
    await step.run({ layout, env, node: {}, job: signal, cancelled: signal }, step.args);

    const made = join(layout.releases, release);
    const run = (...args: string[]) =>
      execute('node_modules/node/bin/node', ['--env-file=release.env', ...args], { cwd: made, env: {} });
    expect((await run('--version')).stdout).toMatch(/^v24\./);
    const says = `import('./llm-node/src/env.ts').then(({ readLlmEnv }) => console.log(readLlmEnv().RELEASE))`;
    expect((await run('--eval', says)).stdout.trim()).toBe(release);
    expect(
      (await run('--eval', "import('node-llama-cpp').then((it) => console.log(typeof it.getLlama))")).stdout,
    ).toBe('function\n');
    for (const absent of ['node_modules/openai', 'node_modules/vitest', 'actions/shared', '.tar', '.tools'])
      await expect(access(join(made, absent))).rejects.toThrow('ENOENT');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

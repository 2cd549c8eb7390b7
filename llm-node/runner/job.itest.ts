import { execFile } from 'node:child_process';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const execute = promisify(execFile);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runner-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the hook before a job', () => {
  const delivery = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_WORKFLOW_REF: 'owner/name/.github/workflows/llm-node.yml@refs/heads/main',
  };

  /** Lets a worker, as GitHub's runner calls it, run the hook and then a step that runs always. */
  async function job(
    env: Record<string, string>,
  ): Promise<{ steps: string; output: string; signal: unknown }> {
    const hook = join(folder, 'job-started.sh');
    await copyFile(join(import.meta.dirname, 'job-started.sh'), hook);
    await writeFile(join(folder, 'repository'), 'owner/name\n');
    const [worker, steps] = [join(folder, 'Runner.Worker'), join(folder, 'steps')];
    await copyFile('/bin/bash', worker);
    await chmod(worker, 0o755);
    await writeFile(steps, '');
    const always = `bash -e ${hook}; echo "ended with $?" > ${steps}; true`;
    return await new Promise((resolve) => {
      execFile(worker, ['-c', always], { env: { PATH: '/usr/bin:/bin', ...env } }, async (error, stdout) =>
        resolve({ steps: await readFile(steps, 'utf8'), output: stdout, signal: error?.signal ?? null }),
      );
    });
  }

  it.each(['push', 'workflow_dispatch'])('lets in llm-node.yml of main, by %s', async (event) => {
    const ran = await job({ ...delivery, GITHUB_EVENT_NAME: event });
    expect(ran).toEqual({ steps: 'ended with 0\n', output: '', signal: null });
  });

  it.each([
    ['a pull request', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' }],
    ['a pull request that says it is main', { GITHUB_EVENT_NAME: 'pull_request_target' }],
    ['another branch', { GITHUB_REF: 'refs/heads/main2' }],
    ['a tag called main', { GITHUB_REF: 'refs/tags/main' }],
    ['another workflow', { GITHUB_WORKFLOW_REF: 'owner/name/.github/workflows/ci.yml@refs/heads/main' }],
    ['the workflow as a branch has it', { GITHUB_WORKFLOW_REF: `${delivery.GITHUB_WORKFLOW_REF}2` }],
    ['another repository', { GITHUB_REPOSITORY: 'owner/fork' }],
    ['a fork with such a workflow', { GITHUB_WORKFLOW_REF: `fork/${delivery.GITHUB_WORKFLOW_REF}` }],
    ['a pattern', { GITHUB_REF: 'refs/heads/*', GITHUB_REPOSITORY: '*' }],
    ['nothing at all', Object.fromEntries(Object.keys(delivery).map((key) => [key, '']))],
  ])('ends the worker for %s, so that no step of it runs', async (_, different) => {
    const ran = await job({ ...delivery, ...different });
    expect(ran).toEqual({
      ...{ steps: '', output: expect.stringContaining('and no other'), signal: 'SIGKILL' },
    });
  });
});

describe('renew', () => {
  const renew = (...args: string[]) =>
    execute(join(import.meta.dirname, 'renew'), [...args, folder, userInfo().username]);

  beforeEach(async () => {
    await mkdir(join(folder, 'program/bin'), { recursive: true });
    await writeFile(join(folder, 'program/run.sh'), 'echo');
    await writeFile(join(folder, 'program/bin/Runner.Listener'), 'elf');
    await symlink('Runner.Listener', join(folder, 'program/bin/link'));
    await mkdir(join(folder, 'instance'));
  });

  it('makes the folder as new, whatever a job has left in it', async () => {
    const instance = join(folder, 'instance');
    await mkdir(join(instance, '_work/name'), { recursive: true });
    await writeFile(join(instance, '.credentials'), 'old');
    await symlink('/etc/passwd', join(instance, 'bin'));
    await renew();
    await renew();
    expect((await readdir(instance)).sort()).toEqual(['bin', 'home', 'run.sh']);
    expect(await readFile(join(instance, 'bin/Runner.Listener'), 'utf8')).toBe('elf');
    expect((await stat('/etc/passwd')).isFile()).toBe(true);
  });

  it('shares the program’s files with every job, and its folders with none', async () => {
    await renew();
    const at = (name: string) => stat(join(folder, name));
    expect((await at('instance/run.sh')).ino).toBe((await at('program/run.sh')).ino);
    expect((await at('instance')).mode & 0o777).toBe(0o700);
    await writeFile(join(folder, 'instance/bin/left'), '');
    expect(await readdir(join(folder, 'program/bin'))).toEqual(['Runner.Listener', 'link']);
  });

  it('leaves nothing after a job', async () => {
    await renew();
    await renew('--empty');
    expect(await readdir(join(folder, 'instance'))).toEqual([]);
  });
});

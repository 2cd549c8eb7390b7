import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const scripts = ['service/install', 'service/uninstall', 'runner/install', 'runner/uninstall'];

/** Runs a script of the node's, and gives how it ended. It must be one that is refused, or only asked for help. */
function run(script: string, ...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(join(import.meta.dirname, '..', script), args, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
}

it.each(scripts)('%s says what it does', async (script) => {
  const { code, stdout, stderr } = await run(script, '--help');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(new RegExp(`^sudo llm-node/${script} `));
  expect(stdout).toContain('--dry-run');
});

it.each(scripts)('%s refuses an option that it does not know', async (script) => {
  const { code, stderr } = await run(script, '--purge-all');
  expect([code, stderr]).toEqual([1, expect.stringContaining('there is no option --purge-all')]);
});

it('service/install refuses a limit that is none', async () => {
  const { code, stderr } = await run('service/install', '--memory-max', 'much');
  expect([code, stderr]).toEqual([1, 'install: --memory-max is "much"; allowed: such as 12G or 70%\n']);
});

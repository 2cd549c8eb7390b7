import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const module = JSON.stringify(join(import.meta.dirname, 'outcome.ts'));

/** Runs an action whose work is this, as a process of its own. */
async function crash(work: string): Promise<{ code: unknown; log: string; outputs: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'outcome-'));
  try {
    const file = join(folder, 'output');
    await writeFile(file, '');
    const script = `import { report } from ${module}; await report(async () => { ${work} });`;
    const { code, log } = await new Promise<{ code: unknown; log: string }>((resolve) =>
      execFile(
        process.execPath,
        ['--input-type=module', '--eval', script],
        { env: { ...process.env, GITHUB_OUTPUT: file } },
        (error, stdout) => resolve({ code: error?.code ?? 0, log: stdout }),
      ),
    );
    return { code, log, outputs: await readFile(file, 'utf8') };
  } finally {
    await rm(folder, { recursive: true });
  }
}

it.each([
  ['an event that nobody listens to', `process.nextTick(() => process.emit('error', new Error('EPIPE')));`],
  ['a callback that throws', `setTimeout(() => { throw new Error('EPIPE'); });`],
  ['a rejection that nobody awaits', `void Promise.reject(new Error('EPIPE'));`],
])('says why it ended when the process is about to crash: %s', async (_, work) => {
  const { code, log, outputs } = await crash(
    `${work} await new Promise(() => setTimeout(() => {}, 60_000));`,
  );
  expect(code).toBe(1);
  expect(log).toContain('::error::Unexpected error: EPIPE');
  expect(outputs).toMatch(/^reason<<(\S+)\nunexpected\n\1$/m);
});

it('leaves what comes after the work to Node', async () => {
  const { code, outputs } = await crash(
    `setTimeout(() => { throw new Error('late'); }, 50); return { reason: 'done' };`,
  );
  expect(code).toBe(1);
  expect(outputs).toMatch(/^reason<<(\S+)\ndone\n\1$/m);
});

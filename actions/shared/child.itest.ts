import { existsSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runChild } from './child.ts';

it('gives exit code, both streams and each line, the last one without an end too', async () => {
  const lines: string[] = [];
  const script = 'printf "one\\r\\ntwö"; sleep 0.1; printf "three" >&2; exit 7';
  const result = await runChild('sh', ['-c', script], { onLine: (line) => lines.push(line) });
  expect(result).toEqual({ exitCode: 7, stdout: 'one\r\ntwö', stderr: 'three' });
  expect(lines.sort()).toEqual(['one', 'three', 'twö']);
});

it('cuts no character in two', async () => {
  const lines: string[] = [];
  const script = "printf '\\303'; sleep 0.1; printf '\\266\\n'";
  expect((await runChild('sh', ['-c', script], { onLine: (line) => lines.push(line) })).stdout).toBe('ö\n');
  expect(lines).toEqual(['ö']);
});

it('runs in the given folder, with the given environment', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'child-')));
  try {
    const env = { PATH: process.env.PATH, ONLY: 'this' };
    const { stdout } = await runChild('sh', ['-c', 'pwd; env; cat'], { cwd: folder, env, stdin: 'sent' });
    expect(stdout).toContain(`${folder}\n`);
    expect(stdout).toMatch(/^ONLY=this$/m);
    expect(stdout).not.toContain('HOME=');
    expect(stdout).toMatch(/sent$/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('ends with everything it started, when aborted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'child-'));
  const stop = new AbortController();
  // The grandchild would write a file, if it were left alive.
  const script = `(sleep 1; touch '${folder}/alive') & echo started; wait`;
  const { exitCode } = await runChild('sh', ['-c', script], {
    ...{ group: true, signal: stop.signal, onLine: () => stop.abort() },
  });
  expect(exitCode).toBe(128);
  await runChild('sleep', ['1.5']);
  expect(existsSync(`${folder}/alive`)).toBe(false);
  await rm(folder, { recursive: true });
});

it('ends at once when it was told to before, and fails when there is no such program', async () => {
  expect((await runChild('sleep', ['600'], { signal: AbortSignal.abort() })).exitCode).toBe(128);
  await expect(runChild('no-such-program', [])).rejects.toThrow('cannot run no-such-program');
});

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './lock.ts';
import { identify, isAlive, writeProcessId } from './process-id.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('one has it; the other hears who', async () => {
  {
    await using _held = await takeLock('world', 0, folder);
    await expect(takeLock('world', 0, folder)).rejects.toThrow(`world is held by process ${process.pid}`);
    await using _other = await takeLock('another', 0, folder);
  }
  await using _again = await takeLock('world', 0, folder);
  expect(await readdir(folder)).toEqual(['world']);
});

test('one that waits gets it when it is free', async () => {
  const held = await takeLock('world', 0, folder);
  const waiting = takeLock('world', 5000, folder);
  await held[Symbol.asyncDispose]();
  await using _mine = await waiting;
});

test('a lock whose process is gone, or whose number is another process by now, is taken over', async () => {
  const { pid, started } = await identify(process.pid);
  for (const id of [
    { pid: 2 ** 22 + 1, started },
    { pid, started: started - 1 },
  ]) {
    await writeProcessId(join(folder, 'world'), id);
    await using _taken = await takeLock('world', 0, folder);
  }
});

test('of many that find a stale lock one gets it', async () => {
  await writeProcessId(join(folder, 'world'), { pid: 2 ** 22 + 1, started: 1 });
  const all = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock('world', 0, folder)));
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('this process is alive', async () => {
  expect(await isAlive(await identify(process.pid))).toBe(true);
});

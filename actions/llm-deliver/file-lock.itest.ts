// @module-tag flock
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acquireLock, type LockOwner, releaseLock } from '../rollout/lock.ts';
import { Failure } from '../shared/outcome.ts';
import { FileLock } from './file-lock.ts';

let folder: string;
const file = () => join(folder, 'lock');
const lock = () => new FileLock(file(), { PATH: process.env.PATH ?? '' });
const owner = (pid: number): LockOwner => ({
  ...{ id: `process ${pid}`, owner: '', repo: '', runId: 0, attempt: null },
  ...{ actor: 'ada', operation: 'install', runUrl: `process ${pid}` },
});

beforeEach(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  folder = await mkdtemp(join(tmpdir(), 'file-lock-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const wait = (store: FileLock, by: LockOwner, cancelled: AbortSignal, waitMs = 60_000) =>
  acquireLock(store, by, {
    ...{ rules: { waitMs, pollMs: 20, askMs: 0 }, cancelled },
    held: (holder) => new Failure('lock-held', holder),
    askRun: async () => 'ended',
  });

describe('the lock of a file', () => {
  const { signal } = new AbortController();

  it('has one of two; the other has it afterwards', async () => {
    const [first, second] = [lock(), lock()];
    await wait(first, owner(1), signal);
    await wait(first, owner(1), signal);
    await expect(wait(second, owner(2), signal, 0)).rejects.toMatchObject({
      reason: 'lock-held',
      message: expect.stringMatching(/^install by ada since \S+, process 1$/),
    });
    const waiting = wait(second, owner(2), signal);
    expect(await releaseLock(first, owner(1))).toBe(true);
    await waiting;
    expect(JSON.parse(await readFile(file(), 'utf8'))).toMatchObject({ owner: 'process 2' });
    await second.release();
    await second.release();
  });

  it.each(['', 'rubbish', '{"owner":7}', '{"owner":"1-1","repository":"o/r"}'])(
    'is never taken over, whatever the file says: %j',
    async (text) => {
      const first = lock();
      await wait(first, owner(1), signal);
      await writeFile(file(), text);
      await expect(wait(lock(), owner(2), signal, 0)).rejects.toMatchObject({ reason: 'lock-held' });
      await first.release();
      // Free, although the file still names somebody.
      const next = lock();
      await wait(next, owner(2), signal, 0);
      await next.release();
    },
  );

  it('is not waited for by a cancelled job', async () => {
    const first = lock();
    await wait(first, owner(1), signal);
    const job = new AbortController();
    const waiting = wait(lock(), owner(2), job.signal);
    setTimeout(() => job.abort(new Error('the job was cancelled (SIGINT)')), 30);
    await expect(waiting).rejects.toMatchObject({ reason: 'cancelled' });
    await first.release();
  });

  it('cannot be taken where there is no folder for it', async () => {
    const nowhere = new FileLock(join(folder, 'none/lock'), { PATH: process.env.PATH ?? '' });
    await expect(nowhere.take(owner(1))).rejects.toThrow('flock');
    const noProgram = new FileLock(file(), { PATH: '/nonexistent' });
    await expect(noProgram.take(owner(1))).rejects.toThrow('ENOENT');
  });
});

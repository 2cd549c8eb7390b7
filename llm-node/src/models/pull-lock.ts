import { readFile, rm, writeFile } from 'node:fs/promises';
import { PullError } from './pull-error.ts';

/** Keeps a second pull of the same file out; the lock of a process that is gone is taken over. */
export async function lockPull(path: string): Promise<AsyncDisposable> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return { [Symbol.asyncDispose]: () => rm(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = Number(await readFile(path, 'utf8').catch(() => ''));
      if (pid > 0 && isAlive(pid)) break;
      await rm(path, { force: true });
    }
  }
  throw new PullError('locked', `Another pull of it is under way (${path}).`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { PullError } from './pull-error.ts';

/** Allows one pull of a file at a time. Takes over the lock of a process that has ended. */
export async function lockPull(path: string): Promise<AsyncDisposable> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return { [Symbol.asyncDispose]: () => rm(path, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (await isHeld(path)) break;
      await rm(path, { force: true });
    }
  }
  const holder = await readFile(path, 'utf8').catch(() => 'unknown');
  throw new PullError('locked', `Another pull of it is running (process ${holder}, ${path}).`);
}

async function isHeld(path: string): Promise<boolean> {
  const [text, writtenAt] = await Promise.all([
    readFile(path, 'utf8').catch(() => ''),
    stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    ),
  ]);
  const pid = Number(text);
  // After a reboot the pid can belong to another process.
  const thisBoot = writtenAt > Date.now() - uptime() * 1000;
  return thisBoot && Number.isInteger(pid) && pid > 0 && isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

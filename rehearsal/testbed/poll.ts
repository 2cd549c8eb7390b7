import { setTimeout as sleep } from 'node:timers/promises';
import { docker } from './prepare/docker-cli.ts';
import { run } from './prepare/run.ts';

/** Calls `check` until it returns neither undefined nor false; undefined when the time is up. */
export async function poll<T>(
  ms: number,
  check: () => Promise<T | undefined | false>,
  everyMs = 100,
): Promise<T | undefined> {
  for (const end = Date.now() + ms; ; await sleep(everyMs)) {
    const value = await check();
    if (value !== undefined && value !== false) return value;
    if (Date.now() >= end) return undefined;
  }
}

/** Polls a server in a container: an error is no answer yet. After the deadline throws with the container's last lines. */
export async function waitFor<T>(
  what: string,
  container: string,
  seconds: number,
  check: () => Promise<T | undefined | false>,
): Promise<T> {
  let cause: unknown;
  const answer = await poll(seconds * 1000, () =>
    check().catch((error: unknown) => {
      cause = error;
      return undefined;
    }),
  );
  if (answer !== undefined) return answer;
  const lines = await lastLogLines(container);
  throw new Error(`${what} did not answer within ${seconds} s; the last lines of ${container}:\n${lines}`, {
    cause,
  });
}

/** The last lines that a container wrote. */
export async function lastLogLines(container: string): Promise<string> {
  const { stdout, stderr } = await run([docker, 'logs', '--tail', '20', container]);
  return `${stdout}${stderr}`.trim();
}

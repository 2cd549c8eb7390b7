import { setTimeout as sleep } from 'node:timers/promises';
import { lastLogLines } from './network.ts';

/** Asks until the answer is neither undefined nor an error; after the deadline throws with the container's last words. */
export async function waitFor<T>(
  what: string,
  container: string,
  seconds: number,
  ask: () => Promise<T | undefined>,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  let last: unknown;
  do {
    const answer = await ask().catch((error: unknown) => {
      last = error;
      return undefined;
    });
    if (answer !== undefined) return answer;
    await sleep(100);
  } while (Date.now() < deadline);
  const said = await lastLogLines(container);
  throw new Error(`${what} did not answer within ${seconds} s; ${container} said last:\n${said}`, {
    cause: last,
  });
}

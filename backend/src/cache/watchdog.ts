import { setTimeout as sleep } from 'node:timers/promises';
import type { createClient } from 'redis';

const EVERY_MS = 1_000;
/** A normal answer takes less than a millisecond. */
const ANSWER_TIMEOUT_MS = 1_000;
/** Longer than connecting may take. */
const GREETING_MS = 5_000;

/**
 * Closes a connection on which nothing comes back: the client itself would wait as long as TCP does, and every
 * request with it. It then reconnects; until then commands fail at once. Its own `socketTimeout` does not do this:
 * each write to a frozen server counts as activity. Does not keep the process alive.
 */
export function startWatchdog(client: ReturnType<typeof createClient>, lost: () => void): void {
  let greetingSince: number | undefined;
  const again = () => {
    greetingSince = undefined;
    lost();
    client.destroy();
    client.connect().catch(() => {});
  };

  async function look(): Promise<void> {
    // Closed by its owner.
    if (!client.isOpen) return;
    if (!client.isReady) {
      greetingSince ??= Date.now();
      if (Date.now() - greetingSince > GREETING_MS) again();
      return;
    }
    greetingSince = undefined;
    const answered = client.ping().then(
      () => true,
      // It has noticed by itself.
      () => true,
    );
    const inTime = await Promise.race([answered, sleep(ANSWER_TIMEOUT_MS, false, { ref: false })]);
    if (!inTime && client.isOpen) again();
  }

  let looking = false;
  setInterval(async () => {
    if (looking) return;
    looking = true;
    await look().finally(() => {
      looking = false;
    });
  }, EVERY_MS).unref();
}

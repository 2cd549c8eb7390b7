import { setTimeout as sleep } from 'node:timers/promises';
import { NginxBox } from '../../compose/nginx-box.ts';
import { Load, QUICK } from '../../compose/nginx-load.ts';

/** Longer than QUICK's `keepalive_timeout`, as the deploy's wait is longer than production's. */
const CLOSING_MS = 2_500;

/**
 * Reloads nginx repeatedly under load, alternating between a plain reload and the deploy's, which closes connections
 * first.
 */
export async function benchReload(reloads = 30) {
  const box = new NginxBox();
  try {
    await box.start();
    await box.configure('conf-2', QUICK);
    await box.reload();
    const plain = { lost: 0, answered: 0 };
    const closing = { lost: 0, answered: 0 };
    for (let round = 0; round < reloads; round++) {
      await underLoad(plain, () => box.reload());
      await underLoad(closing, async () => {
        await box.live('closing', true);
        await sleep(CLOSING_MS);
        await box.reload();
        await box.live('closing', false);
      });
    }
    return { reloads, plain, closing };
  } finally {
    await box.end();
  }
}

async function underLoad(
  figures: { lost: number; answered: number },
  reload: () => Promise<void>,
): Promise<void> {
  const load = new Load(8, 600);
  // Until every client has a kept connection.
  await sleep(500);
  await reload();
  await sleep(300);
  await load.end();
  figures.lost += load.lost.length;
  figures.answered += load.answered;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { NginxBox } from '../../compose/nginx-box.ts';
import { Load, QUICK } from '../../compose/nginx-load.ts';

/** Longer than QUICK's `keepalive_timeout`, as the deploy's wait is longer than production's. */
const CLOSING_MS = 2_500;

/**
 * Reloads nginx repeatedly under load, alternating between a plain reload and the deploy's, which closes connections
 * first. Clients of HTTP/1.1 and of HTTP/2 are counted apart.
 */
export async function benchReload(reloads = 30) {
  const box = new NginxBox();
  try {
    await box.start();
    await box.configure('conf-2', QUICK);
    await box.reload();
    const none = () => ({ lost: 0, answered: 0, resent: 0 });
    const [plain, closing] = [
      { http1: none(), http2: none() },
      { http1: none(), http2: none() },
    ];
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

interface Counted {
  lost: number;
  answered: number;
  /** Not read by the old worker, and sent again. */
  resent: number;
}

async function underLoad(
  figures: Readonly<Record<'http1' | 'http2', Counted>>,
  reload: () => Promise<void>,
): Promise<void> {
  const loads = { http1: new Load(8, 120), http2: new Load(0, 120, 4) };
  // Until every client has a kept connection.
  await sleep(500);
  await reload();
  await sleep(300);
  for (const kind of ['http1', 'http2'] as const) {
    await loads[kind].end();
    figures[kind].lost += loads[kind].lost.length;
    figures[kind].answered += loads[kind].answered;
    figures[kind].resent += loads[kind].resent;
  }
}

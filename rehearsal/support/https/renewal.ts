import { setTimeout as sleep } from 'node:timers/promises';
import { expectAll } from '../../runner/expect-all.ts';
import type { Context, ScenarioResult } from '../../runner/scenario.ts';
import { noRequestFails } from '../pipeline/production.ts';
import { orders, readStatus, runTimer, siteOf } from './box.ts';
import { handshake } from './client.ts';

const AT_LEAST = 6_000;
/** The load runs before the renewal, so that there are kept connections and sessions of the certificate before. */
const BEFORE_MS = 5_000;

/** The CA says that it is time, the box renews, and clients notice nothing. */
export async function renewUnderLoad(context: Context): Promise<ScenarioResult> {
  const { world } = context;
  const site = siteOf(context);
  const before = await handshake(site);
  const ordered = await orders(world);
  const now = Date.now();
  await world.acme.setRenewalInfo(before.pem, { start: new Date(now - 3_600_000), end: new Date(now) });

  await using load = await context.load({
    atLeast: AT_LEAST,
    paths: ['/v1/jobs', '/health', '/v1/jobs?limit=50', '/ready'],
  });
  await sleep(BEFORE_MS);
  const startedAt = performance.now();
  const timer = await runTimer(world);
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  const after = await Promise.all(Array.from({ length: 5 }, () => handshake(site)));
  const clients = await load.stop();

  const { kinds } = clients;
  const fingerprints = [...new Set(after.map(({ fingerprint }) => fingerprint))];
  return {
    assertions: [
      expectAll(
        'the CA says that it is time (ARI): the box renews, and new handshakes get the new certificate',
        {
          'the timer’s run': [timer.code, 0],
          'orders at the CA': [(await orders(world)) - ordered, 1],
          'one certificate for all': [fingerprints.length, 1],
          'another than before': fingerprints[0] !== before.fingerprint,
          'what status.json says': [(await readStatus(world)).fingerprint, fingerprints[0]],
          'wrong with it': [after.map(({ problem }) => problem).join(''), ''],
          'the same key': after[0]?.key === before.key,
        },
        timer.log.trim(),
      ),
      noRequestFails(`no request fails during the renewal, of at least ${AT_LEAST}`, clients, load.atLeast),
      expectAll(
        'on new and on kept connections, over HTTP/1.1 and HTTP/2',
        Object.fromEntries(
          Object.entries(kinds).flatMap(([kind, { sent, failed }]) => [
            [`${kind}: ${sent} sent`, sent > 0],
            [`${kind} failed`, [failed, 0] as const],
          ]),
        ),
      ),
    ],
    figures: {
      'renewal under load: requests sent': clients.sent,
      'renewal under load: requests failed': clients.failed,
      'renewal under load: requests/s': clients.achievedRate,
      'renewal under load: longest gap, ms': clients.longestGap.ms,
      'renewal under load: p50, ms': clients.latency.p50,
      'renewal under load: p99, ms': clients.latency.p99,
      'renewal under load: the renewal itself, s': seconds,
    },
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { expectAll } from '../../runner/expect-all.ts';
import type { Context, ScenarioResult } from '../../runner/scenario.ts';
import { noRequestFails } from '../pipeline/production.ts';
import { orders, readStatus, runTimer, siteOf, type TimerRun } from './box.ts';
import { handshake } from './client.ts';

const AT_LEAST = 6_000;
/** The load runs before each renewal, so that there are kept connections and sessions of the certificate before. */
const BEFORE_MS = 4_000;
const RENEWALS = 2;

/** The CA says twice that it is time, the box renews, and clients notice nothing. */
export async function renewUnderLoad(context: Context): Promise<ScenarioResult> {
  const { world } = context;
  const site = siteOf(context);
  const before = await handshake(site);
  const ordered = await orders(world);
  await using load = await context.load({
    atLeast: AT_LEAST,
    paths: ['/v1/jobs', '/health', '/v1/jobs?limit=50', '/ready'],
  });
  const served = [before];
  const timers: TimerRun[] = [];
  const startedAt = performance.now();
  for (let count = 0; count < RENEWALS; count++) {
    await sleep(BEFORE_MS);
    const now = Date.now();
    const due = { start: new Date(now - 3_600_000), end: new Date(now) };
    await world.acme.setRenewalInfo(served.at(-1)?.pem ?? '', due);
    timers.push(await runTimer(world));
    served.push(await handshake(site));
  }
  const seconds = (performance.now() - startedAt - RENEWALS * BEFORE_MS) / RENEWALS / 1000;
  const after = await Promise.all(Array.from({ length: 5 }, () => handshake(site)));
  const clients = await load.stop();

  const { kinds } = clients;
  const newest = served.at(-1);
  return {
    assertions: [
      expectAll(
        'the CA says that it is time (ARI): the box renews, and new handshakes get the new certificate',
        {
          'the timer’s runs': [timers.map(({ code }) => code), Array(RENEWALS).fill(0)],
          'orders at the CA': [(await orders(world)) - ordered, RENEWALS],
          certificates: [new Set(served.map(({ fingerprint }) => fingerprint)).size, RENEWALS + 1],
          'wrong with them': [served.map(({ problem }) => problem).join(''), ''],
          'the newest for all': after.every(({ fingerprint }) => fingerprint === newest?.fingerprint),
          'what status.json says': [(await readStatus(world)).fingerprint, newest?.fingerprint],
          'the same key': served.every(({ key }) => key === before.key),
        },
        timers.at(-1)?.log.trim(),
      ),
      noRequestFails(
        `no request fails during ${RENEWALS} renewals, of at least ${AT_LEAST}`,
        clients,
        load.atLeast,
      ),
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
      'renewal under load: a renewal, s': Math.round(seconds * 10) / 10,
    },
  };
}

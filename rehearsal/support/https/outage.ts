import { setTimeout as sleep } from 'node:timers/promises';
import { expectAll } from '../../runner/expect-all.ts';
import type { Context, ScenarioResult } from '../../runner/scenario.ts';
import { runDeployAction } from '../pipeline/deploy-action.ts';
import { readStatus, runTimer } from './box.ts';
import { get, handshake, type Target } from './client.ts';
import { certificateHours } from './metric.ts';

export interface Outage {
  /** How many seconds a certificate is valid, in place of 160 hours. */
  readonly lifetime: number;
  /** At which share of the lifetime the outage begins; it takes a third. */
  readonly from: number;
}

/**
 * The CA is unavailable for a third of a certificate's lifetime. Pebble says of a certificate for seconds that it is due
 * at once (ARI), so the box tries to renew from the beginning.
 */
export async function surviveOutage(context: Context, { lifetime, from }: Outage): Promise<ScenarioResult> {
  const { world } = context;
  // The same CA with another configuration: it has lost all accounts, and has another root.
  await world.acme.forget({ validity: { shortlived: lifetime } });
  const site: Target = { address: world.box.host, authority: await world.acme.roots() };
  // Else what the other root issued would serve for days.
  await world.box.must([
    'sh',
    '-c',
    'cd /srv/skillgap/certificates && rm -rf acme/* nginx/sets nginx/served',
  ]);
  const issued = await runTimer(world);
  const before = await handshake(site);
  const at = (share: number) =>
    sleep(Math.max(0, before.notBefore.getTime() + share * lifetime * 1000 - Date.now()));

  await using watch = watchSite(site);
  await at(from);
  await world.acme.stop();
  const runs = [];
  for (const share of [0.05, 0.15, 0.25]) {
    await at(from + share);
    runs.push(await runTimer(world));
  }
  const during = {
    served: await handshake(site),
    status: await readStatus(world),
    said: await runDeployAction(context, { operation: 'status' }),
    hours: await certificateHours(world),
  };
  await at(from + 1 / 3);
  const away = Math.round((Date.now() - before.notBefore.getTime()) / 1000 - from * lifetime);
  await world.acme.start();
  const recovered = await runTimer(world);
  const after = await handshake(site);
  const lost = await watch.stop();

  return {
    assertions: [
      expectAll(
        'the CA is unavailable for a third of the lifetime: the certificate stays, and everything says so',
        {
          'issued before': [issued.code, 0],
          'the timer’s runs': [runs.map(({ code }) => code), [1, 1, 1]],
          'one line each': [runs.map(({ log }) => problemLines(log)), [1, 1, 1]],
          'the certificate is the same': [during.served.fingerprint, before.fingerprint],
          'wrong with it': [during.served.problem, ''],
          'status.json': typeof during.status.problem === 'string' && during.status.trusted,
          '/status': during.said.outputs.includes(during.status.problem ?? 'nothing'),
          'hours left, at the alarm': [during.hours, 0],
        },
        during.status.problem ?? '',
      ),
      expectAll('the CA is there again: the box renews by itself', {
        'the timer’s run': [recovered.code, 0],
        'another certificate': after.fingerprint !== before.fingerprint,
        'wrong with it': [after.problem, ''],
        problem: [(await readStatus(world)).problem, null],
      }),
      expectAll('meanwhile every request over HTTPS is answered, with a chain that is right', {
        [`of ${lost.sent}`]: lost.sent > lifetime / 3,
        failed: [lost.failed, 0],
      }),
    ],
    figures: { 'CA unavailable, s': away, 'CA unavailable: requests failed': lost.failed },
  };
}

/** The lines of a run that say what is wrong. */
function problemLines(log: string): number {
  return log
    .split('\n')
    .filter((line) => /unavailable|did not answer|cannot be reached|not reach/i.test(line)).length;
}

/** Asks the site twice a second, each time with a handshake of its own. */
function watchSite(site: Target) {
  const seen = { sent: 0, failed: 0 };
  let ending = false;
  const loop = (async () => {
    while (!ending) {
      const { status } = await get('https', site, '/health');
      seen.sent += 1;
      if (status !== 200) seen.failed += 1;
      await sleep(500);
    }
  })();
  const stop = async () => {
    ending = true;
    await loop;
    return seen;
  };
  return { stop, [Symbol.asyncDispose]: async () => void (await stop()) };
}

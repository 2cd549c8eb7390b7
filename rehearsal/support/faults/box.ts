import { setTimeout as sleep } from 'node:timers/promises';
import { setBreakpoint } from '../../testbed/box/breakpoint.ts';
import type { World } from '../../testbed/world.ts';
import { ask } from '../pipeline/production.ts';
import type { Fault, Played } from './fault.ts';
import { PHASE_COMMAND } from './runner.ts';

/** Of a box that is down: connections refused or unanswered, and what nginx says before the app is up again. */
const whileDown: Fault['allows'] = {
  what: 'what fails until the box is up again',
  accepts: () => true,
};

/** Reboots the box, and measures beside it, not after it, when the public address answers well again. */
async function rebooted(world: World, how: 'in order' | 'power cut'): Promise<NonNullable<Played['also']>> {
  const well = async () => (await ask(world, '/v1/jobs').catch(() => undefined))?.status === 200;
  const giveUpAt = Date.now() + 90_000;
  const untilBack = async () => {
    while ((await well()) && Date.now() < giveUpAt) await sleep(50);
    while (!(await well()) && Date.now() < giveUpAt) await sleep(100);
    return Date.now();
  };
  const [servedAt, startedAt] = await Promise.all([untilBack(), world.box.reboot(how)]);
  const seconds = (servedAt - startedAt) / 1000;
  return { passed: servedAt < giveUpAt, what: `serving ${seconds.toFixed(1)} s after the boot` };
}

const rebootMidDeploy: Fault = {
  row: 9,
  name: 'power cut in the middle of a deploy',
  allows: whileDown,
  async run({ context, ship }) {
    const { box } = context.world;
    await using breakpoint = await setBreakpoint(box, PHASE_COMMAND['await-ready']);
    const { ended } = await ship();
    await breakpoint.reached();
    const also = await rebooted(context.world, 'power cut');
    return { deploy: await ended, also };
  },
};

const rebootAtRest: Fault = {
  row: 10,
  name: 'box rebooted at rest',
  serves: 'old',
  allows: whileDown,
  async run({ context }) {
    return { also: await rebooted(context.world, 'in order') };
  },
};

const postgresRestarted: Fault = {
  row: 11,
  name: 'Postgres restarted during the switch',
  serves: 'new',
  ends: ['deployed'],
  allows: {
    what: '503 with Retry-After, and nothing that hangs',
    accepts: ({ errors, latency }) =>
      errors.every(({ error }) => error === 'status 503') && latency.max < 10_000,
  },
  async run({ context, ship }) {
    const { box } = context.world;
    await using breakpoint = await setBreakpoint(box, PHASE_COMMAND.switch);
    const { ended } = await ship();
    await breakpoint.reached();
    const restart = box.exec(['/usr/bin/docker', 'restart', 'skillgap-postgres-1']);
    await breakpoint.release();
    const away = await fetchAway(context.world);
    await restart;
    return { deploy: await ended, also: away };
  },
};

/** What a request that needs the database is told while it is away. */
async function fetchAway({ box }: World): Promise<NonNullable<Played['also']>> {
  for (const giveUpAt = Date.now() + 8_000; Date.now() < giveUpAt; await sleep(50)) {
    const response = await fetch(`http://${box.host}/v1/jobs`, { signal: AbortSignal.timeout(10_000) });
    await response.body?.cancel();
    if (response.status !== 503) continue;
    const after = response.headers.get('retry-after');
    return { passed: Number(after) > 0, what: `503 with Retry-After: ${after}` };
  }
  return { passed: true, what: 'it was back before a request needed it' };
}

const engineRestarted: Fault = {
  row: 12,
  name: 'dockerd restarted during a deploy',
  short: true,
  serves: 'new',
  ends: ['deployed'],
  async run({ context, ship }) {
    const { box } = context.world;
    await using breakpoint = await setBreakpoint(box, PHASE_COMMAND.start);
    const { ended } = await ship();
    await breakpoint.reached();
    const { code, stderr } = await box.exec(['systemctl', 'restart', '--no-block', 'docker']);
    if (code !== 0) throw new Error(`dockerd could not be restarted: ${stderr}`);
    await breakpoint.release();
    return { deploy: await ended };
  },
};

export const boxFaults: readonly Fault[] = [
  rebootMidDeploy,
  rebootAtRest,
  postgresRestarted,
  engineRestarted,
];

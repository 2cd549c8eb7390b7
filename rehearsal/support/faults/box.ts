import { poll } from '../../testbed/poll.ts';
import type { World } from '../../testbed/world.ts';
import { ask } from '../pipeline/production.ts';
import type { Fault } from './fault.ts';
import type { Also } from './fault-context.ts';

/** A box that is down refuses connections or does not answer, and nginx may answer before the app is up. */
const whileDown: Fault['allows'] = {
  what: 'what fails until the box is up again',
  accepts: () => true,
};

/** Reboots the box, and measures at the same time when the public address serves again. */
async function rebooted(world: World, how: 'in order' | 'power cut'): Promise<Also> {
  const serves = async () => (await ask(world, '/v1/jobs').catch(() => undefined))?.status === 200;
  const untilBack = async () => {
    await poll(90_000, async () => !(await serves()), 50);
    return (await poll(90_000, serves)) ? Date.now() : undefined;
  };
  const [servedAt, startedAt] = await Promise.all([untilBack(), world.box.reboot(how)]);
  if (servedAt === undefined) return { passed: false, what: 'not serving 90 s after the boot' };
  return { passed: true, what: `serving ${((servedAt - startedAt) / 1000).toFixed(1)} s after the boot` };
}

const rebootMidDeploy: Fault = {
  row: 9,
  name: 'power cut in the middle of a deploy',
  allows: whileDown,
  run: ({ context, interrupt }) => interrupt('await-ready', () => rebooted(context.world, 'power cut')),
};

const rebootAtRest: Fault = {
  row: 10,
  name: 'box rebooted at rest',
  serves: 'old',
  allows: whileDown,
  run: async ({ context }) => ({ also: await rebooted(context.world, 'in order') }),
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
  run: ({ context, interrupt }) =>
    interrupt('switch', async ({ resume }) => {
      const restart = context.world.box.exec(['/usr/bin/docker', 'restart', 'skillgap-postgres-1']);
      await resume();
      const unavailable = await whileUnavailable(context.world);
      await restart;
      return unavailable;
    }),
};

/** What a request that needs the database gets while it is unavailable. */
async function whileUnavailable({ box }: World): Promise<Also> {
  const after = await poll(
    8_000,
    async () => {
      const response = await fetch(`https://${box.host}/v1/jobs`, { signal: AbortSignal.timeout(10_000) });
      await response.body?.cancel();
      return response.status === 503 && (response.headers.get('retry-after') ?? 'none');
    },
    50,
  );
  if (after === undefined) return { passed: true, what: 'it was available again before a request needed it' };
  return { passed: Number(after) > 0, what: `503 with Retry-After: ${after}` };
}

const engineRestarted: Fault = {
  row: 12,
  name: 'dockerd restarted during a deploy',
  short: true,
  serves: 'new',
  ends: ['deployed'],
  run: ({ context, interrupt }) =>
    interrupt('start', async () => {
      await context.world.box.must(['systemctl', 'restart', '--no-block', 'docker']);
    }),
};

export const boxFaults: readonly Fault[] = [
  rebootMidDeploy,
  rebootAtRest,
  postgresRestarted,
  engineRestarted,
];

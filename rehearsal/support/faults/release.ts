import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { insertMiddleware } from '../pipeline/changes.ts';
import type { Fault } from './fault.ts';

/** It allocates more than its container may have, before it listens. */
const outOfMemory: Fault = {
  row: 7,
  name: 'new container OOM-killed while it starts',
  serves: 'old',
  ends: ['container-crashed'],
  breaksMain: true,
  run: async ({ deploy }) => ({
    deploy: await deploy({
      async change(checkout) {
        const file = join(checkout, 'backend/src/index.ts');
        const hog =
          'const hog: Buffer[] = [];\nfor (let mib = 0; mib < 2048; mib += 16) hog.push(Buffer.alloc(16 << 20, 1));\n';
        await writeFile(file, (await readFile(file, 'utf8')).replace(/^const env = /m, `${hog}$&`));
      },
    }),
  }),
};

const LIVE_SLOT = 'slot=blue; [ ! -e /opt/skillgap/nginx/live/backend-green ] || slot=green';

const killedAfterSwitch: Fault = {
  row: 7,
  name: 'new container killed right after the switch',
  short: true,
  serves: 'old',
  ends: ['regressed-after-switch', 'verify-failed'],
  run: ({ context, interrupt }) =>
    interrupt('verify', async () => {
      const kill = `kill -KILL "$(docker inspect --format '{{.State.Pid}}' skillgap-backend-$slot-1)"`;
      await context.world.box.must(['sh', '-euc', `${LIVE_SLOT}\n${kill}`]);
    }),
};

/**
 * The runner dies while it observes the new release, and then the new container dies for good. The old one answers in
 * its place, and recovery must not stop it.
 */
const diesWithTheRunner: Fault = {
  row: 7,
  name: 'runner killed in the watch, then the new container dies for good',
  short: true,
  serves: 'old',
  ends: ['none'],
  run: ({ context, interrupt }) =>
    interrupt('verify', async ({ control, resume }) => {
      const stop = `
        /usr/bin/docker update --restart no "skillgap-backend-$slot-1"
        /usr/bin/docker kill "skillgap-backend-$slot-1"`;
      await (await control).kill();
      await resume();
      await context.world.box.must(['sh', '-euc', LIVE_SLOT + stop]);
    }),
};

/** A merged change that breaks the release after the switch. */
function breaksAfterSwitch(name: string, middleware: string, more: Partial<Fault> = {}, vars = {}): Fault {
  return {
    ...{ row: 8, name, serves: 'old', ends: ['regressed-after-switch'], breaksMain: true, ...more },
    run: async ({ deploy }) => ({
      deploy: await deploy({ vars, change: (checkout) => insertMiddleware(checkout, middleware) }),
    }),
  };
}

/** It answers clients, but reports itself not ready. */
const notReadyAfterSwitch = breaksAfterSwitch(
  'ready, then not ready after the switch',
  "app.use('/ready', (c, next) => (c.req.header('user-agent') === 'skillgap-deploy' ? c.json({}, 503) : next()));",
);

/** It fails every request from a few seconds after its start: clients see that until the deploy notices. */
const failsAfterSwitch = breaksAfterSwitch(
  'ready, then failing every request',
  'app.use((c, next) => (process.uptime() > 8 ? c.json({}, 500) : next()));',
  {
    ends: ['regressed-after-switch', 'verify-failed'],
    allows: {
      what: 'the broken release’s own 500s, for the seconds until two probes have seen them',
      accepts: ({ statuses, errors, failed }) =>
        errors.every(({ error }) => error === 'status 500') && failed === (statuses['500'] ?? 0),
    },
  },
);

/** It fails late in the observation, which is as long as production's. */
const failsLate = breaksAfterSwitch(
  'ready, then not ready after 20 s of observation',
  [
    "let since = 0; app.use('/ready', (c, next) => {",
    "const probe = c.req.header('user-agent') === 'skillgap-deploy' && c.req.header('x-forwarded-for');",
    'since ||= probe ? Date.now() : 0; return since && Date.now() - since > 20_000 ? c.json({}, 503) : next(); });',
  ].join(' '),
  {},
  { OBSERVE_SECONDS: '30' },
);

export const releaseFaults: readonly Fault[] = [
  outOfMemory,
  killedAfterSwitch,
  diesWithTheRunner,
  notReadyAfterSwitch,
  failsAfterSwitch,
  failsLate,
];

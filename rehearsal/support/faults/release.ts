import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setBreakpoint } from '../../testbed/box/breakpoint.ts';
import { insertMiddleware } from '../pipeline/changes.ts';
import type { Fault } from './fault.ts';
import { PHASE_COMMAND } from './runner.ts';

/** More than its container may have, before it listens. */
const outOfMemory: Fault = {
  row: 7,
  name: 'new container OOM-killed while it starts',
  serves: 'old',
  ends: ['container-crashed'],
  breaksMain: true,
  async run({ ship }) {
    const { ended } = await ship({
      async change(checkout) {
        const file = join(checkout, 'backend/src/index.ts');
        const hog =
          'const hog: Buffer[] = [];\nfor (let mib = 0; mib < 2048; mib += 16) hog.push(Buffer.alloc(16 << 20, 1));\n';
        await writeFile(file, (await readFile(file, 'utf8')).replace(/^const env = /m, `${hog}$&`));
      },
    });
    return { deploy: await ended };
  },
};

const killedAfterSwitch: Fault = {
  row: 7,
  name: 'new container killed right after the switch',
  short: true,
  serves: 'old',
  ends: ['regressed-after-switch', 'verify-failed'],
  async run({ context, ship }) {
    const { box } = context.world;
    await using breakpoint = await setBreakpoint(box, PHASE_COMMAND.verify);
    const { ended } = await ship();
    await breakpoint.reached();
    const kill = `
      slot=blue; [ ! -e /opt/skillgap/nginx/live/backend-green ] || slot=green
      kill -KILL "$(docker inspect --format '{{.State.Pid}}' skillgap-backend-$slot-1)"`;
    const { code, stderr } = await box.exec(['sh', '-euc', kill]);
    if (code !== 0) throw new Error(`the new container could not be killed: ${stderr}`);
    await breakpoint.release();
    return { deploy: await ended };
  },
};

/**
 * The runner is gone while the new release is watched, and then the new container does not come up any more. The old
 * one answers in its place, and must not be stopped by whoever puts the box in order.
 */
const diesWithTheRunner: Fault = {
  row: 7,
  name: 'runner killed in the watch, then the new container dies for good',
  short: true,
  serves: 'old',
  ends: ['none'],
  async run({ context, ship }) {
    const { box } = context.world;
    await using breakpoint = await setBreakpoint(box, PHASE_COMMAND.verify);
    const { control, ended } = await ship();
    await breakpoint.reached();
    await (await control).kill();
    await breakpoint.release();
    const stop = `
      slot=blue; [ ! -e /opt/skillgap/nginx/live/backend-green ] || slot=green
      /usr/bin/docker update --restart no "skillgap-backend-$slot-1"
      /usr/bin/docker kill "skillgap-backend-$slot-1"`;
    const { code, stderr } = await box.exec(['sh', '-euc', stop]);
    if (code !== 0) throw new Error(`the new container could not be ended: ${stderr}`);
    return { deploy: await ended };
  },
};

/** It answers clients, and says of itself that it is not well. */
const notReadyAfterSwitch: Fault = {
  row: 8,
  name: 'ready, then not ready after the switch',
  serves: 'old',
  ends: ['regressed-after-switch'],
  breaksMain: true,
  async run({ ship }) {
    const { ended } = await ship({
      change: (checkout) =>
        insertMiddleware(
          checkout,
          "app.use('/ready', (c, next) => (c.req.header('user-agent') === 'skillgap-deploy' ? c.json({}, 503) : next()));",
        ),
    });
    return { deploy: await ended };
  },
};

/** It answers nobody well from a few seconds after its start on: clients meet it until it is noticed. */
const failsAfterSwitch: Fault = {
  row: 8,
  name: 'ready, then failing every request',
  serves: 'old',
  ends: ['regressed-after-switch', 'verify-failed'],
  breaksMain: true,
  allows: {
    what: 'the broken release’s own 500s, for the seconds until two probes have seen them',
    accepts: ({ statuses, errors, failed }) =>
      errors.every(({ error }) => error === 'status 500') && failed === (statuses['500'] ?? 0),
  },
  async run({ ship }) {
    const { ended } = await ship({
      change: (checkout) =>
        insertMiddleware(
          checkout,
          'app.use((c, next) => (process.uptime() > 8 ? c.json({}, 500) : next()));',
        ),
    });
    return { deploy: await ended };
  },
};

/** What is good at first and fails within the observation that production has: the whole of it is waited for. */
const failsLate: Fault = {
  row: 8,
  name: 'ready, then not ready after 20 s of observation',
  serves: 'old',
  ends: ['regressed-after-switch'],
  breaksMain: true,
  async run({ ship }) {
    const turns = "let since = 0; app.use('/ready', (c, next) => {";
    const probed =
      "const probe = c.req.header('user-agent') === 'skillgap-deploy' && c.req.header('x-forwarded-for');";
    const late =
      'since ||= probe ? Date.now() : 0; return since && Date.now() - since > 20_000 ? c.json({}, 503) : next(); });';
    const { ended } = await ship({
      vars: { OBSERVE_SECONDS: '30' },
      change: (checkout) => insertMiddleware(checkout, `${turns} ${probed} ${late}`),
    });
    return { deploy: await ended };
  },
};

export const releaseFaults: readonly Fault[] = [
  outOfMemory,
  killedAfterSwitch,
  diesWithTheRunner,
  notReadyAfterSwitch,
  failsAfterSwitch,
  failsLate,
];

import { setTimeout as sleep } from 'node:timers/promises';
import { setBreakpoint } from '../../testbed/box/breakpoint.ts';
import type { Fault } from './fault.ts';

/** The command on the box by which a phase of the deploy is known. */
export const PHASE_COMMAND = {
  connect: 'true *',
  lock: 'mv -T lock.*',
  observe: 'df -Pm*',
  upload: 'tar -xzf*',
  pull: 'docker pull*',
  services: 'docker compose *--wait*nginx',
  migrate: 'docker compose * run *migrate',
  start: 'docker compose *--force-recreate*backend-*',
  'await-ready': 'curl *:3000/ready',
  gate: 'curl *:808*',
  switch: 'mv -T .current current',
  record: 'ln -sfn releases/*',
  verify: 'curl *http://127.0.0.1/ready',
  drain: 'docker stop*',
  prune: 'grep -qxF *.repositories',
} as const;

/** The runner is gone in the moment in which the box does the first thing of a phase. */
function killedIn(phase: keyof typeof PHASE_COMMAND, more: Partial<Fault> = {}): Fault {
  return {
    row: 1,
    name: `runner killed: ${phase}`,
    ends: ['none'],
    ...more,
    async run({ context, ship }) {
      await using breakpoint = await setBreakpoint(context.world.box, PHASE_COMMAND[phase]);
      const { control, ended } = await ship();
      await breakpoint.reached();
      await (await control).kill();
      await breakpoint.release();
      return { deploy: await ended };
    },
  };
}

/** While the public address is watched nothing happens on the box: here the runner's own log is the clock. */
const killedInWatch: Fault = {
  row: 1,
  name: 'runner killed: watch',
  serves: 'new',
  ends: ['none'],
  async run({ ship }) {
    const verified = Promise.withResolvers<void>();
    const { control, ended } = await ship({
      vars: { OBSERVE_SECONDS: '20' },
      onEvent: (event) => {
        if (event.type === 'phase' && event.phase.name === 'verify') verified.resolve();
      },
    });
    await Promise.race([verified.promise, ended]);
    await sleep(1_000);
    await (await control).kill();
    return { deploy: await ended };
  },
};

function cancelledIn(phase: 'pull' | 'drain', more: Partial<Fault>): Fault {
  return {
    row: 2,
    name: `job cancelled: ${phase}`,
    ends: ['cancelled'],
    ...more,
    async run({ context, ship }) {
      await using breakpoint = await setBreakpoint(context.world.box, PHASE_COMMAND[phase]);
      const { control, ended } = await ship();
      await breakpoint.reached();
      await (await control).cancel();
      await breakpoint.release();
      const deploy = await ended;
      const said = context.world.github.deployments.at(-1)?.statuses.at(-1)?.state;
      const expected = more.serves === 'new' ? 'success' : 'failure';
      return { deploy, also: { passed: said === expected, what: `GitHub says ${said}` } };
    },
  };
}

/** The runner itself is waiting, and has to notice: the new release has not passed yet, so it is taken back. */
const cancelledInWatch: Fault = {
  row: 2,
  name: 'job cancelled: watch',
  short: true,
  serves: 'old',
  ends: ['cancelled'],
  async run({ context, ship }) {
    const verified = Promise.withResolvers<void>();
    const { control, ended } = await ship({
      vars: { OBSERVE_SECONDS: '25' },
      onEvent: (event) => {
        if (event.type === 'phase' && event.phase.name === 'verify') verified.resolve();
      },
    });
    await Promise.race([verified.promise, ended]);
    await sleep(1_000);
    await (await control).cancel();
    const deploy = await ended;
    const said = context.world.github.deployments.at(-1)?.statuses.at(-1)?.state;
    return { deploy, also: { passed: said === 'failure', what: `GitHub says ${said}` } };
  },
};

/** What is left to do after GitHub's patience is over: the step's post clears up. */
const stepKilled: Fault = {
  row: 2,
  name: 'step killed, its post runs: pull',
  short: true,
  serves: 'old',
  ends: ['none'],
  async run({ context, ship }) {
    await using breakpoint = await setBreakpoint(context.world.box, PHASE_COMMAND.pull);
    const { control, ended } = await ship();
    await breakpoint.reached();
    await (await control).killStep();
    const deploy = await ended;
    const { stdout } = await context.world.box.exec(['ls', '/opt/skillgap']);
    const free = !/^lock$/m.test(stdout);
    return {
      deploy,
      also: { passed: free, what: free ? 'the post step has released the lock' : 'the lock stays' },
    };
  },
};

export const runnerFaults: readonly Fault[] = [
  killedIn('connect', { serves: 'old' }),
  killedIn('lock', { serves: 'old' }),
  killedIn('observe', { serves: 'old' }),
  killedIn('upload', { serves: 'old', short: true }),
  killedIn('pull', { serves: 'old' }),
  killedIn('services', { serves: 'old' }),
  killedIn('migrate', { serves: 'old' }),
  killedIn('start', { serves: 'old' }),
  killedIn('await-ready', { serves: 'old', short: true }),
  killedIn('gate', { serves: 'old' }),
  // The script on the box goes on without the runner, and the traffic has moved by then.
  killedIn('switch', { serves: 'new', short: true }),
  killedIn('record', { serves: 'new' }),
  killedIn('verify', { serves: 'new' }),
  killedInWatch,
  killedIn('drain', { serves: 'new', short: true }),
  killedIn('prune', { serves: 'new' }),
  cancelledIn('pull', { serves: 'old' }),
  cancelledIn('drain', { serves: 'new' }),
  cancelledInWatch,
  stepKilled,
];

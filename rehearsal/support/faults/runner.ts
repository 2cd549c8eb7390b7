import { deploymentState, type Fault } from './fault.ts';
import type { Phase } from './phases.ts';

/** The runner dies when the box runs the first command of a phase. */
function killedIn(phase: Phase, more: Partial<Fault> = {}): Fault {
  return {
    row: 1,
    name: `runner killed: ${phase}`,
    ends: ['none'],
    ...more,
    run: ({ interrupt }) => interrupt(phase, async ({ control }) => (await control).kill()),
  };
}

const killedInWatch: Fault = {
  row: 1,
  name: 'runner killed: watch',
  serves: 'new',
  ends: ['none'],
  run: async ({ whileObserving }) => ({ deploy: await whileObserving(20, (control) => control.kill()) }),
};

function cancelledIn(phase: 'pull' | 'drain', more: Partial<Fault>): Fault {
  return {
    row: 2,
    name: `job cancelled: ${phase}`,
    ends: ['cancelled'],
    ...more,
    async run({ context, interrupt }) {
      const { deploy } = await interrupt(phase, async ({ control }) => (await control).cancel());
      const state = deploymentState(context);
      const expected = more.serves === 'new' ? 'success' : 'failure';
      return { deploy, also: { passed: state === expected, what: `GitHub says ${state}` } };
    },
  };
}

/** The waiting runner itself must notice: the new release is not confirmed yet, so it is rolled back. */
const cancelledInWatch: Fault = {
  row: 2,
  name: 'job cancelled: watch',
  short: true,
  serves: 'old',
  ends: ['cancelled'],
  async run({ context, whileObserving }) {
    const deploy = await whileObserving(25, (control) => control.cancel());
    const state = deploymentState(context);
    return { deploy, also: { passed: state === 'failure', what: `GitHub says ${state}` } };
  },
};

/** After GitHub has killed the step, its post cleans up. */
const stepKilled: Fault = {
  row: 2,
  name: 'step killed, its post runs: pull',
  short: true,
  serves: 'old',
  ends: ['none'],
  async run({ context, interrupt }) {
    const { deploy } = await interrupt('pull', async ({ control, ended }) => {
      await (await control).killStep();
      await ended;
    });
    const { stdout } = await context.world.box.exec(['ls', '/opt/skillgap']);
    const free = !/^lock$/m.test(stdout);
    const what = free ? 'the post step has released the lock' : 'the lock stays';
    return { deploy, also: { passed: free, what } };
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
  // The script on the box continues without the runner, and the traffic has switched by then.
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

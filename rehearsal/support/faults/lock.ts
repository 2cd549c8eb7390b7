import { setTimeout as sleep } from 'node:timers/promises';
import type { RunEvent } from '../../testbed/act/run-workflow.ts';
import { setBreakpoint } from '../../testbed/box/breakpoint.ts';
import { dispatch } from '../pipeline/merge.ts';
import type { Fault, FaultContext } from './fault.ts';
import { PHASE_COMMAND } from './runner.ts';

const twoDeploys: Fault = {
  row: 13,
  name: 'two deploys at once',
  serves: 'new',
  ends: ['deployed'],
  async run({ context, ship }) {
    await using breakpoint = await setBreakpoint(context.world.box, PHASE_COMMAND.start);
    const first = await ship();
    await breakpoint.reached();
    const { onEvent, waiting } = untilConnected();
    const second = await ship({ name: 'the second of two deploys', onEvent });
    await Promise.race([waiting, second.ended]);
    await breakpoint.release();
    const [one, two] = await Promise.all([first.ended, second.ended]);
    const reasons = [one, two].map(({ outputs }) => outputs('ship').reason);
    return {
      deploy: two,
      also: {
        passed: reasons.every((reason) => reason === 'deployed'),
        what: `first ${reasons[0]}, then ${reasons[1]}`,
      },
    };
  },
};

const deployAndRollback: Fault = {
  row: 13,
  name: 'a deploy and a rollback at once',
  serves: 'old',
  ends: ['deployed'],
  async run({ context, ship }) {
    await using breakpoint = await setBreakpoint(context.world.box, PHASE_COMMAND.start);
    const { ended } = await ship();
    await breakpoint.reached();
    const inputs = { release: '', reason: 'at the same time', force: 'false' };
    const { onEvent, waiting } = untilConnected();
    const back = dispatch(context, 'rollback.yml', inputs, {
      name: 'a rollback at once',
      onEvent,
    });
    await Promise.race([waiting, back]);
    await breakpoint.release();
    const deploy = await ended;
    const { reason } = (await back).outputs('back');
    return { deploy, also: { passed: reason === 'rolled-back', what: `then ${reason}` } };
  },
};

/** Tells when an operation has connected to the box: asking for the lock is what it does next. */
function untilConnected(): { onEvent: (event: RunEvent) => void; waiting: Promise<void> } {
  const connected = Promise.withResolvers<void>();
  return {
    onEvent: (event) => {
      if (event.type === 'phase' && event.phase.name === 'connect') connected.resolve();
    },
    waiting: connected.promise.then(() => sleep(1_500)),
  };
}

/** Puts a lock on the box as a deploy of another run does. */
async function leaveLock({ world, repository }: FaultContext['context'], runId: number): Promise<void> {
  const owner = {
    owner: `${runId}-1`,
    actor: 'ada',
    operation: 'deploy',
    runUrl: `https://github.example/${repository.name}/actions/runs/${runId}`,
    since: new Date(Date.now() - 3_600_000).toISOString(),
    repository: repository.name,
  };
  const script =
    'cd /opt/skillgap; rm -rf lock; mkdir -m 700 lock; cat > lock/owner.json; chown -R deploy: lock';
  const { code, stderr } = await world.box.exec(['sh', '-euc', script], { input: JSON.stringify(owner) });
  if (code !== 0) throw new Error(`the lock could not be left: ${stderr}`);
}

const deadLock: Fault = {
  row: 14,
  name: 'a lock left by a dead run',
  serves: 'new',
  ends: ['deployed'],
  async run({ context, ship }) {
    const { runs } = context.world.github;
    runs.set(900_001, { status: 'completed', conclusion: 'failure' });
    await leaveLock(context, 900_001);
    const { ended } = await ship();
    const deploy = await ended;
    const notice = deploy.run.annotations.some(({ message }) => /took over the lock/i.test(message));
    return { deploy, also: { passed: notice, what: notice ? 'taken over with a notice' : 'no notice' } };
  },
};

const liveLock: Fault = {
  row: 14,
  name: 'a lock of a live run',
  short: true,
  serves: 'old',
  ends: ['lock-passed'],
  async run({ context, ship }) {
    const { runs } = context.world.github;
    runs.set(900_002, { status: 'in_progress', conclusion: null });
    await leaveLock(context, 900_002);
    const { ended } = await ship({ vars: { LOCK_WAIT: '8' } });
    const deploy = await ended;
    const { stdout } = await context.world.box.exec(['cat', '/opt/skillgap/lock/owner.json']);
    // The run ends after all, as one that dies does.
    runs.set(900_002, { status: 'completed', conclusion: 'failure' });
    const kept = stdout.includes('900002-1');
    const message = deploy.run.annotations.find(({ level }) => level === 'error')?.message ?? '';
    const named = message.includes('runs/900002');
    return { deploy, also: { passed: kept && named, what: kept ? 'left alone, and named' : 'TAKEN' } };
  },
};

export const lockFaults: readonly Fault[] = [twoDeploys, deployAndRollback, deadLock, liveLock];

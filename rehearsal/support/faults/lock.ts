import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../../runner/scenario.ts';
import type { RunEvent } from '../../testbed/act/run-workflow.ts';
import { type Deploy, errorOf, rollBack } from '../pipeline/merge.ts';
import type { Fault } from './fault.ts';

const twoDeploys: Fault = {
  row: 13,
  name: 'two deploys at once',
  serves: 'new',
  ends: ['deployed'],
  async run({ interrupt, ship }) {
    let second: Promise<Deploy> | undefined;
    const { deploy: first } = await interrupt('start', async () => {
      const { onEvent, waiting } = untilConnected();
      second = (await ship({ name: 'the second of two deploys', onEvent })).ended;
      await Promise.race([waiting, second]);
    });
    const deploy = (await second) ?? first;
    const reasons = [first, deploy].map(({ outputs }) => outputs('ship').reason);
    return {
      deploy,
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
  async run({ context, interrupt }) {
    let back: Promise<Deploy> | undefined;
    const { deploy } = await interrupt('start', async () => {
      const { onEvent, waiting } = untilConnected();
      back = rollBack(context, { name: 'a rollback at once', onEvent });
      await Promise.race([waiting, back]);
    });
    const reason = (await back)?.outputs('back').reason;
    return { deploy, also: { passed: reason === 'rolled-back', what: `then ${reason}` } };
  },
};

/** Resolves when an operation has connected to the box: it requests the lock next. */
function untilConnected(): { onEvent: (event: RunEvent) => void; waiting: Promise<void> } {
  const connected = Promise.withResolvers<void>();
  return {
    onEvent: (event) => {
      if (event.type === 'phase' && event.phase.name === 'connect') connected.resolve();
    },
    waiting: connected.promise.then(() => sleep(1_500)),
  };
}

/** Locks the box as a deploy of another run. */
async function leaveLock({ world, repository }: Context, runId: number): Promise<void> {
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
  await world.box.must(['sh', '-euc', script], { input: JSON.stringify(owner) });
}

const deadLock: Fault = {
  row: 14,
  name: 'a lock left by a dead run',
  serves: 'new',
  ends: ['deployed'],
  async run({ context, deploy: ship }) {
    const { runs } = context.world.github;
    runs.set(900_001, { status: 'completed', conclusion: 'failure' });
    await leaveLock(context, 900_001);
    const deploy = await ship();
    const notice = deploy.run.annotations.some(({ message }) => /took over the lock/i.test(message));
    return { deploy, also: { passed: notice, what: notice ? 'taken over with a notice' : 'no notice' } };
  },
};

const liveLock: Fault = {
  row: 14,
  name: 'a lock of a live run',
  short: true,
  serves: 'old',
  ends: ['lock-held'],
  async run({ context, deploy: ship }) {
    const { runs } = context.world.github;
    runs.set(900_002, { status: 'in_progress', conclusion: null });
    await leaveLock(context, 900_002);
    const deploy = await ship({ vars: { LOCK_WAIT: '8' } });
    const { stdout } = await context.world.box.exec(['cat', '/opt/skillgap/lock/owner.json']);
    // The run ends, as a dead one does.
    runs.set(900_002, { status: 'completed', conclusion: 'failure' });
    const kept = stdout.includes('900002-1');
    const named = errorOf(deploy).includes('runs/900002');
    return { deploy, also: { passed: kept && named, what: kept ? 'left alone, and named' : 'TAKEN' } };
  },
};

export const lockFaults: readonly Fault[] = [twoDeploys, deployAndRollback, deadLock, liveLock];

import { beforeEach, expect, test, vi } from 'vitest';
import { Failure } from '../shared/outcome.ts';
import { Phases } from './phases.ts';
import { type RunOptions, runPlan } from './run-plan.ts';
import { defineStep, type StepContext } from './step.ts';

beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true));

interface Context extends StepContext {
  log: string[];
}
interface Args {
  name: string;
  fails?: unknown;
  undoFails?: unknown;
}

/** Fails as often as `fails` has errors; an undo that is not listed to fail works. */
const step = (args: Args, more: { recoverable?: boolean; pointOfNoReturn?: boolean; undo?: false } = {}) =>
  defineStep<Context, Args>({
    name: args.name,
    category: 'own',
    recoverable: more.recoverable ?? true,
    pointOfNoReturn: more.pointOfNoReturn ?? false,
    async run({ log }, { name, fails }) {
      log.push(name);
      const error = Array.isArray(fails) ? fails.shift() : fails;
      if (error) throw error;
    },
    ...(more.undo !== false && {
      async undo({ log, cancelled }: Context, { name, undoFails }: Args) {
        expect(cancelled.aborted).toBe(false);
        log.push(`undo ${name}`);
        if (undoFails) throw undoFails;
      },
    }),
  })(args);

const lost = () => new Failure('unreachable', 'lost');

function prepare(options: Partial<RunOptions<Context>> = {}) {
  const job = new AbortController();
  const log: string[] = [];
  const recovery = {
    isInterruption: (error: unknown) => error instanceof Failure && error.reason === 'unreachable',
    recover: async () => void log.push('recover'),
  };
  const context = { log, cancelled: job.signal };
  const run = (...steps: ReturnType<typeof step>[]) =>
    runPlan(steps, { context, phases: new Phases(), recovery, ...options });
  return { run, log, job };
}

test('runs every step once, in order', async () => {
  const { run, log } = prepare();
  await run(step({ name: 'a' }), step({ name: 'b' }));
  expect(log).toEqual(['a', 'b']);
});

test('undoes the failed step and those before it, last first, and throws what failed', async () => {
  const { run, log } = prepare();
  const failure = new Error('no');
  const running = run(
    step({ name: 'a' }),
    step({ name: 'b' }, { undo: false }),
    step({ name: 'c', fails: failure }),
  );
  await expect(running).rejects.toBe(failure);
  expect(log).toEqual(['a', 'b', 'c', 'undo c', 'undo a']);
});

test('undoes nothing before the point of no return', async () => {
  const { run, log } = prepare();
  const plan = [
    step({ name: 'a' }),
    step({ name: 'b' }, { pointOfNoReturn: true }),
    step({ name: 'c', fails: new Error('no') }),
  ];
  await expect(run(...plan)).rejects.toThrow('no');
  expect(log.at(-1)).toBe('undo c');
});

test('undoes the step that is the point of no return, as long as it has not passed', async () => {
  const { run, log } = prepare();
  const plan = [step({ name: 'a' }), step({ name: 'b', fails: new Error('no') }, { pointOfNoReturn: true })];
  await expect(run(...plan)).rejects.toThrow('no');
  expect(log.slice(2)).toEqual(['undo b', 'undo a']);
});

test('an undo that fails ends the rollback: what came before it stays', async () => {
  const { run, log } = prepare();
  const plan = [
    step({ name: 'a' }),
    step({ name: 'b', undoFails: new Error('undo') }),
    step({ name: 'c', fails: new Error('no') }),
  ];
  await expect(run(...plan)).rejects.toThrow('no');
  expect(log).toEqual(['a', 'b', 'c', 'undo c', 'undo b']);
});

test('a failed rollback can be the failure to report', async () => {
  const { run } = prepare({
    rollbackFailure: (error, cause) => new Failure('not-restored', `${cause} ${error}`),
  });
  const running = run(step({ name: 'a', fails: new Error('no'), undoFails: new Error('undo') }));
  await expect(running).rejects.toMatchObject({ reason: 'not-restored', message: 'Error: no Error: undo' });
});

test('an interrupted step runs again once recovered, three times at most, and is then left to be reconciled', async () => {
  const once = prepare();
  await once.run(step({ name: 'a', fails: [lost()] }), step({ name: 'b' }));
  expect(once.log).toEqual(['a', 'recover', 'a', 'b']);

  const { run, log } = prepare();
  await expect(run(step({ name: 'a', fails: lost() }))).rejects.toMatchObject({ reason: 'unreachable' });
  expect(log).toEqual(['a', 'recover', 'a', 'recover', 'a']);
});

test('a step that is not recoverable does not run again', async () => {
  const { run, log } = prepare();
  const plan = [step({ name: 'a' }), step({ name: 'b', fails: lost() }, { recoverable: false })];
  await expect(run(...plan)).rejects.toMatchObject({ reason: 'unreachable' });
  expect(log).toEqual(['a', 'b']);
});

test('a cancelled job is rolled back over a new connection, whatever it failed with', async () => {
  const { run, log, job } = prepare();
  const cancels = defineStep<Context, Args>({
    ...step({ name: 'b' }),
    async run() {
      job.abort();
      throw lost();
    },
  })({ name: 'b' });
  const running = run(step({ name: 'a' }), cancels);
  await expect(running).rejects.toMatchObject({ reason: 'cancelled', message: expect.stringContaining('b') });
  expect(log).toEqual(['a', 'recover', 'undo b', 'undo a']);
});

test('a job that was cancelled between two steps does not undo the one that has not begun', async () => {
  const { run, log, job } = prepare();
  const cancels = defineStep<Context, Args>({
    ...step({ name: 'a' }),
    run: async () => job.abort(),
  })({ name: 'a' });
  await expect(run(cancels, step({ name: 'b' }))).rejects.toMatchObject({ reason: 'cancelled' });
  expect(log).toEqual(['recover', 'undo a']);
});

test('a job that was cancelled before it began does nothing', async () => {
  const { run, log, job } = prepare();
  job.abort();
  await expect(run(step({ name: 'a' }))).rejects.toMatchObject({ reason: 'cancelled' });
  expect(log).not.toContain('a');
});

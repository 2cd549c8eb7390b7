import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Phases } from '../rollout/phases.ts';
import { runPlan } from '../rollout/run-plan.ts';
import { defineStep } from '../rollout/step.ts';
import { Failure } from '../shared/outcome.ts';
import type { Run } from '../shared/ssh.ts';
import { isInterruption } from './command.ts';
import type { ReleaseContext } from './context.ts';
import { planDeploy } from './deploy.ts';
import { boxAfter, empty, record } from './fixtures.ts';
import { type Job, rollOut } from './job.ts';

const rules = { consecutive: 1, intervalMs: 1, timeoutMs: 50, deadlineMs: 200, maxLatencyMs: null };
const ready = `200\t0.01\t${record(3).release}\t\n`;
const migrated = JSON.stringify({ migrated: true, level: '0001', contracts: [] });

/** What a box answers to each script, by its name or its program; a function is asked each time. */
type Answers = Record<
  string,
  (times: number) => { exitCode?: number; stdout?: string; stderr?: string } | Error
>;

function prepare(answers: Answers, abortIn?: string, state = boxAfter(2)) {
  const job = new AbortController();
  const asked: string[] = [];
  const run: Run = async (argv) => {
    const name = nameOf(argv);
    asked.push(name);
    if (name === abortIn) {
      job.abort(new Error('cancelled'));
      throw new Failure('unreachable', 'cut');
    }
    const times = asked.filter((each) => each === name).length;
    const usual = name === 'probe' ? { stdout: ready } : name === 'migrate' ? { stdout: migrated } : {};
    const answer = answers[name]?.(times) ?? usual;
    if (answer instanceof Error) throw answer;
    return { exitCode: 0, stdout: '', stderr: '', ...answer };
  };
  const recover = vi.fn(async () => void asked.push('recover'));
  const context: ReleaseContext = {
    run,
    record: record(3),
    attempt: '1-1',
    bundle: Buffer.alloc(0),
    env: null,
    registry: { host: '', username: '', password: '' },
    gateRules: rules,
    observeRules: { forMs: 3, failuresAllowed: 2 },
    publicUrl: null,
    drainSeconds: 1,
    migrationSeconds: 1,
    smokePath: '/',
    cancelled: job.signal,
  };
  const steps = planDeploy(state, {
    record: context.record,
    minFreeDiskMb: 0,
    minFreeMemoryMb: 0,
    keepReleases: 5,
  });
  const deploy = () =>
    runPlan(steps, { context, phases: new Phases(), recovery: { isInterruption, recover } });
  return { deploy, asked, recover };
}

/** `sh -euc <text> <name> …` or `docker <command> …`; Compose by what it runs. */
function nameOf(argv: readonly string[]): string {
  if (argv[0] === 'sh') return argv[3] ?? '';
  if (argv[0] === 'env')
    return argv.includes('migrate') ? 'migrate' : argv.includes('postgres') ? 'services' : 'boot';
  return argv[1] ?? '';
}

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

describe('running a deploy', () => {
  test('does every step once', async () => {
    const { deploy, asked, recover } = prepare({});
    await deploy();
    expect(asked.filter((name) => !['probe', 'inspect'].includes(name))).toEqual([
      ...['upload', 'pull', 'services', 'rm', 'migrate', 'record', 'boot', 'switch', 'stop', 'prune'],
    ]);
    expect(recover).not.toHaveBeenCalled();
  });

  test.each([
    ['the connection', new Failure('unreachable', 'lost')],
    [
      'the engine',
      { exitCode: 1, stderr: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.' },
    ],
  ])('runs a step again when %s was unavailable', async (_, lost) => {
    const { deploy, asked } = prepare({ pull: (times) => (times === 1 ? lost : {}) });
    await deploy();
    expect(asked.slice(0, 4)).toEqual(['upload', 'pull', 'recover', 'pull']);
  });

  test('leaves a box that stays unavailable to the next operation', async () => {
    const { deploy, asked } = prepare({ boot: () => new Failure('unreachable', 'lost') });
    await expect(deploy()).rejects.toMatchObject({ reason: 'unreachable' });
    expect(asked.filter((name) => name === 'boot')).toHaveLength(3);
    expect(asked).not.toContain('discard');
  });

  test('undoes a failed step and those before it, last first', async () => {
    const { deploy, asked } = prepare({ probe: () => ({ stdout: '503\t0.01\t\t\n' }) });
    await expect(deploy()).rejects.toMatchObject({ reason: 'not-ready' });
    expect(asked.slice(-3)).toEqual(['tail-log', 'remove-slot', 'discard']);
  });

  test('goes back to the old slot when the new release fails after the switch', async () => {
    let switched = false;
    const { deploy, asked } = prepare({
      switch: () => {
        switched = !switched;
        return {};
      },
      probe: (times) => ({ stdout: switched && times > 3 ? '500\t0.01\t\t\n' : ready }),
    });
    await expect(deploy()).rejects.toMatchObject({ reason: 'regressed-after-switch' });
    expect(asked.filter((name) => ['switch', 'stop', 'remove-slot', 'discard'].includes(name))).toEqual([
      ...['switch', 'switch', 'stop', 'remove-slot', 'discard'],
    ]);
  });

  test('leaves a box empty whose first release fails after the switch', async () => {
    const probe = (times: number) => ({ stdout: times > 2 ? '500\t0.01\t\t\n' : ready });
    const { deploy, asked } = prepare({ probe }, undefined, empty);
    await expect(deploy()).rejects.toMatchObject({ reason: 'verify-failed' });
    expect(asked.slice(asked.indexOf('switch')).filter((name) => name !== 'probe')).toEqual([
      ...['switch', 'forget-live', 'tail-log', 'remove-slot', 'discard'],
    ]);
  });

  test('a cancelled job is rolled back, over a connection of its own', async () => {
    const { deploy, asked } = prepare({}, 'pull');
    await expect(deploy()).rejects.toMatchObject({ reason: 'cancelled' });
    expect(asked).toEqual(['upload', 'pull', 'recover', 'discard']);
  });

  test('a job cancelled while the old slot drains leaves the new release live', async () => {
    const { deploy, asked } = prepare({}, 'stop');
    await expect(deploy()).rejects.toMatchObject({
      reason: 'cancelled',
      message: expect.stringContaining('stays'),
    });
    expect(asked.at(-1)).toBe('stop');
  });
});

test('a rollback that fails is part of the failure, which does not say that the old release serves', async () => {
  const broken = defineStep<ReleaseContext>({
    ...{ name: 'observe', category: 'gate', recoverable: true },
    async run() {
      throw new Failure('regressed-after-switch', 'It failed.', {
        nextStep: 'The old release serves again.',
      });
    },
    async undo() {
      throw new Failure('switch-failed', 'No space.');
    },
  });
  const job = {
    inputs: { workflowRun: { id: '1-1' } },
    box: { isInterruption, recover: async () => {} },
    ...{ phases: new Phases(), cancelled: new AbortController().signal, outcome: {} },
  } as unknown as Job;
  await expect(rollOut(job, record(3), [broken()], {})).rejects.toMatchObject({
    reason: 'regressed-after-switch',
    message: expect.stringMatching(/It failed.*The rollback failed.*No space/s),
    nextStep: expect.not.stringContaining('serves again'),
  });
});

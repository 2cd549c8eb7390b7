import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Phases } from '../rollout/phases.ts';
import { runPlan } from '../rollout/run-plan.ts';
import { defineStep } from '../rollout/step.ts';
import { Failure } from '../shared/outcome.ts';
import type { Run } from '../shared/ssh.ts';
import { isInterruption } from './command.ts';
import type { ReleaseContext } from './context.ts';
import { planDeploy } from './deploy.ts';
import { SELF_SIGNED } from './fixture-certificates.ts';
import { boxAfter, certificate, empty, record, recordBefore } from './fixtures.ts';
import { type Job, rollOut } from './job.ts';

const rules = { consecutive: 1, intervalMs: 1, timeoutMs: 50, deadlineMs: 200, maxLatencyMs: null };
const ready = `200\t0.01\t${record(3).release}\t\n`;
const migrated = JSON.stringify({ migrated: true, level: '0001', contracts: [] });

/** What a box answers to each script, by its name or its program; a function is asked each time. */
type Answers = Record<
  string,
  (times: number) => { exitCode?: number; stdout?: string; stderr?: string } | Error
>;

function prepare(answers: Answers, abortIn?: string, state = boxAfter(2), target = recordBefore(3)) {
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
    const usual = { probe: ready, migrate: migrated, repository: '{"configured":false}' }[name];
    const answer = answers[name]?.(times) ?? { stdout: usual ?? '' };
    if (answer instanceof Error) throw answer;
    return { exitCode: 0, stdout: '', stderr: '', ...answer };
  };
  const recover = vi.fn(async () => void asked.push('recover'));
  const context: ReleaseContext = {
    run,
    record: target,
    attempt: '1-1',
    bundle: Buffer.alloc(0),
    env: null,
    registry: { host: '', username: '', password: '' },
    gateRules: rules,
    observeRules: { forMs: 3, failuresAllowed: 2 },
    publicUrl: null,
    host: '203.0.113.7',
    served: { certificate: state.certificate },
    ...{ repository: null, restored: null, loss: null, contractsThen: null, upgrade: null },
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
  return { deploy, asked, recover, context };
}

/** `sh -euc <text> <name> …` or `docker <command> …`; Compose by what it runs. */
function nameOf(argv: readonly string[]): string {
  if (argv[0] === 'sh') return argv[3] ?? '';
  if (argv[0] === 'env')
    return argv.includes('certbot')
      ? `certbot ${argv.slice(argv.indexOf('certbot') + 1).join(' ')}`
      : argv.includes('migrate')
        ? 'migrate'
        : argv.includes('postgres')
          ? 'services'
          : argv.includes('repository')
            ? 'repository'
            : (/^(archiver)$/.exec(argv.at(-1) ?? '')?.[0] ?? 'boot');
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
      ...[
        'upload',
        'pull',
        'services',
        'remove-archiver',
        'rm',
        'migrate',
        'record',
        'boot',
        'switch',
        'stop',
        'prune',
      ],
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
    // Its Postgres was one that archives nothing.
    expect(asked.slice(-5)).toEqual(['tail-log', 'remove-slot', 'services', 'archiver', 'discard']);
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

describe('the certificate of a release with HTTPS', () => {
  const served = (changed: object) => {
    const status = JSON.stringify({ missing: [], problem: null, ...changed });
    return {
      stdout: `certificate-status\t${status}\ncertificate-served\t${Buffer.from(SELF_SIGNED).toString('base64')}\n`,
    };
  };
  /** Nothing is watched over the network here; the watch has tests with real servers. */
  const deployOf = (answers: Answers, state = boxAfter(2), abortIn?: string) => {
    const prepared = prepare(answers, abortIn, state, record(3));
    prepared.context.observeRules.forMs = 0;
    return prepared;
  };
  const lacking = { ...boxAfter(2), certificate: { ...certificate, missing: ['skillgap.example'] } };

  test('is prepared on an empty box before nginx starts, and asked for once traffic reaches the release', async () => {
    const { deploy, asked, context } = deployOf({ certificate: () => served({}) }, empty);
    await deploy();
    const at = (name: string) => asked.indexOf(name);
    expect(at('certbot prepare')).toBeGreaterThan(at('pull'));
    expect(at('certbot prepare')).toBeLessThan(at('services'));
    expect(at('certbot renew --now')).toBeGreaterThan(at('switch'));
    expect(context.served.certificate).toMatchObject({
      trusted: false,
      names: ['skillgap.example', '203.0.113.7', '2001:db8::7'],
    });
  });

  test('that cannot even be prepared ends the deploy before anything has changed', async () => {
    const { deploy, asked } = deployOf(
      { 'certbot prepare': () => ({ exitCode: 1, stderr: 'bind source path does not exist' }) },
      empty,
    );
    await expect(deploy()).rejects.toMatchObject({
      reason: 'certificate-failed',
      message: expect.stringContaining('bind source path does not exist'),
      nextStep: expect.stringContaining('`sudo skillgap-provision` makes it'),
    });
    expect(asked).not.toContain('services');
    expect(asked.at(-1)).toBe('discard');
  });

  test.each<[string, Answers]>([
    ['refused', { 'certbot renew --now': () => ({ exitCode: 1, stderr: 'rate limited' }) }],
    ['too late', { 'certbot renew --now': () => ({ exitCode: 124 }) }],
    ['not to be read', { certificate: () => ({ stdout: 'rubbish' }) }],
  ])('that is %s fails no deploy, and is a warning', async (_, answers) => {
    const { deploy, asked, context } = deployOf(
      { certificate: () => served({ problem: 'rate limited' }), ...answers },
      lacking,
    );
    await deploy();
    expect(asked).toContain('certbot renew --now');
    expect(asked.at(-1)).toBe('prune');
    const said = vi.mocked(process.stdout.write).mock.calls.map(([text]) => String(text));
    expect(said.filter((line) => line.startsWith('::warning::⚠️ HTTPS'))).toHaveLength(1);
    expect(context.served.certificate).not.toBeNull();
  });

  test('is asked for again when the connection is lost meanwhile, and not when the job is cancelled', async () => {
    const lost = deployOf(
      {
        certificate: () => served({}),
        'certbot renew --now': (times) => (times === 1 ? new Failure('unreachable', 'lost') : {}),
      },
      lacking,
    );
    await lost.deploy();
    expect(lost.asked.filter((name) => name === 'certbot renew --now')).toHaveLength(2);
    const cancelled = deployOf({}, lacking, 'certbot renew --now');
    await expect(cancelled.deploy()).rejects.toMatchObject({ reason: 'cancelled' });
    expect(cancelled.asked.filter((name) => name === 'switch')).toHaveLength(2);
  });

  test('that is good is left to the timer', async () => {
    const { deploy, asked } = deployOf({});
    await deploy();
    expect(asked.filter((name) => name.startsWith('certbot'))).toEqual([]);
  });
});

test('where a gate asks is known once a release is live, whatever the box says afterwards', async () => {
  const served = { ...certificate, trusted: false, pem: SELF_SIGNED };
  const outcome = {};
  const job = {
    inputs: { workflowRun: { id: '1-1' }, publicUrl: null },
    ...{
      host: '203.0.113.7',
      box: {},
      phases: new Phases(),
      cancelled: new AbortController().signal,
      outcome,
    },
    state: { ...empty, certificate: served },
  } as unknown as Job;
  await rollOut(job, record(3), [], {});
  expect(outcome).toMatchObject({ publicUrl: 'https://203.0.113.7', certificate: SELF_SIGNED });
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
    ...{ phases: new Phases(), cancelled: new AbortController().signal, outcome: {}, state: empty },
  } as unknown as Job;
  await expect(rollOut(job, record(3), [broken()], {})).rejects.toMatchObject({
    reason: 'regressed-after-switch',
    message: expect.stringMatching(/It failed.*The rollback failed.*No space/s),
    nextStep: expect.not.stringContaining('serves again'),
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Failure } from '../shared/outcome.ts';
import type { Run } from '../shared/ssh.ts';
import { carryOut } from './carry-out.ts';
import type { Execution } from './execute.ts';
import { boxAfter, record } from './fixtures.ts';
import { Phases } from './phases.ts';
import { planDeploy } from './plan.ts';

const rules = { consecutive: 1, intervalMs: 1, timeoutMs: 50, deadlineMs: 200, maxLatencyMs: null };
const ready = `200\t0.01\t${record(3).release}\t\n`;
const migrated = JSON.stringify({ migrated: true, level: '0001', contracts: [] });

/** What a box answers to each script, by its name or its program; a function is asked each time. */
type Answers = Record<
  string,
  (times: number) => { exitCode?: number; stdout?: string; stderr?: string } | Error
>;

function stage(answers: Answers, abortIn?: string) {
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
  const execution: Execution = {
    run,
    record: record(3),
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
  const steps = planDeploy(boxAfter(2), {
    record: execution.record,
    minFreeDiskMb: 0,
    minFreeMemoryMb: 0,
    keepReleases: 5,
  });
  const session = { run, recover, endLeftovers: async () => {} };
  const carry = () =>
    carryOut(steps, execution, { session, phases: new Phases(), cancelled: job.signal, done: () => {} });
  return { carry, asked, recover };
}

/** `sh -euc <text> <name> …` or `docker <command> …`; Compose by what it runs. */
function nameOf(argv: readonly string[]): string {
  if (argv[0] === 'sh') return argv[3] ?? '';
  if (argv[0] === 'env')
    return argv.includes('migrate') ? 'migrate' : argv.includes('postgres') ? 'services' : 'start';
  return argv[1] ?? '';
}

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

describe('carrying out a deploy', () => {
  test('does every step once', async () => {
    const { carry, asked, recover } = stage({});
    await carry();
    expect(asked.filter((name) => !['probe', 'inspect'].includes(name))).toEqual([
      ...['upload', 'pull', 'services', 'rm', 'migrate', 'record', 'start', 'switch', 'stop', 'prune'],
    ]);
    expect(recover).not.toHaveBeenCalled();
  });

  test.each([
    ['the connection', new Failure('unreachable', 'lost')],
    [
      'the engine',
      { exitCode: 1, stderr: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.' },
    ],
  ])('does a step over when %s was away', async (_, lost) => {
    const { carry, asked } = stage({ pull: (times) => (times === 1 ? lost : {}) });
    await carry();
    expect(asked.slice(0, 4)).toEqual(['upload', 'pull', 'recover', 'pull']);
  });

  test('leaves a box that stays away to whoever comes next', async () => {
    const { carry, asked } = stage({ start: () => new Failure('unreachable', 'lost') });
    await expect(carry()).rejects.toMatchObject({ reason: 'unreachable' });
    expect(asked.filter((name) => name === 'start')).toHaveLength(3);
    expect(asked).not.toContain('discard');
  });

  test('takes back a failed step and those before it, last first', async () => {
    const { carry, asked } = stage({ probe: () => ({ stdout: '503\t0.01\t\t\n' }) });
    await expect(carry()).rejects.toMatchObject({ reason: 'not-ready' });
    expect(asked.slice(-3)).toEqual(['tail-log', 'rm', 'discard']);
  });

  test('goes back to the old slot when the new release does not hold after the switch', async () => {
    let switched = false;
    const { carry, asked } = stage({
      switch: () => {
        switched = !switched;
        return {};
      },
      probe: (times) => ({ stdout: switched && times > 3 ? '500\t0.01\t\t\n' : ready }),
    });
    await expect(carry()).rejects.toMatchObject({ reason: 'regressed-after-switch' });
    expect(asked.filter((name) => ['switch', 'stop', 'rm', 'discard'].includes(name)).slice(1)).toEqual([
      ...['switch', 'switch', 'stop', 'rm', 'discard'],
    ]);
  });

  test('a cancelled job takes back what it did, over a connection of its own', async () => {
    const { carry, asked } = stage({}, 'pull');
    await expect(carry()).rejects.toMatchObject({ reason: 'cancelled' });
    expect(asked).toEqual(['upload', 'pull', 'recover', 'discard']);
  });

  test('a job cancelled while the old slot drains leaves the new release live', async () => {
    const { carry, asked } = stage({}, 'stop');
    await expect(carry()).rejects.toMatchObject({
      reason: 'cancelled',
      message: expect.stringContaining('stays so'),
    });
    expect(asked.at(-1)).toBe('stop');
  });
});

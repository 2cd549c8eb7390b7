import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Phases } from '../rollout/phases.ts';
import { deploy } from './deploy.ts';
import { boxAfter, record, site } from './fixtures.ts';
import type { DeployInputs, RedeployInputs, RollbackInputs } from './inputs.ts';
import type { Job } from './job.ts';
import { redeploy } from './redeploy.ts';
import { rollback } from './rollback.ts';

beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true));

/** A job on a box after three days whose commands are counted, and whose inputs are what the operation reads first. */
function prepare<I extends DeployInputs | RollbackInputs | RedeployInputs>(inputs: Partial<I>) {
  const run = vi.fn(async () => ({ exitCode: 1, stdout: '', stderr: 'no' }));
  const job = {
    inputs: {
      checkEnv: false,
      parameters: {},
      minFreeMemoryMb: 0,
      token: null,
      workflowRun: { id: '1-2', owner: 'o', repo: 'r' },
      ...inputs,
    },
    box: { run, recover: async () => {}, isInterruption: () => false },
    state: boxAfter(3),
    readSite: async () => site,
    readBackupPlace: async () => null,
    phases: new Phases(),
    cancelled: new AbortController().signal,
    outcome: {},
  };
  return { job: job as unknown as Job<I>, run };
}

describe('a deploy', () => {
  test.each([1, 2, 3])(
    'of a release that is live is a success, in attempt %i too, and touches nothing',
    async (attempt) => {
      const { job, run } = prepare<DeployInputs>({ operation: 'deploy', release: record(3).release });
      job.inputs.workflowRun.attempt = attempt;
      expect(await deploy(job)).toBe('already-live');
      expect(run).not.toHaveBeenCalled();
      // Where its gate goes back to.
      expect(job.outcome.previousRelease).toBe(record(2).release);
    },
  );

  test('of a release that is live and does not run starts it again', async () => {
    const { job, run } = prepare<DeployInputs>({ operation: 'deploy', release: record(3).release });
    Object.assign(job.inputs, { composeFolder: 'compose', envFile: '/dev/null', minFreeDiskMb: 0 });
    Object.assign(job.inputs, { images: record(3).images });
    Object.assign(job.state, { liveFails: true });
    await expect(deploy(job)).rejects.toThrow('no');
    expect(run).toHaveBeenCalled();
  });
});

describe('a rollback is bound to what its author saw', () => {
  const commitOf = (release: string) => `${release.split('-')[1]}${'0'.repeat(28)}`;
  const other = { release: '20260201T000000Z-ffffffffffff', commit: `ffffffffffff${'1'.repeat(28)}` };

  test.each([
    ['another release', other.release],
    ['another commit', other.commit],
    ['a release that was never here', '20250101T000000Z-aaaaaaaaaaaa'],
    [
      'a later deploy of the same commit, which is gone',
      `20260201T000000Z-${record(3).release.split('-')[1]}`,
    ],
  ])('and does nothing when that was %s', async (_, onlyFrom) => {
    const { job, run } = prepare<RollbackInputs>({ operation: 'rollback', release: null, onlyFrom });
    expect(await rollback(job)).toBe('superseded');
    expect(run).not.toHaveBeenCalled();
  });

  test.each([
    ['the live release', record(3).release],
    ['its commit', commitOf(record(3).release)],
    [
      'a release that a redeploy of the same commit has replaced',
      `20250101T000000Z-${record(3).release.split('-')[1]}`,
    ],
  ])('and proceeds when that was %s', async (_, onlyFrom) => {
    const { job, run } = prepare<RollbackInputs>({
      operation: 'rollback',
      release: null,
      onlyFrom,
      envFile: null,
    });
    await expect(rollback(job)).rejects.toThrow('no');
    expect(run).toHaveBeenCalled();
  });

  test('and is not stopped by a store that does not say where people reach the site', async () => {
    const { job, run } = prepare<RollbackInputs>({ release: null, onlyFrom: null, envFile: '/dev/null' });
    job.readSite = async () => {
      throw new Error('no region');
    };
    await expect(rollback(job)).rejects.toThrow('Writing .env failed');
    expect(run).toHaveBeenCalled();
    const said = vi.mocked(process.stdout.write).mock.calls.map(([text]) => String(text));
    expect(said).toContainEqual(
      expect.stringMatching(/^::warning::The release keeps the address .*: no region/),
    );
  });

  test('and to a release that is live is a success', async () => {
    const { job, run } = prepare<RollbackInputs>({
      ...{ operation: 'rollback', release: record(3).release, onlyFrom: null },
    });
    expect(await rollback(job)).toBe('already-live');
    expect(run).not.toHaveBeenCalled();
  });

  test('and to one that is live and does not run starts it again', async () => {
    const { job, run } = prepare<RollbackInputs>({
      ...{ operation: 'rollback', release: record(3).release, onlyFrom: null, envFile: null },
    });
    Object.assign(job.state, { liveFails: true });
    await expect(rollback(job)).rejects.toThrow('no');
    expect(run).toHaveBeenCalled();
  });
});

test('a redeploy of a release that is no longer live does nothing', async () => {
  const { job, run } = prepare<RedeployInputs>({
    operation: 'redeploy',
    onlyFrom: '20260201T000000Z-ffffffffffff',
  });
  expect(await redeploy(job)).toBe('superseded');
  expect(run).not.toHaveBeenCalled();
});

import { readFile } from 'node:fs/promises';
import { Failure } from '../shared/outcome.ts';
import { splitEnv } from './backup-env.ts';
import type { ReleaseContext } from './context.ts';
import { requireCurrentEnv } from './current-env.ts';
import type { RestoreInputs } from './inputs.ts';
import type { BoxState } from './inspect.ts';
import { type Job, rollOut, runSteps } from './job.ts';
import { bringNew } from './new-release.ts';
import type { Outcome } from './outcome.ts';
import { planDryRun, planEmpty, planRestore, type RestoreRequest } from './plan-restore.ts';
import type { Reason } from './reasons.ts';
import { hasBackups, type ReleaseRecord } from './release.ts';
import { keptName } from './restore-journal.ts';
import { reportOf } from './restore-report.ts';
import { requireDisk } from './room.ts';

/**
 * Restores the database, keeps the one before it, and serves the data with the release that goes with it. Until clients
 * are let in again everything can be undone, and is when a step fails.
 */
export async function restore(job: Job<RestoreInputs>): Promise<Reason> {
  const { inputs, state } = job;
  await requireCurrentEnv(inputs);
  const rendered = await readFile(inputs.envFile);
  const site = await job.readSite(rendered);
  const backups = await job.readBackupPlace();
  const env = splitEnv(rendered, backups);
  const { candidate, record, bundle } =
    state.live === null ? await firstRelease(job, { site, backups, env }) : heldRelease(job);
  const tools = record.release;
  const request: RestoreRequest = {
    ...{ ...inputs, candidate, tools, site, backups },
    ...{ keepAs: keptName(new Date()), now: new Date() },
  };
  const watch = reportOn(job.outcome, state, request);
  if (inputs.dryRun) {
    await runSteps(job, record, planDryRun(state, request), { bundle, env }, watch);
    return 'restore-planned';
  }
  const plan =
    request.target.kind === 'empty'
      ? planEmpty(state, request, record)
      : (context: ReleaseContext) => planRestore(state, request, context);
  await rollOut(job, record, plan, { bundle, env }, watch);
  return 'restored';
}

/** Fills the outcome in as the restore proceeds: also of one that fails it is known how far it came. */
function reportOn(
  outcome: Outcome,
  state: BoxState,
  request: RestoreRequest,
): (context: ReleaseContext) => void {
  return (context) => {
    const report = reportOf(context, state, request);
    const { recoveredTo, backup, loses, kept } = report;
    Object.assign(outcome, { report, recoveredTo, backup, loses, kept });
  };
}

interface Release {
  candidate: ReleaseRecord | null;
  record: ReleaseRecord;
  bundle: Buffer;
}

/** On a box on which nothing is live. */
async function firstRelease(job: Job<RestoreInputs>, made: Parameters<typeof bringNew>[1]): Promise<Release> {
  const { record, bundle } = await bringNew(job, made);
  requireDisk(job.state, job.inputs);
  return { candidate: record, record, bundle };
}

/** On a living box: the live release, with the tools of its own Postgres image. */
function heldRelease({ inputs, state }: Job<RestoreInputs>): Release {
  if (inputs.target.kind === 'empty') {
    throw new Failure<Reason>(
      'invalid-input',
      '`empty` is for a box on which nothing is live; this one serves.',
      {
        nextStep: 'Restore to a time or a backup, or leave it as it is.',
      },
    );
  }
  return { candidate: null, record: liveWithTools(state), bundle: Buffer.alloc(0) };
}

function liveWithTools({ live, releases }: BoxState): ReleaseRecord {
  const record = releases.find(({ release }) => release === live?.release);
  if (record && hasBackups(record)) return record;
  throw new Failure<Reason>(
    'release-missing',
    record
      ? `${record.release} is from before backups, and its images have nothing to restore with.`
      : `The record of the live release ${live?.release} cannot be read.`,
    { nextStep: 'Bring a newer release live first (`/rollback` to it, or a deploy), then restore.' },
  );
}

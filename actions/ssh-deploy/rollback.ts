import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import type { Step } from '../rollout/step.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import { archiverOf } from './archiver.ts';
import { splitEnv } from './backup-env.ts';
import type { ReleaseContext } from './context.ts';
import { requireCurrentEnv } from './current-env.ts';
import { goLive } from './go-live.ts';
import { prepareSteps, withSite } from './https.ts';
import type { RollbackInputs } from './inputs.ts';
import { type BoxState, inspectContracts } from './inspect.ts';
import { type Job, rollOut } from './job.ts';
import { obstacleTo } from './obstacle.ts';
import { backupPlaceOrLive } from './read-backups.ts';
import type { Reason } from './reasons.ts';
import { type BackupPlace, hasBackups, hasHttps, isOfCommit, type ReleaseRecord } from './release.ts';
import { requireMemory } from './room.ts';
import type { Site } from './site.ts';
import { dataSteps } from './steps/check-data.ts';
import { backupSteps } from './steps/end-backup.ts';
import { copyBackupEnv, replaceEnv } from './steps/replace-env.ts';
import { startServices } from './steps/start-services.ts';

/** Brings an earlier release live again, with the secrets of today. */
export async function rollback(job: Job<RollbackInputs>): Promise<Reason> {
  const { inputs, box, state } = job;
  const live = state.live?.release ?? null;
  if (inputs.onlyFrom !== null && !isOfCommit(live, inputs.onlyFrom)) return 'superseded';
  // One that is live and does not run is started again, in the other slot.
  if (inputs.release !== null && inputs.release === live && !state.liveFails) return 'already-live';
  await requireCurrentEnv(inputs);
  const { envFile, parameters } = inputs;
  const rendered = envFile === null ? null : await readFile(envFile);
  const site = rendered && (await todaysSite(job, rendered));
  const backups = rendered && (await backupPlaceOrLive(job.readBackupPlace, state));
  const env = rendered && splitEnv(rendered, backups);
  const request = { ...inputs, newEnv: env !== null, site, backups, now: new Date() };
  const { record, steps } = planRollback(state, request, await inspectContracts(box.run));
  if (!hasHttps(record) && state.releases.some((each) => each.release === live && hasHttps(each))) {
    core.warning(
      `${record.release} is from before HTTPS: over plain HTTP browsers keep no session, and those that remember HTTPS (HSTS_MAX_AGE) do not come back until a newer release is live.`,
    );
  }
  await rollOut(job, { ...record, ...(env && { parameters }) }, steps, { env });
  return 'rolled-back';
}

/** Nothing that a way back could do without may stop it: then the release keeps the site that it was made with. */
async function todaysSite(job: Job<RollbackInputs>, env: Buffer): Promise<Site | null> {
  try {
    return await job.readSite(env);
  } catch (error) {
    core.warning(`The release keeps the address that it was deployed with: ${messageOf(error)}`);
    return null;
  }
}

export interface RollbackRequest {
  /** The release to go back to; null, the one before the live one. */
  release: string | null;
  /** Whether a new `.env` was rendered; without one the release starts with the one it had. */
  newEnv: boolean;
  /** Go back even to a release whose code does not know today's schema, or that takes HTTPS away. */
  force: boolean;
  minFreeMemoryMb: number;
  /** Today's; null without a new `.env`, which is part of what it is made from. */
  site: Site | null;
  /** Where today's backups go. */
  backups: BackupPlace | null;
  now: Date;
}

/**
 * The steps back to a release whose files and images the box still holds: as a deploy, with nothing to pull or migrate.
 *
 * @param contracts The contract migrations that the schema has been through; null when that is not known.
 * @throws Failure `release-unknown` when the box does not hold it, or it is the live one and runs; `schema-too-new` when its code
 * cannot run on today's schema; `https-lost` when it would take HTTPS away; `image-missing`; `low-memory`.
 */
export function planRollback(
  state: BoxState,
  request: RollbackRequest,
  contracts: string[] | null,
): { record: ReleaseRecord; steps: Step<ReleaseContext>[] } {
  const held = findTarget(state, request.release);
  const obstacle = obstacleTo(state, held, contracts, request.now);
  if (obstacle && !(request.force && obstacle.canForce)) {
    throw new Failure<Reason>(
      obstacle.reason,
      `${held.release} cannot be brought back: ${obstacle.sentence}.`,
      { nextStep: obstacle.nextStep },
    );
  }
  requireMemory(state, request);
  const { newEnv, site, backups } = request;
  const { record: withOwn, steps: siteSteps, checks } = withSite(held, site);
  const record = newEnv && hasBackups(held) ? { ...withOwn, backups } : withOwn;
  return {
    record,
    steps: [
      ...backupSteps(state),
      ...siteSteps,
      ...checks,
      ...(newEnv ? [replaceEnv()] : keysSteps(state, record)),
      ...dataSteps(state, record),
      ...prepareSteps(state, record),
      startServices({ nginxConf: null, archiverBefore: archiverOf(state) }),
      ...goLive(state, record, { isNew: false }),
    ],
  };
}

/** Without a new .env the backups keep the keys of what is live: its own may have been rotated since. */
function keysSteps(state: BoxState, record: ReleaseRecord): Step<ReleaseContext>[] {
  const from = archiverOf(state)?.release;
  return from && hasBackups(record) && from !== record.release ? [copyBackupEnv({ from })] : [];
}

function findTarget(state: BoxState, wanted: string | null): ReleaseRecord {
  const { live, liveFails, releases } = state;
  const previous = releases.find(({ release }) => release === live?.release)?.previous ?? null;
  const target = wanted ?? previous;
  const record =
    releases.find(({ release }) => release === target) ??
    (wanted === null && target !== null ? replacementOf(target, state) : undefined);
  if (record && (record.release !== live?.release || liveFails)) return record;
  const known = releases.map(({ release }) => release).filter((release) => release !== live?.release);
  throw new Failure<Reason>(
    'release-unknown',
    record
      ? `${record.release} is live already.`
      : `The box does not hold ${target ? `the release ${target}` : 'a previous release'}.`,
    {
      nextStep:
        known.length > 0
          ? `It can go to: ${known.join(', ')}.`
          : 'It holds no other release: deploy a good commit instead.',
    },
  );
}

/** A redeploy has replaced the release that the record names: the newest one of the same commit has its code. */
function replacementOf(gone: string, { live, releases }: BoxState): ReleaseRecord | undefined {
  const commitOf = (release: string) => release.split('-')[1];
  return releases
    .filter(({ release }) => release !== live?.release && commitOf(release) === commitOf(gone))
    .toSorted((a, b) => b.release.localeCompare(a.release))[0];
}

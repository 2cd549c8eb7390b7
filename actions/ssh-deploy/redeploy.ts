import { readFile } from 'node:fs/promises';
import type { Step } from '../rollout/step.ts';
import { Failure } from '../shared/outcome.ts';
import { archiverOf } from './archiver.ts';
import { splitEnv } from './backup-env.ts';
import type { ReleaseContext } from './context.ts';
import { requireCurrentEnv } from './current-env.ts';
import { goLive } from './go-live.ts';
import { prepareSteps, withSite } from './https.ts';
import type { RedeployInputs } from './inputs.ts';
import type { BoxState } from './inspect.ts';
import { type Job, rollOut } from './job.ts';
import type { Reason } from './reasons.ts';
import { type BackupPlace, hasBackups, isOfCommit, type ReleaseRecord } from './release.ts';
import { retain } from './retain.ts';
import { requireMemory } from './room.ts';
import type { Site } from './site.ts';
import { dataSteps } from './steps/check-data.ts';
import { copyRelease } from './steps/copy-release.ts';
import { backupSteps } from './steps/end-backup.ts';
import { prune } from './steps/prune.ts';
import { replaceEnv } from './steps/replace-env.ts';
import { startServices } from './steps/start-services.ts';

/** Brings the live release live once more, with the secrets of today. */
export async function redeploy(job: Job<RedeployInputs>): Promise<Reason> {
  const { inputs, state } = job;
  const live = state.live?.release ?? null;
  if (inputs.onlyFrom !== null && !isOfCommit(live, inputs.onlyFrom)) return 'superseded';
  await requireCurrentEnv(inputs);
  const { actor, url: runUrl } = inputs.workflowRun;
  const rendered = await readFile(inputs.envFile);
  const site = await job.readSite(rendered);
  const backups = await job.readBackupPlace();
  const { record, steps } = planRedeploy(state, { ...inputs, now: new Date(), actor, runUrl, site, backups });
  await rollOut(job, record, steps, { env: splitEnv(rendered, backups) });
  return 'redeployed';
}

export interface RedeployRequest {
  now: Date;
  actor: string;
  runUrl: string;
  /** Versions of the secrets of today. */
  parameters: Record<string, number>;
  minFreeMemoryMb: number;
  keepReleases: number;
  /** Today's. */
  site: Site;
  backups: BackupPlace | null;
}

/**
 * A release of its own, with the commit, images and files of the live one, that goes live as every other. It replaces the
 * one that it repeats, so a rollback still leads to the code before it, and a release whose secrets are dead is not kept.
 *
 * @throws Failure `release-unknown` when nothing is live; `low-memory`.
 */
export function planRedeploy(
  state: BoxState,
  { now, actor, runUrl, parameters, keepReleases, site, backups, ...rules }: RedeployRequest,
): { record: ReleaseRecord; steps: Step<ReleaseContext>[] } {
  const live = state.releases.find(({ release }) => release === state.live?.release);
  if (!live) {
    throw new Failure<Reason>('release-unknown', 'Nothing is live that could be deployed again.', {
      nextStep: 'Merge something: the first deploy brings the secrets of today with it.',
    });
  }
  requireMemory(state, rules);
  const release = `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${live.commit.slice(0, 12)}`;
  const repeated = {
    ...{ ...live, release, createdAt: now.toISOString(), actor, runUrl, parameters },
    ...(hasBackups(live) && { backups }),
  };
  const { record, steps: siteSteps, checks } = withSite(repeated, site);
  const others = state.releases.filter((each) => each !== live);
  return {
    record,
    steps: [
      ...backupSteps(state),
      copyRelease({ from: live.release }),
      ...siteSteps,
      ...checks,
      replaceEnv(),
      ...dataSteps(state, record),
      ...prepareSteps(state, record),
      startServices({ nginxConf: null, archiverBefore: archiverOf(state) }),
      // No migration: its code is what is live. The login of a new DATABASE_URL was made by its rotation.
      ...goLive(state, record, { isNew: true }),
      prune(retain({ ...state, releases: others, live: null, current: null }, { record, keepReleases })),
    ],
  };
}

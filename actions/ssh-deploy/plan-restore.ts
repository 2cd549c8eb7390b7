import type { Step } from '../rollout/step.ts';
import type { ReleaseContext } from './context.ts';
import { goLive } from './go-live.ts';
import { prepareSteps, withSite } from './https.ts';
import type { BoxState } from './inspect.ts';
import { bringSteps, missingImages, serveSteps, stopSteps } from './plan-offline.ts';
import type { BackupPlace, ReleaseRecord } from './release.ts';
import type { RestoreTarget } from './restore-target.ts';
import { retain } from './retain.ts';
import type { Site } from './site.ts';
import { checkContracts, chooseRelease } from './steps/choose-release.ts';
import { backupSteps } from './steps/end-backup.ts';
import { estimateLoss } from './steps/estimate-loss.ts';
import { makeEmptyCluster } from './steps/make-empty-cluster.ts';
import { migrate } from './steps/migrate.ts';
import { prepareData, switchData } from './steps/prepare-data.ts';
import { prune } from './steps/prune.ts';
import { pullPrevious } from './steps/pull.ts';
import { replaceBackupEnv } from './steps/replace-env.ts';
import { restoreBoxState } from './steps/restore-box-state.ts';
import { shipWal } from './steps/ship-wal.ts';
import { startServices } from './steps/start-services.ts';
import { surveyRepository } from './steps/survey-repository.ts';
import { discardUpload } from './steps/upload.ts';

type Steps = Step<ReleaseContext>[];

export interface RestoreRequest {
  /** Only look. */
  dryRun: boolean;
  target: RestoreTarget;
  /** Reads the bucket as it was then: somebody has deleted from it since. */
  asOf: string | null;
  /** Migrate the data forward where the box holds no release that goes with it. */
  force: boolean;
  /** The folder that keeps the cluster of before. */
  keepAs: string;
  restoreSeconds: number;
  keepReleases: number;
  now: Date;
  /** A release that the box does not have, and that is brought to one on which nothing is live; else null. */
  candidate: ReleaseRecord | null;
  /** The release whose tools are used: the live one, or the candidate. */
  tools: string;
  /** Today's. */
  site: Site;
  backups: BackupPlace | null;
  parameters: Record<string, number>;
}

/** Looks, and leaves the box as it was. */
export function planDryRun(state: BoxState, request: RestoreRequest): Steps {
  const { candidate, target } = request;
  return [
    ...(candidate ? bringSteps(state, candidate) : []),
    survey(request),
    ...(state.postgresRunning && target.kind !== 'empty' ? [shipWal(), estimateLoss(request)] : []),
    ...(candidate ? [discardUpload({ images: missingImages(state, candidate) })] : []),
  ];
}

/**
 * The whole restore. Which release serves the data is known only once it stands there, so the later steps are made then.
 */
export function* planRestore(
  state: BoxState,
  request: RestoreRequest,
  context: ReleaseContext,
): Generator<Step<ReleaseContext>> {
  yield* planData(state, request);
  const { candidate, site, backups, parameters, keepReleases, target, force } = request;
  // The release of then, with the name and the secrets of today.
  const { record, steps, checks } = withSite(context.record, candidate ? null : site);
  context.record = candidate ? record : { ...record, backups, parameters };
  yield* [
    ...steps,
    ...checks,
    switchData(request),
    // A living box has its own.
    ...(state.live ? [] : [restoreBoxState()]),
    ...serveSteps(state, context.record, {
      isNew: candidate !== null,
      keepReleases,
      checks: candidate ? [checkContracts({ canContract: force || target.kind === 'latest' })] : [],
    }),
    ...(state.live ? [] : [pullPrevious()]),
  ];
}

/** Up to a restored cluster beside the live one, and the choice of what serves it. */
function planData(state: BoxState, request: RestoreRequest): Steps {
  const { postgresRunning } = state;
  const { tools, keepAs, restoreSeconds, candidate, force, now } = request;
  return [
    ...backupSteps(state),
    // The keys of today: what is live may have been deployed before a rotation.
    ...(candidate ? [] : [replaceBackupEnv({ release: tools })]),
    ...(candidate ? bringSteps(state, candidate) : []),
    survey(request),
    ...(postgresRunning ? [shipWal(), estimateLoss(request)] : []),
    ...stopSteps(state, { way: keepAs, tools }),
    prepareData({ ...request, timeoutSeconds: restoreSeconds }),
    ...(candidate ? [] : [chooseRelease({ state, force, now })]),
  ];
}

/** A first deploy that somebody has decided on, beside a repository with backups. */
export function planEmpty(state: BoxState, request: RestoreRequest, record: ReleaseRecord): Steps {
  return [
    ...bringSteps(state, record),
    survey(request),
    makeEmptyCluster(),
    ...prepareSteps(state, record),
    startServices({ nginxConf: state.nginxConf === null ? record.nginxConf : null, archiverBefore: null }),
    migrate(),
    ...goLive(state, record, { isNew: true }),
    prune(retain(state, { record, keepReleases: request.keepReleases })),
  ];
}

function survey({ tools, target, asOf }: RestoreRequest): Step<ReleaseContext> {
  return surveyRepository({ tools, target, asOf });
}

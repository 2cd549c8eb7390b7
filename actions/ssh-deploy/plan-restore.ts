import type { Step } from '../rollout/step.ts';
import { archiverOf } from './archiver.ts';
import type { ReleaseContext } from './context.ts';
import { goLive } from './go-live.ts';
import { issueSteps, prepareSteps, withSite } from './https.ts';
import type { BoxState } from './inspect.ts';
import { type BackupPlace, imagesOf, type ReleaseRecord } from './release.ts';
import type { RestoreTarget } from './restore-target.ts';
import { retain } from './retain.ts';
import type { Site } from './site.ts';
import { otherSlot, type Slot } from './slots.ts';
import { beginRestore, finishRestore } from './steps/begin-restore.ts';
import { boot } from './steps/boot.ts';
import { checkNginx } from './steps/check-nginx.ts';
import { checkContracts, chooseRelease } from './steps/choose-release.ts';
import { backupSteps } from './steps/end-backup.ts';
import { estimateLoss } from './steps/estimate-loss.ts';
import { awaitReady, passSmokeTest, verify } from './steps/gate.ts';
import { makeEmptyCluster } from './steps/make-empty-cluster.ts';
import { migrate } from './steps/migrate.ts';
import { prepareData, switchData } from './steps/prepare-data.ts';
import { prune } from './steps/prune.ts';
import { pull } from './steps/pull.ts';
import { reloadNginx } from './steps/reload-nginx.ts';
import { replaceBackupEnv, replaceEnv } from './steps/replace-env.ts';
import { restoreBoxState } from './steps/restore-box-state.ts';
import { startArchiver } from './steps/start-archiver.ts';
import { startServices } from './steps/start-services.ts';
import { stopBackend } from './steps/stop-backend.ts';
import { stopDatabase } from './steps/stop-database.ts';
import { surveyRepository } from './steps/survey-repository.ts';
import { switchTraffic } from './steps/switch-traffic.ts';
import { discardUpload, upload } from './steps/upload.ts';

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
    ...bringSteps(state, request),
    survey(request),
    ...(state.postgresRunning && target.kind !== 'empty' ? [estimateLoss(request)] : []),
    ...(candidate ? [discardUpload({ images: missingImages(state, candidate) })] : []),
  ];
}

/**
 * The whole restore. Which release serves the data is known only once it stands there, so the later steps are made then.
 * Nobody is served between `begin-restore` and `finish-restore`, and until the latter every step is undone by a failure,
 * or by the next operation where this one is cut off (recover.ts).
 */
export function* planRestore(
  state: BoxState,
  request: RestoreRequest,
  context: ReleaseContext,
): Generator<Step<ReleaseContext>> {
  yield* planData(state, request);
  const { candidate, site, backups, parameters } = request;
  // The release of then, with the name and the secrets of today.
  const { record, steps, checks } = withSite(context.record, candidate ? null : site);
  context.record = candidate ? record : { ...record, backups, parameters };
  yield* planServe(state, request, { record: context.record, siteSteps: [...steps, ...checks] });
}

/** Up to a restored cluster beside the live one, and the choice of what serves it. */
export function planData(state: BoxState, request: RestoreRequest): Steps {
  const { live, postgresRunning } = state;
  const { tools, keepAs, restoreSeconds, candidate, force, now } = request;
  const archiver = archiverOf(state);
  return [
    ...backupSteps(state),
    // The keys of today: what is live may have been deployed before a rotation.
    ...(candidate ? [] : [replaceBackupEnv({ release: tools })]),
    ...bringSteps(state, request),
    survey(request),
    ...(postgresRunning ? [estimateLoss(request)] : []),
    beginRestore({ keepAs, tools, live, databaseRan: postgresRunning }),
    stopBackend({ slots: SLOTS, live: live?.slot ?? null }),
    stopDatabase({ release: live?.release ?? null, archiver, databaseRan: postgresRunning }),
    prepareData({ ...request, timeoutSeconds: restoreSeconds }),
    ...(candidate ? [] : [chooseRelease({ state, force, now })]),
  ];
}

const SLOTS: readonly Slot[] = ['blue', 'green'];

interface Serving {
  record: ReleaseRecord;
  /** What gives its files the site of today. */
  siteSteps: Steps;
}

/** From a restored cluster beside the live one to a release that serves it. */
export function planServe(state: BoxState, request: RestoreRequest, { record, siteSteps }: Serving): Steps {
  const { live, nginxConf: currentConf } = state;
  const { release, nginxConf } = record;
  const { candidate, target, force, keepReleases } = request;
  const slot = live ? otherSlot(live.slot) : 'blue';
  return [
    ...siteSteps,
    switchData(request),
    // A living box has its own.
    ...(live ? [] : [restoreBoxState()]),
    ...(candidate ? [] : [replaceEnv()]),
    ...prepareSteps(state, record),
    // Its archiver starts behind the point of no return: the repository must learn nothing of a restore that is undone.
    startServices({ nginxConf: currentConf === null ? nginxConf : null, archiverBefore: 'later' }),
    // Also where there is nothing to migrate: the data brings the logins of then, and this makes those of today.
    migrate(),
    ...(candidate ? [checkContracts({ canContract: force || target.kind === 'latest' })] : []),
    boot({ slot }),
    awaitReady({ slot }),
    passSmokeTest({ slot }),
    switchTraffic({ to: { slot, release, nginxConf }, from: live, forgetOnUndo: candidate ? release : null }),
    ...(currentConf !== null && currentConf !== nginxConf ? [reloadNginx()] : []),
    verify({ release, first: false }),
    finishRestore(),
    startArchiver({ archiver: { release } }),
    ...issueSteps(state, record),
    ...(candidate ? [prune(retain(state, { record, keepReleases }))] : []),
  ];
}

/** A first deploy that somebody has decided on, beside a repository with backups. */
export function planEmpty(state: BoxState, request: RestoreRequest, record: ReleaseRecord): Steps {
  return [
    ...bringSteps(state, request),
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

/** To a box on which nothing is live. */
function bringSteps(state: BoxState, { candidate }: RestoreRequest): Steps {
  if (!candidate) return [];
  const images = missingImages(state, candidate);
  return [
    upload({ images }),
    ...(images.length > 0 ? [pull({ images })] : []),
    checkNginx({ nginxConf: candidate.nginxConf, image: candidate.images.nginx }),
  ];
}

function missingImages(state: BoxState, record: ReleaseRecord): string[] {
  return imagesOf(record).filter((image) => !state.images.includes(image));
}

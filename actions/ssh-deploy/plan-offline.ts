import type { Step } from '../rollout/step.ts';
import { archiverOf } from './archiver.ts';
import type { ReleaseContext } from './context.ts';
import { issueSteps, prepareSteps } from './https.ts';
import type { BoxState } from './inspect.ts';
import { imagesOf, type ReleaseRecord } from './release.ts';
import { retain } from './retain.ts';
import { otherSlot, type Slot } from './slots.ts';
import { beginRestore, finishRestore } from './steps/begin-restore.ts';
import { boot } from './steps/boot.ts';
import { checkNginx } from './steps/check-nginx.ts';
import { awaitReady, passSmokeTest, verify } from './steps/gate.ts';
import { migrate } from './steps/migrate.ts';
import { prune } from './steps/prune.ts';
import { pull } from './steps/pull.ts';
import { reloadNginx } from './steps/reload-nginx.ts';
import { replaceEnv } from './steps/replace-env.ts';
import { startArchiver } from './steps/start-archiver.ts';
import { startServices } from './steps/start-services.ts';
import { stopBackend } from './steps/stop-backend.ts';
import { stopDatabase } from './steps/stop-database.ts';
import { switchTraffic } from './steps/switch-traffic.ts';
import { upload } from './steps/upload.ts';

/**
 * The parts of what changes the data itself: a restore, and an upgrade of Postgres. Nobody is served between
 * `begin-restore` and `finish-restore`, and until the latter every step is undone by a failure, or by the next operation
 * where this one is cut off (recover-restore.ts).
 */
type Steps = Step<ReleaseContext>[];

/** Brings a release that the box does not hold. */
export function bringSteps(state: BoxState, candidate: ReleaseRecord): Steps {
  const images = missingImages(state, candidate);
  return [
    upload({ images }),
    ...(images.length > 0 ? [pull({ images })] : []),
    checkNginx({ nginxConf: candidate.nginxConf, image: candidate.images.nginx }),
  ];
}

/** What bringing it has pulled, and giving it up removes. */
export function missingImages(state: BoxState, record: ReleaseRecord): string[] {
  return imagesOf(record).filter((image) => !state.images.includes(image));
}

const SLOTS: readonly Slot[] = ['blue', 'green'];

/**
 * From a box that serves to one on which nothing touches the data, behind the maintenance page.
 * @param way Back: of a restore the folder that is to keep the old cluster; else the tool that brings it back.
 */
export function stopSteps(state: BoxState, { way, tools }: { way: string | string[]; tools: string }): Steps {
  const { live, postgresRunning: databaseRan } = state;
  return [
    beginRestore({ way, tools, live, databaseRan }),
    stopBackend({ slots: SLOTS, live: live?.slot ?? null }),
    stopDatabase({ release: live?.release ?? null, archiver: archiverOf(state), databaseRan }),
  ];
}

interface Serving {
  /** It was brought by this operation, with its own `.env`. */
  isNew: boolean;
  keepReleases: number;
  /** Between the migrations and the first start. */
  checks?: Steps;
}

/** From there to a release that serves the data as it is now. */
export function serveSteps(
  state: BoxState,
  record: ReleaseRecord,
  { isNew, keepReleases, checks = [] }: Serving,
): Steps {
  const { live, nginxConf: currentConf } = state;
  const { release, nginxConf } = record;
  const slot = live ? otherSlot(live.slot) : 'blue';
  return [
    ...(isNew ? [] : [replaceEnv()]),
    ...prepareSteps(state, record),
    // Its archiver starts behind the point of no return: the repository must learn nothing of what is undone.
    startServices({ nginxConf: currentConf === null ? nginxConf : null, archiverBefore: 'later' }),
    // Also where there is nothing to migrate: the data brings the logins of then, and this makes those of today.
    migrate(),
    ...checks,
    boot({ slot }),
    awaitReady({ slot }),
    passSmokeTest({ slot }),
    switchTraffic({ to: { slot, release, nginxConf }, from: live, forgetOnUndo: isNew ? release : null }),
    ...(currentConf !== null && currentConf !== nginxConf ? [reloadNginx()] : []),
    verify({ release, first: false }),
    finishRestore(),
    startArchiver({ archiver: { release } }),
    ...issueSteps(state, record),
    ...(isNew ? [prune(retain(state, { record, keepReleases }))] : []),
  ];
}

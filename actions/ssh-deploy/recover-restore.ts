import type { Step } from '../rollout/step.ts';
import { Failure } from '../shared/outcome.ts';
import { archiverOf } from './archiver.ts';
import type { BoxContext } from './context.ts';
import type { BoxState } from './inspect.ts';
import type { Reason } from './reasons.ts';
import { finishRestore } from './steps/begin-restore.ts';
import { backupSteps } from './steps/end-backup.ts';
import { endMigration } from './steps/migrate.ts';
import { revertData } from './steps/revert-data.ts';
import { startArchiver } from './steps/start-archiver.ts';
import { startBackend, stopBackend } from './steps/stop-backend.ts';
import { quiesce, startAsItWas } from './steps/stop-database.ts';
import { forgetLive, switchTraffic } from './steps/switch-traffic.ts';

/**
 * What undoes a restore, or an upgrade of Postgres, that was cut off before its point of no return, wherever that was:
 * nobody has been served from its data, and everything is as it was before it. Each step may find its work done. The
 * maintenance page goes last; when a step before it fails, it stays, and the next operation begins from the top.
 *
 * @throws Failure `restore-failed` when the journal says something that no restore writes.
 */
export function planRestoreRecovery(state: BoxState): Step<BoxContext>[] {
  const { restore, restoreUnreadable } = state;
  if (restoreUnreadable) throw unreadable();
  if (restore === null) return [];
  const { live, tools, back, empty, databaseRan } = restore;
  // As of then: the traffic may have been switched to what served the restored data.
  const then = { ...state, live };
  return [
    ...backupSteps(state),
    ...(state.migrating ? [endMigration()] : []),
    stopBackend({ slots: ['blue', 'green'], live: null }),
    quiesce(),
    revertData({ tools, back }),
    ...(live
      ? [switchTraffic({ to: live, from: null, forget: null })]
      : state.current !== null
        ? [forgetLive({ release: state.current })]
        : []),
    // On a volume without a cluster Postgres would make one.
    ...(live && !empty
      ? [
          startAsItWas({ release: live.release, archiver: archiverOf(then), databaseRan }),
          startBackend({ slot: live.slot }),
        ]
      : []),
    finishRestore(),
  ];
}

/**
 * What else an operation that was cut off may have left: a maintenance page behind a restore's point of no return, and
 * an archiver, or a Postgres, that is not the live release's.
 */
export function planServicesRecovery(state: BoxState): Step<BoxContext>[] {
  if (state.restore !== null) return [];
  return [...(state.maintenanceOfRestore ? [finishRestore()] : []), ...archiverSteps(state)];
}

function archiverSteps(state: BoxState): Step<BoxContext>[] {
  const { live, releases, postgresImage, postgresRunning, archiverRunning, archiverRelease, deployed } =
    state;
  const record = releases.find(({ release }) => release === live?.release);
  // One that does not run may have lost its volume, and on an empty one it would make a cluster: a deploy looks first.
  if (!record || !postgresRunning) return [];
  const archiver = archiverOf(state);
  const before = { release: record.release, archiver, databaseRan: postgresRunning };
  if (archiver) {
    // Its Postgres may be one that archives nothing.
    if (!archiverRunning) return [startAsItWas(before)];
    // It runs with the keys of a release that never went live.
    const isOther = archiverRelease !== null && !deployed.includes(archiverRelease);
    return isOther ? [startArchiver({ archiver })] : [];
  }
  // Of a release from before backups. A newer Postgres beside it archives, and without an archiver would fill the disk.
  const isNewer = postgresImage !== null && postgresImage !== record.images.postgres;
  if (isNewer === archiverRunning) return [];
  return [isNewer ? startAsItWas(before) : startArchiver({ archiver: null })];
}

function unreadable(): Failure<Reason> {
  return new Failure(
    'restore-failed',
    'A restore has left /opt/skillgap/restore.json, and it does not say how to undo it. Nothing was changed, and clients get the maintenance page.',
    {
      nextStep:
        'On the box: `docker compose --env-file release.env run --rm restore repository` in /opt/skillgap/current says which clusters there are. Once the right one is `main` (docs/runbook.md, Restores on the box), remove that file and run this again.',
    },
  );
}

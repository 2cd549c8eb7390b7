import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import { Failure } from '../../shared/outcome.ts';
import type { ReleaseContext } from '../context.ts';
import type { BoxState } from '../inspect.ts';
import type { Reason } from '../reasons.ts';
import { hasBackups, type ReleaseRecord } from '../release.ts';
import { type Repository, readRepository } from '../repository.ts';

/** Before Postgres starts on a volume that it may not have made: it would make an empty cluster there, and all would look well. */
export const checkData = defineStep<ReleaseContext>({
  name: 'check-data',
  category: 'docker',
  recoverable: true,
  async run({ run, record }) {
    const obstacle = dataObstacle(await readRepository(run, record.release));
    if (obstacle) throw obstacle;
  },
});

/** What the archiver says of a cluster that is not the one whose backups there are. */
const ANOTHER_CLUSTER = "another cluster's backups";

/** Its volume was emptied under a Postgres that ran, and Docker has started that again: on nothing. */
export const refuseOtherCluster = defineStep<ReleaseContext>({
  name: 'check-data',
  category: 'docker',
  recoverable: true,
  async run() {
    throw new Failure<Reason>(
      'data-undecided',
      'Postgres runs on another cluster than the one that was backed up, most likely on an empty one: the archiver leaves the repository alone, and nothing that is written now is backed up.',
      {
        nextStep:
          'Run the workflow restore with `latest`: it brings the data back, and keeps the cluster that runs now.',
      },
    );
  },
});

/** Whether a plan has to look: a Postgres that runs as the release has it made or found its cluster long ago. */
export function dataSteps(
  { live, postgresImage, postgresRunning, backups }: BoxState,
  record: ReleaseRecord,
): ReturnType<typeof checkData | typeof refuseOtherCluster>[] {
  if (!hasBackups(record)) return [];
  if (backups?.problem?.includes(ANOTHER_CLUSTER)) return [refuseOtherCluster()];
  const isKnown = live !== null && postgresRunning && postgresImage === record.images.postgres;
  return isKnown ? [] : [checkData()];
}

/** Why Postgres must not start on the volume; null when it may. Pure. */
export function dataObstacle(repository: Repository): Failure<Reason> | null {
  const { configured, cluster, others, reachable, backups, latest, unknownKeys, problem } = repository;
  if (cluster !== null) return null;
  if (others.length > 0) {
    return new Failure(
      'postgres-major',
      `The data volume holds a cluster of another major version of Postgres: ${others.join(', ')}. This image would start an empty one beside it.`,
      {
        nextStep:
          'Upgrade the cluster first (docs/runbook.md, postgres-major), or deploy the old Postgres image again.',
      },
    );
  }
  if (!configured) return null;
  if (!reachable) {
    return new Failure(
      'repository-unavailable',
      `The data volume is empty, and the repository of backups does not say whether there are any: ${problem ?? 'no answer'}. Starting now could start empty beside them.`,
      {
        nextStep:
          'Deploy again when the bucket can be reached. To start without data all the same, run the workflow restore with `to` = `empty`.',
      },
    );
  }
  const newest = backups.toSorted((a, b) => b.stop.localeCompare(a.stop))[0];
  // A repository that cannot be read is not an empty one.
  if (newest === undefined && latest === null && unknownKeys.length === 0 && problem !== null) {
    return new Failure(
      'data-undecided',
      `The data volume is empty, and so much for the backups: ${problem}.`,
      {
        nextStep:
          'The bucket keeps what was overwritten or deleted: run the workflow restore with `repository-as-of` and a time before the damage, or with `to` = `empty` to start without data.',
      },
    );
  }
  if (newest) {
    return new Failure(
      'data-undecided',
      `The data volume is empty, and there are backups: the newest is ${newest.label} of ${newest.stop}${latest ? `, recoverable to ${latest}` : ''}.`,
      { nextStep: DECIDE },
    );
  }
  if (latest !== null) {
    return new Failure(
      'data-undecided',
      `The data volume is empty, and the bucket holds WAL up to ${latest} of a database that was here before, but no backup: it was lost before its first one, and cannot be restored.`,
      {
        nextStep:
          'Run the workflow restore with `to` = `empty` to start without data. If there were backups: with `repository-as-of` and a time at which they were there.',
      },
    );
  }
  if (unknownKeys.length > 0) {
    return new Failure(
      'data-undecided',
      `The data volume is empty, and the bucket holds backups that were made with another BACKUP_KEY than the box has (${unknownKeys.join(', ')}).`,
      {
        nextStep: `Store the key that made them as BACKUP_KEYS_PREVIOUS (docs/secrets.md), and restore. ${DECIDE}`,
      },
    );
  }
  core.info('the data volume is empty, and so is the repository: this is a first deploy');
  return null;
}

const DECIDE =
  'Say which data is right: run the workflow restore with `to` = `latest`, a time or a backup’s label, or with `empty` to start without data.';

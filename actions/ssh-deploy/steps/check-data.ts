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

/** Whether a plan has to look: a Postgres that runs as the release has it made or found its cluster long ago. */
export function dataSteps(
  { live, postgresImage, postgresRunning }: BoxState,
  record: ReleaseRecord,
): ReturnType<typeof checkData>[] {
  if (!hasBackups(record)) return [];
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
  if (newest || latest !== null) {
    return new Failure(
      'data-undecided',
      `The data volume is empty, and there are backups: the newest is ${newest?.label ?? 'unknown'} of ${newest?.stop ?? 'unknown'}${latest ? `, recoverable to ${latest}` : ''}.`,
      { nextStep: DECIDE },
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

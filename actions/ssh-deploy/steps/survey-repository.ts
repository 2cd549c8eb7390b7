import { defineStep } from '../../rollout/step.ts';
import { Failure } from '../../shared/outcome.ts';
import type { ReleaseContext } from '../context.ts';
import type { Reason } from '../reasons.ts';
import { type Repository, readRepository } from '../repository.ts';
import { describeTarget, type RestoreTarget } from '../restore-target.ts';

interface Args {
  /** The release whose tools are used. */
  tools: string;
  target: RestoreTarget;
  asOf: string | null;
}

/** Looks at the volume and the bucket, while everything still serves: what cannot be restored costs nobody anything. */
export const surveyRepository = defineStep<ReleaseContext, Args>({
  name: 'survey-repository',
  category: 'docker',
  recoverable: true,
  async run(context, { tools, target, asOf }) {
    context.repository = await readRepository(context.run, tools, asOf);
    const obstacle = restoreObstacle(context.repository, target);
    if (obstacle) throw obstacle;
  },
});

/** Why there is nothing to restore; null when there is. Pure. */
export function restoreObstacle(repository: Repository, target: RestoreTarget): Failure<Reason> | null {
  const { configured, cluster, others, reachable, backups, earliest, latest, unknownKeys, problem } =
    repository;
  if (cluster === null && others.length > 0) {
    return new Failure(
      'postgres-major',
      `The data volume holds a cluster of another major version of Postgres: ${others.join(', ')}.`,
      { nextStep: 'Upgrade it first (docs/runbook.md, postgres-major).' },
    );
  }
  if (target.kind === 'empty') {
    // One that is there is used as it is: an attempt before this one may have made it, or the data has come back.
    return null;
  }
  if (!configured)
    return new Failure(
      'backups-off',
      'No bucket for backups is configured, so there is nothing to restore.',
      {
        nextStep:
          'BACKUP_BUCKET and BACKUP_REGION of the deploy prefix say where it is; Terraform writes them.',
      },
    );
  if (!reachable)
    return new Failure(
      'repository-unavailable',
      `The repository of backups cannot be read: ${problem ?? 'no answer'}. Nothing was changed.`,
      { nextStep: 'Does the bucket exist, and has the box’s role the right to read it? Then run it again.' },
    );
  if (backups.length === 0)
    return notRecoverable(
      'there is no backup',
      unknownKeys.length > 0
        ? `The bucket has backups made with another BACKUP_KEY (${unknownKeys.join(', ')}): store that key in BACKUP_KEYS_PREVIOUS (docs/secrets.md).`
        : 'Is it the right bucket? BACKUP_BUCKET of the deploy prefix names it. `repository-as-of` reads the bucket as it was before somebody emptied it.',
    );
  const range = `It can go to any time from ${earliest ?? backups[0]?.stop} to ${latest ?? 'now'}, or to ${backups
    .map(({ label }) => label)
    .slice(-20)
    .join(', ')}.`;
  if (target.kind === 'backup' && !backups.some(({ label }) => label === target.label))
    return notRecoverable(`there is no ${describeTarget(target)}`, range);
  const first = earliest ?? backups.map(({ stop }) => stop).toSorted()[0];
  if (target.kind === 'time' && first !== undefined && target.at < first)
    return notRecoverable(`${target.at} is before the oldest backup`, range);
  return null;
}

function notRecoverable(what: string, nextStep: string): Failure<Reason> {
  return new Failure('not-recoverable', `Nothing was changed: ${what}.`, { nextStep });
}

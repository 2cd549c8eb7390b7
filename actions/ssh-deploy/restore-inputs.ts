import * as core from '@actions/core';
import * as input from '../shared/inputs.ts';
import { deployInputs, requiredEnvFile } from './release-inputs.ts';
import { parseTarget, parseTime } from './restore-target.ts';

export function restoreInputs() {
  return {
    operation: 'restore' as const,
    target: restoreTarget(),
    /** Only look. */
    dryRun: input.boolean('dry-run', { default: false }),
    asOf: asOf(),
    /** Migrate the data forward where no release is held that goes with it. */
    force: input.boolean('force', { default: false }),
    /** For a box on which nothing is live: what is brought to it; null, nothing was named. */
    candidate: candidate(),
    composeFolder: input.text('compose-folder', { default: 'compose' }),
    envFile: requiredEnvFile(),
    restoreSeconds: restoreSeconds(),
  };
}

export function upgradeInputs() {
  return {
    operation: 'upgrade-postgres' as const,
    /** Try it on a copy, do it, or go back to what was before it. */
    upgrade: input.choice('upgrade', ['try', 'run', 'revert']),
    /** Whose Postgres is of the next version; a revert brings none. */
    candidate: candidate(),
    composeFolder: input.text('compose-folder', { default: 'compose' }),
    envFile: requiredEnvFile(),
    restoreSeconds: restoreSeconds(),
  };
}

/** What fetching, copying or upgrading the data may take. */
function restoreSeconds(): number {
  return input.integer('restore-timeout', { min: 60, max: 21_600, default: 7_200 });
}

function restoreTarget() {
  const value = core.getInput('to').trim() || 'latest';
  const target = parseTarget(value);
  if (target) return target;
  throw input.invalid(
    'to',
    `is ${JSON.stringify(value)}`,
    '`latest`, a time that has been, such as 2026-01-02T03:04:05Z, a backup such as 20260102-030405F, or `empty`',
  );
}

function asOf(): string | null {
  const value = core.getInput('repository-as-of').trim();
  if (value === '') return null;
  const time = parseTime(value);
  if (time !== null) return time;
  throw input.invalid(
    'repository-as-of',
    `is ${JSON.stringify(value)}`,
    'a time such as 2026-01-02T03:04:05Z',
  );
}

/** A living box needs none of it, and is restored also while the registry cannot be reached. */
function candidate(): Pick<ReturnType<typeof deployInputs>, 'release' | 'commit' | 'images'> | null {
  const names = ['release', 'commit', 'backend-image', 'nginx-image', 'postgres-image', 'certbot-image'];
  if (names.some((name) => core.getInput(name) === '')) return null;
  const { release, commit, images } = deployInputs();
  return { release, commit, images };
}

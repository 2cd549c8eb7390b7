import * as core from '@actions/core';
import { DEPLOY_FORMATS, requireFormat } from '../shared/deploy-values.ts';
import { messageOf } from '../shared/outcome.ts';
import { pathsOf } from '../shared/parameter-paths.ts';
import { ParameterStore } from '../shared/ssm.ts';
import type { BoxState } from './inspect.ts';
import type { BackupPlace } from './release.ts';

/**
 * Reads where an environment's backups go; null, with a warning, where Terraform has made no bucket.
 * @throws Failure `invalid-input`, or that of Parameter Store.
 */
export async function readBackupPlace(
  environment: string,
  open: () => ParameterStore = () => new ParameterStore(),
): Promise<BackupPlace | null> {
  const { deploy } = pathsOf(environment);
  using store = open();
  const names = (['BACKUP_BUCKET', 'BACKUP_REGION'] as const).map((name) => ({
    name,
    parameter: `${deploy}/${name}`,
  }));
  const found = await store.read(names.map(({ parameter }) => parameter));
  const [bucket, region] = names.map(({ name, parameter }) => {
    const value = found.get(parameter)?.value;
    return value ? requireFormat(parameter, DEPLOY_FORMATS[name], value) : null;
  });
  if (bucket && region) return { bucket, region };
  core.warning(
    `Nothing on this box is backed up: ${deploy} has no BACKUP_BUCKET and BACKUP_REGION. Terraform writes them; for a box made by hand, DEPLOYMENT.md says how.`,
  );
  return null;
}

/** As what is live has it, for a way back that must not depend on Parameter Store. */
export async function backupPlaceOrLive(
  read: () => Promise<BackupPlace | null>,
  { live, releases }: Pick<BoxState, 'live' | 'releases'>,
): Promise<BackupPlace | null> {
  try {
    return await read();
  } catch (error) {
    core.warning(`The backups go where those of the live release go: ${messageOf(error)}`);
    return releases.find(({ release }) => release === live?.release)?.backups ?? null;
  }
}

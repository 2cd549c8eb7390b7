import { nothingFound } from '../shared/aws-place.ts';
import { maskSecret } from '../shared/mask.ts';
import { Failure } from '../shared/outcome.ts';
import { pathsOf } from '../shared/parameter-paths.ts';
import { ParameterStore } from '../shared/ssm.ts';
import type { DrillReason } from './reasons.ts';

export type Repository = Awaited<ReturnType<typeof readRepository>>;

const RETENTION = /^\{"fullBackups":(\d{1,4}),"pointInTimeDays":(\d{1,4})\}$/;
/** Short-lived, from the step before; the scripts take them instead of an instance's role. */
const CREDENTIALS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

/**
 * Where the backups are and what opens them. The keys are masked before anything else is done with them.
 *
 * @throws Failure `nothing-found` where there is no repository, `access-denied` and the like.
 */
export async function readRepository(environment: string) {
  const { app, deploy } = pathsOf(environment);
  const paths = {
    BACKUP_KEY: `${app}/BACKUP_KEY`,
    BACKUP_KEYS_PREVIOUS: `${app}/BACKUP_KEYS_PREVIOUS`,
    BACKUP_ENDPOINT: `${app}/BACKUP_ENDPOINT`,
    BACKUP_BUCKET: `${deploy}/BACKUP_BUCKET`,
    BACKUP_REGION: `${deploy}/BACKUP_REGION`,
    BACKUP_RETENTION: `${deploy}/BACKUP_RETENTION`,
  };
  using store = new ParameterStore();
  const found = await store.read(Object.values(paths));
  const value = (name: keyof typeof paths) => found.get(paths[name])?.value ?? '';

  const [key, previous] = [value('BACKUP_KEY'), value('BACKUP_KEYS_PREVIOUS')];
  for (const one of [key, previous, ...previous.split(',').map((entry) => entry.replace(/^[^/]*\//, ''))])
    maskSecret(one.trim());
  for (const name of CREDENTIALS.slice(1)) maskSecret(process.env[name] ?? '');

  const [bucket, region] = [value('BACKUP_BUCKET'), value('BACKUP_REGION')];
  if (!key || !bucket || !region)
    throw await nothingFound<DrillReason>('nothing-found', `${paths.BACKUP_KEY} or ${paths.BACKUP_BUCKET}`);
  return {
    ...{ bucket, region },
    /** What is connected to, as pgBackRest names it. */
    ...endpointOf(value('BACKUP_ENDPOINT'), bucket, region),
    retention: retentionOf(value('BACKUP_RETENTION'), paths.BACKUP_RETENTION),
    /** For the scripts, by name; the values are never in argv. */
    env: {
      ...{ BACKUP_BUCKET: bucket, BACKUP_REGION: region, BACKUP_ENDPOINT: value('BACKUP_ENDPOINT') },
      ...{ BACKUP_KEY: key, BACKUP_KEYS_PREVIOUS: previous },
      ...Object.fromEntries(CREDENTIALS.map((name) => [name, process.env[name] ?? ''])),
    },
  };
}

/** Amazon's, where the bucket is a part of the name, or another S3, where it is not. @throws Failure `invalid-input`. */
export function endpointOf(endpoint: string, bucket: string, region: string): { host: string; port: number } {
  if (endpoint === '') return { host: `${bucket}.s3.${region}.amazonaws.com`, port: 443 };
  const [, host, port = '443'] = /^([a-z0-9][a-z0-9.-]*)(?::(\d{1,5}))?$/i.exec(endpoint) ?? [];
  if (host === undefined)
    throw new Failure<DrillReason>('invalid-input', 'The parameter BACKUP_ENDPOINT is not host[:port].');
  return { host, port: Number(port) };
}

function retentionOf(json: string, parameter: string) {
  const [, fullBackups, days] = RETENTION.exec(json) ?? [];
  if (fullBackups !== undefined && days !== undefined) return { fullBackups, days };
  throw new Failure<DrillReason>(
    'invalid-input',
    `The parameter ${parameter} is ${json === '' ? 'missing' : JSON.stringify(json)}; expected {"fullBackups":2,"pointInTimeDays":14}.`,
    { nextStep: 'Terraform writes it: set `backups` in cdktf/environments, and merge.' },
  );
}

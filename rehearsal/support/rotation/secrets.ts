import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRetired, repositoryOf } from '../../../actions/shared/backup-keys.ts';
import type { Context } from '../../runner/scenario.ts';
import { run } from '../../testbed/prepare/run.ts';
import { adzunaKey } from '../../testbed/stand-ins/keyed-apis.ts';
import { boxState } from '../pipeline/production.ts';
import type { Apis } from './apis.ts';

const APP = '/skillgap/prod';
const DEPLOY = '/skillgap-deploy/prod';

/** All secrets of production, by key; null where there is none. */
export type Secrets = Readonly<Record<string, string | null>>;

const KEYS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...['DATABASE_URL', 'AUTH_SECRET', 'AUTH_SECRET_PREVIOUS', 'LLM_NODE_TOKEN', 'LLM_NODE_TOKEN_PREVIOUS'],
      ...['BACKUP_KEY', 'BACKUP_KEYS_PREVIOUS'],
      ...['PINECONE_API_KEY', 'ADZUNA_APP_ID', 'ADZUNA_API_KEY', 'TAILSCALE_AUTH_KEY'],
    ].map((key) => [key, `${APP}/${key}`]),
  ),
  EC2_SSH_KEY: `${DEPLOY}/EC2_SSH_KEY`,
};

export async function secretsNow({ world: { aws } }: Context): Promise<Secrets> {
  const values = await Promise.all(Object.values(KEYS).map((name) => aws.parameter(name)));
  return Object.fromEntries(Object.keys(KEYS).map((key, index) => [key, values[index] ?? null]));
}

/** A secret that can be rotated, and how to tell that the new value works and the old one does not. */
export interface SecretCheck {
  readonly key: string;
  works(context: Context, value: string, apis: Apis): Promise<boolean>;
  /**
   * What is expected of the old value: `dead`, it opens nothing; `bounded`, it works until a known date; `unused`,
   * because its other side is not there yet, nobody shows it and no parameter has it; `kept`, for what was encrypted with
   * it, beside the new one.
   */
  readonly old: 'dead' | 'bounded' | 'unused' | 'kept' | 'revoked-by-operator';
}

export const CHECKS: readonly SecretCheck[] = [
  { key: 'DATABASE_URL', works: logsInToDatabase, old: 'dead' },
  {
    key: 'AUTH_SECRET',
    works: (context, value) => isInBackend(context, 'AUTH_SECRET', value),
    old: 'bounded',
  },
  { key: 'BACKUP_KEY', works: backsUpWith, old: 'kept' },
  {
    key: 'LLM_NODE_TOKEN',
    works: (context, value) => isInBackend(context, 'LLM_NODE_TOKEN', value),
    old: 'unused',
  },
  {
    key: 'TAILSCALE_AUTH_KEY',
    works: async (_, value, { tailscale }) => tailscale.joins(value),
    old: 'dead',
  },
  { key: 'EC2_SSH_KEY', works: logsInToBox, old: 'dead' },
  {
    key: 'PINECONE_API_KEY',
    works: async (context, value, { pinecone }) =>
      pinecone.accepts(value) && (await isInBackend(context, 'PINECONE_API_KEY', value)),
    old: 'revoked-by-operator',
  },
  {
    key: 'ADZUNA_API_KEY',
    works: async (context, value, { adzuna }) =>
      adzuna.accepts(adzunaKey((await secretsNow(context)).ADZUNA_APP_ID ?? '', value)) &&
      (await isInBackend(context, 'ADZUNA_API_KEY', value)),
    old: 'revoked-by-operator',
  },
];

/** Whether one was rotated: a new value that works, and an old one that does not. */
export async function rotated(
  context: Context,
  { key, works, old: how }: SecretCheck,
  before: Secrets,
  apis: Apis,
): Promise<{ passed: boolean; detail: string }> {
  const after = await secretsNow(context);
  const [old, fresh] = [before[key] ?? '', after[key] ?? ''];
  const changed = old !== fresh && fresh !== '';
  const freshWorks = await works(context, fresh, apis);
  if (how === 'bounded') {
    const [until = '', previous] = (after[`${key}_PREVIOUS`] ?? '').split('/');
    const days = (Date.parse(until) - Date.now()) / 86_400_000;
    const bounded = previous === old && days > 29 && days <= 30;
    return {
      passed: changed && freshWorks && bounded,
      detail: `the new one ${freshWorks ? 'is in use' : 'is NOT in use'}; the old one ${bounded ? `verifies until ${until}` : 'is NOT bounded'}`,
    };
  }
  if (how === 'kept') {
    const previous = parseRetired(after.BACKUP_KEYS_PREVIOUS ?? '').map(({ key: each }) => each);
    const needed = [old, ...parseRetired(before.BACKUP_KEYS_PREVIOUS ?? '').map(({ key: each }) => each)];
    const lost = needed.filter((each) => !previous.includes(each)).length;
    return {
      passed: changed && freshWorks && lost === 0,
      detail: `backups ${freshWorks ? 'are' : 'are NOT'} made with the new one; of ${needed.length} earlier ones ${lost === 0 ? 'none is' : `${lost} ARE`} lost`,
    };
  }
  const oldWorks = (how === 'dead' || how === 'unused') && (await works(context, old, apis));
  const ofOld = {
    dead: oldWorks ? 'STILL WORKS' : 'does not',
    unused: oldWorks ? 'is STILL SHOWN' : 'is shown by no backend and in no parameter',
    'revoked-by-operator': 'is the operator’s to revoke',
  }[how];
  const left = after[`${key}_PREVIOUS`] ?? null;
  return {
    passed: changed && freshWorks && !oldWorks && left === null,
    detail: `${changed ? 'new value' : 'SAME value'}, which ${freshWorks ? 'works' : 'does NOT work'}; the old one ${ofOld}`,
  };
}

/** Over TCP and with its password, as the backend does. */
async function logsInToDatabase({ world: { box } }: Context, url: string): Promise<boolean> {
  const local = url.replace('@postgres:', '@127.0.0.1:');
  const psql = ['psql', '--no-psqlrc', '--no-password', '--command', 'select 1'];
  const { code } = await box.exec(['docker', 'exec', 'skillgap-postgres-1', ...psql, local]);
  return code === 0;
}

/** Whether every running backend was started with this value. */
async function isInBackend(context: Context, key: string, value: string): Promise<boolean> {
  const { box } = context.world;
  const slots = (await boxState(context.world)).running.filter((name) => name.includes('backend'));
  const values = await Promise.all(slots.map((slot) => box.exec(['docker', 'exec', slot, 'printenv', key])));
  return values.length > 0 && values.every(({ stdout }) => stdout === `${value}\n`);
}

/** Whether the archiver writes into this key's repository. */
async function backsUpWith({ world: { box } }: Context, key: string): Promise<boolean> {
  const { stdout } = await box.exec(['cat', '/srv/skillgap/backups/archive.json']);
  const { repository, problem } = JSON.parse(stdout || '{}') as {
    repository?: string;
    problem?: string | null;
  };
  return repository === repositoryOf(key) && problem === null;
}

async function logsInToBox({ world: { box }, logs }: Context, privateKey: string): Promise<boolean> {
  // Beside the logs: the scan for leftovers would find a key that stays there.
  const file = join(logs, 'key-to-try');
  await writeFile(file, privateKey, { mode: 0o600 });
  const { code } = await run([...box.sshArgv(file), 'true']);
  await rm(file);
  return code === 0;
}

/** A kept box must be reachable with the current key. */
export async function adoptKey({ world: { aws, box } }: Context): Promise<void> {
  await box.adoptKey(await aws.deployValue('EC2_SSH_KEY'));
}

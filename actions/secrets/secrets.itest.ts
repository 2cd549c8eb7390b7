// @module-tag docker
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SSMClient } from '@aws-sdk/client-ssm';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ParameterStore } from '../shared/ssm.ts';
import { startMoto } from '../testing/docker.ts';
import { fillStore } from '../testing/ssm.ts';

const index = join(import.meta.dirname, 'index.ts');
let moto: Awaited<ReturnType<typeof startMoto>>;

beforeAll(async () => {
  moto = await startMoto();
});
afterAll(() => moto[Symbol.asyncDispose]());

interface Ended {
  code: number | null;
  /** All that appeared: what the command printed, and whatever a terminal echoed. */
  shown: string;
}

/** Runs the command without a terminal; what is piped in must never be read. */
async function piped(args: string[], input = '', env: Record<string, string> = {}): Promise<Ended> {
  return ended(spawn(process.execPath, [index, ...args], { env: environment(env) }), (stdin) =>
    stdin.end(input),
  );
}

/** Runs it on a terminal of its own and types each secret's answer when its question is there; of others, Enter. */
async function typed(args: string[], answers: Record<string, string>): Promise<Ended> {
  const command = [process.execPath, index, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    env: environment({ TERM: 'dumb' }),
  });
  let seen = '';
  child.stdout.on('data', (text) => {
    seen += text;
    if (/Type yes .*: $/.test(seen)) {
      seen = '';
      child.stdin.write(answers.yes ?? '\r');
    }
    if (!seen.includes('it is not shown): ')) return;
    const [, key = ''] = [...seen.matchAll(/^([A-Z_]+): /gm)].at(-1) ?? [];
    seen = '';
    child.stdin.write(answers[key] ?? '\r');
  });
  return ended(child, () => {});
}

const environment = (more: Record<string, string>) => ({
  PATH: process.env.PATH ?? '',
  ...moto.env,
  ...more,
});

function ended(
  child: ReturnType<typeof spawn>,
  feed: (stdin: NodeJS.WritableStream) => void,
): Promise<Ended> {
  let shown = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (shown += text));
  if (child.stdin) feed(child.stdin.on('error', () => {}));
  return new Promise((resolve, reject) =>
    child.on('error', reject).on('close', (code) => resolve({ code, shown })),
  );
}

/** What the store holds. */
async function stored(environment: string, keys: string[]): Promise<Record<string, string | undefined>> {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  using store = new ParameterStore(new SSMClient({ endpoint: moto.url, region: 'us-east-1', credentials }));
  const found = await store.read(keys.map((key) => `/${environment}/${key}`));
  return Object.fromEntries(keys.map((key) => [key, found.get(`/${environment}/${key}`)?.value]));
}

const MADE = ['DATABASE_URL', 'AUTH_SECRET', 'BACKUP_KEY', 'LLM_NODE_TOKEN'];

it('without a terminal makes what it can, reads nothing, and says how the rest is given', async () => {
  const { code, shown } = await piped(['init', '--env', 'piped', '--yes'], 'typed-by-nobody\n'.repeat(9));
  expect(code).toBe(0);
  const values = await stored('skillgap/piped', [...MADE, 'PINECONE_API_KEY']);
  expect(values.DATABASE_URL).toMatch(/^postgres:\/\/skillgap_a:[\w-]{32}@postgres:5432\/skillgap$/);
  expect(values.AUTH_SECRET).toMatch(/^[0-9a-f]{64}$/);
  expect(values.PINECONE_API_KEY).toBeUndefined();
  expect(shown).toContain('npm run secrets -- set PINECONE_API_KEY --env piped');
  for (const key of MADE) expect(shown).not.toContain(values[key]);

  const again = await piped(['init', '--env', 'piped']);
  expect(again).toMatchObject({ code: 0, shown: expect.stringContaining('AUTH_SECRET: is there, kept') });
  expect(await stored('skillgap/piped', MADE)).toMatchObject({ AUTH_SECRET: values.AUTH_SECRET });
  expect((await piped(['set', 'ADZUNA_API_KEY', '--env', 'piped'], 'typed-by-nobody\n')).code).toBe(1);

  expect(shown).toContain('BACKUP_KEY: keep a copy outside AWS');
  const backup = ['BACKUP_KEY', 'BACKUP_KEYS_PREVIOUS'];
  const earlier = [values.BACKUP_KEY];
  for (let time = 0; time < 2; time++) {
    expect((await piped(['set', 'BACKUP_KEY', '--env', 'piped'])).code).toBe(0);
    const { BACKUP_KEY, BACKUP_KEYS_PREVIOUS: previous } = await stored('skillgap/piped', backup);
    expect(earlier).not.toContain(BACKUP_KEY);
    expect(previous?.split(',').map((entry) => entry.split('/')[1])).toEqual(earlier);
    earlier.unshift(BACKUP_KEY);
  }
});

it('never makes another key of the backups without being told to, where there may be backups', async () => {
  await fillStore(moto.env, '/skillgap-deploy/lost', { BACKUP_BUCKET: 'skillgap-lost-backups' });
  for (const args of [['init'], ['init', '--dry-run'], ['set', 'BACKUP_KEY']]) {
    const { code, shown } = await piped([...args, '--env', 'lost']);
    expect(code).toBe(1);
    expect(shown).toContain('BACKUP_KEY: NOT MADE. /skillgap/lost/BACKUP_KEY is gone');
    expect(shown).toContain('--new-backup-key');
  }
  // All the others are there.
  expect(await stored('skillgap/lost', MADE)).toMatchObject({
    AUTH_SECRET: expect.any(String),
    BACKUP_KEY: undefined,
  });
  const told = await piped(['init', '--env', 'lost', '--new-backup-key']);
  expect(told).toMatchObject({ code: 0, shown: expect.stringContaining('BACKUP_KEY: made') });
});

it('on a terminal shows nothing of what is typed', { tags: 'terminal' }, async () => {
  // A mistyped key, a line cleared whole, Enter for the rest, and a paste that brings a second line.
  const answers = {
    PINECONE_API_KEY: 'vector-seXX\x7f\x7fcret\r',
    ADZUNA_APP_ID: 'wrong\x15adzuna-id\r',
    TAILSCALE_AUTH_KEY: 'tail-scale\rsecond-line\r',
    // Refused twice for its format, then left out.
    PUBLIC_URL: 'no-address\r',
  };
  const { code, shown } = await typed(['init', '--env', 'typed', '--yes'], answers);
  expect(code, shown).toBe(0);
  expect(shown).toContain('That is not scheme, host and port without a path');
  for (const part of ['vector-', 'seXX', 'wrong', 'adzuna-id', 'tail-scale', 'second-line'])
    expect(shown).not.toContain(part);
  const keys = [
    ...['LLM_NODE_URLS', 'PINECONE_API_KEY', 'ADZUNA_APP_ID'],
    ...['ADZUNA_API_KEY', 'TAILSCALE_AUTH_KEY', 'LOG_LEVEL'],
  ];
  expect(await stored('skillgap/typed', keys)).toEqual({
    LLM_NODE_URLS: undefined,
    ...{ PINECONE_API_KEY: 'vector-secret', ADZUNA_APP_ID: 'adzuna-id', ADZUNA_API_KEY: undefined },
    ...{ TAILSCALE_AUTH_KEY: 'tail-scale', LOG_LEVEL: undefined },
  });

  const replaced = await typed(['set', 'PINECONE_API_KEY', '--env', 'typed'], {
    PINECONE_API_KEY: 'another\r',
  });
  expect(replaced.code).toBe(0);
  expect(replaced.shown).not.toContain('another');
  expect((await stored('skillgap/typed', keys)).PINECONE_API_KEY).toBe('another');
});

it('adds an earlier key of the backups to those that are kept, and none twice', {
  tags: 'terminal',
}, async () => {
  const lost = 'ab'.repeat(32);
  const names = ['BACKUP_KEY', 'BACKUP_KEYS_PREVIOUS'];
  const add = (key: string) =>
    typed(['set', 'BACKUP_KEYS_PREVIOUS', '--env', 'typed'], { BACKUP_KEYS_PREVIOUS: `${key}\r` });
  const { BACKUP_KEY: current = '' } = await stored('skillgap/typed', names);
  for (const key of [lost, lost, current]) {
    const { code, shown } = await add(key);
    expect(code, shown).toBe(0);
    expect(shown).not.toContain(key);
    const { BACKUP_KEY, BACKUP_KEYS_PREVIOUS } = await stored('skillgap/typed', names);
    expect(BACKUP_KEY).toBe(current);
    expect(BACKUP_KEYS_PREVIOUS).toMatch(new RegExp(`^[\\d-]{10}T[\\d:]{8}Z/${lost}$`));
  }
});

it('stores nothing when it is interrupted', { tags: 'terminal' }, async () => {
  const { code, shown } = await typed(['init', '--env', 'stopped', '--yes'], {
    LLM_NODE_URLS: 'half\r',
    PINECONE_API_KEY: '\x03',
  });
  expect(code).toBe(130);
  expect(shown).toContain('Interrupted: nothing that was typed has been stored.');
  expect(Object.values(await stored('skillgap/stopped', MADE))).toEqual(MADE.map(() => undefined));
});

it('makes a key for deploys that ssh-keygen reads, and shows its public half only', async () => {
  const { shown } = await piped(['init', '--env', 'pairs', '--yes']);
  const { EC2_SSH_KEY: key = '', plan_private_key: plan } = await stored('skillgap-deploy/pairs', [
    ...['EC2_SSH_KEY', 'plan_private_key'],
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'secrets-'));
  try {
    await writeFile(join(folder, 'key'), key, { mode: 0o600 });
    const { stdout } = await promisify(execFile)('ssh-keygen', ['-y', '-f', join(folder, 'key')]);
    expect(shown).toContain(stdout.trim());
  } finally {
    await rm(folder, { recursive: true });
  }
  expect(shown).toContain('gh variable set INFRA_PLAN_KEY');
  for (const line of `${key}${plan}`.split('\n').filter((line) => line.length > 8 && !line.includes('-----')))
    expect(shown).not.toContain(line);
});

it('replaces the database login by the other one', async () => {
  await piped(['init', '--env', 'logins', '--yes']);
  expect((await piped(['set', 'DATABASE_URL', '--env', 'logins'])).code).toBe(0);
  const { DATABASE_URL: url } = await stored('skillgap/logins', ['DATABASE_URL']);
  expect(url).toContain('//skillgap_b:');
});

it('checks: missing is a failure, unknown and old are said', async () => {
  const missing = await piped(['check', '--env', 'checked']);
  expect(missing).toMatchObject({
    code: 1,
    shown: expect.stringContaining('AUTH_SECRET: missing, and required'),
  });
  await piped(['init', '--env', 'checked', '--yes']);
  await fillStore(moto.env, '/skillgap/checked', { STRAY: 'x' });
  const { code, shown } = await piped(['check', '--env', 'checked']);
  expect(code).toBe(0);
  expect(shown).toContain('/skillgap/checked/STRAY: in no list');
  expect(shown).toMatch(/^0 missing, \d+ not set, 1 unknown, 0 old/m);
});

it('puts and asks nothing in a dry run', async () => {
  const { code, shown } = await piped(['init', '--env', 'dry', '--dry-run']);
  expect(code).toBe(0);
  expect(shown).toContain('AUTH_SECRET: would be made');
  expect((await piped(['check', '--env', 'dry'])).code).toBe(1);
});

it('says what to do when nobody is signed in or nothing answers', async () => {
  const unsigned = { AWS_ACCESS_KEY_ID: '', AWS_EC2_METADATA_DISABLED: 'true', HOME: '/nonexistent' };
  const { code, shown } = await piped(['check'], '', unsigned);
  expect(code).toBe(1);
  expect(shown).toContain('Sign in to AWS');
  expect((await piped(['check', '--env', 'UP'])).code).toBe(2);
});

describe('in a place that holds nothing', () => {
  /** Credentials of another account, as a role there gives them. */
  async function otherAccount(): Promise<Record<string, string>> {
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const client = new STSClient({ endpoint: moto.url, region: 'us-east-1', credentials });
    const role = { RoleArn: 'arn:aws:iam::111122223333:role/other', RoleSessionName: 'test' };
    const { Credentials } = await client.send(new AssumeRoleCommand(role));
    return {
      AWS_ACCESS_KEY_ID: Credentials?.AccessKeyId ?? '',
      AWS_SECRET_ACCESS_KEY: Credentials?.SecretAccessKey ?? '',
      AWS_SESSION_TOKEN: Credentials?.SessionToken ?? '',
    };
  }

  beforeAll(async () => {
    await piped(['init', '--env', 'placed', '--yes']);
  });

  it.each<[string, string[], () => Promise<Record<string, string>>, string]>([
    [
      'another region',
      ['--env', 'placed'],
      async () => ({ AWS_REGION: 'eu-west-1' }),
      'region eu-west-1 of account 123456789012',
    ],
    ['another account', ['--env', 'placed'], otherAccount, 'region us-east-1 of account 111122223333'],
    [
      'another environment',
      ['--env', 'palced'],
      async () => ({}),
      '/skillgap/palced and /skillgap-deploy/palced in region us-east-1',
    ],
    ['an empty account', ['--env', 'prod'], otherAccount, 'account 111122223333'],
  ])('names it first and creates nothing unasked: %s', async (_, args, env, place) => {
    const variables = await env();
    const check = await piped(['check', ...args], '', variables);
    const [first, second] = check.shown.split('\n');
    expect(check.code).toBe(1);
    expect(first).toContain(place);
    expect(second).toBe(
      'Nothing is stored there. Is that the region, the account and the environment you mean?',
    );
    for (const command of [['init'], ['set', 'AUTH_SECRET']]) {
      const refused = await piped([...command, ...args], 'yes\n', variables);
      expect(refused).toMatchObject({ code: 1, shown: expect.stringContaining('Nothing was created.') });
    }
    expect((await piped(['check', ...args], '', variables)).shown).toContain('Nothing is stored there.');
  });

  it('asks on a terminal, and creates only after yes', { tags: 'terminal' }, async () => {
    const refused = await typed(['init', '--env', 'asked'], { yes: 'y\r' });
    expect(refused).toMatchObject({ code: 1, shown: expect.stringContaining('Nothing was created.') });
    expect(Object.values(await stored('skillgap/asked', MADE))).toEqual(MADE.map(() => undefined));
    const { code } = await typed(['init', '--env', 'asked'], { yes: 'yes\r' });
    expect(code).toBe(0);
    expect((await stored('skillgap/asked', MADE)).AUTH_SECRET).toMatch(/^[0-9a-f]{64}$/);
  });
});

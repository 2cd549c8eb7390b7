// @module-tag docker
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { namesOf } from '../../actions/backup-drill/docker.ts';
import { type BackupBucket, type BackupTools, damages } from '../../actions/testing/damaged-backups.ts';
import { runAction } from '../../actions/testing/run-action.ts';
import { fillStore } from '../../actions/testing/ssm.ts';
import { readEnvironment } from '../testbed/prepare/env.ts';
import { buildFolder } from '../testbed/prepare/images.ts';
import { buildable } from '../testbed/prepare/pinned-bases.ts';
import { must } from '../testbed/prepare/run.ts';
import { type BackupBox, startBackupBox } from './backup-box.ts';
import { lastLine, result } from './restore-volume.ts';

/** The drill against a real backup: made by the box's own containers, restored by the real action, in the real images. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const PRIVATE = 'what-nobody-may-read-in-a-log';
const docker = (...args: string[]) => must(['docker', ...args]);
/** Another drill may run on the same machine. */
const runId = `7${process.pid}`;

let box: BackupBox;
let backend: string;
let postgres: string;
let bucket: BackupBucket;
let tools: BackupTools;

beforeAll(async () => {
  const [started, image] = await Promise.all([startBackupBox(31), buildBackend()]);
  box = started;
  const idOf = async (name: string) => (await docker('image', 'inspect', '--format', '{{.Id}}', name)).trim();
  [postgres, backend] = [await idOf(box.image), await idOf(image)];
  await docker(
    ...['run', '--rm', '--network', 'none', '--volumes-from', box.container('postgres')],
    ...['--env', 'DATABASE_URL=postgres://skillgap_a:not-secret-here@postgres:5432/skillgap'],
    ...[
      '--env',
      'MIGRATION_DATABASE_URL=postgres://skillgap_owner@localhost/skillgap?host=/var/run/postgresql',
    ],
    ...[backend, 'migrate.mjs'],
  );
  await box.psql(
    `CREATE TABLE public.notes (id int PRIMARY KEY, text text); ALTER TABLE public.notes OWNER TO skillgap_owner; INSERT INTO public.notes SELECT n, '${PRIVATE}' FROM generate_series(1, 1000) n`,
  );
  const made = await box.backup('--now', '--type', 'full');
  if (made.code !== 0) throw new Error(`no backup: ${made.stderr}`);
  await box.psql('SELECT pg_switch_wal()');
  await box.archiveBecomes('everything shipped', ({ waiting }) => waiting === 0);

  const parameters = (names: string[]) =>
    Object.fromEntries(names.map((name) => [name, box.settings.get(name) ?? '']));
  await fillStore(awsOf(box), '/skillgap/prod', parameters(['BACKUP_KEY', 'BACKUP_ENDPOINT']));
  await fillStore(awsOf(box), '/skillgap-deploy/prod', {
    ...parameters(['BACKUP_BUCKET', 'BACKUP_REGION']),
    BACKUP_RETENTION: '{"fullBackups":2,"pointInTimeDays":14}',
  });
  const { client } = box;
  const at = (Key: string) => ({ Bucket: box.bucket, Key });
  bucket = {
    list: box.objects,
    get: async (name) => {
      const { Body } = await client.send(new GetObjectCommand(at(name)));
      return (await Body?.transformToByteArray()) ?? new Uint8Array();
    },
    put: async (name, Body) => void (await client.send(new PutObjectCommand({ ...at(name), Body }))),
    remove: async (name) => void (await client.send(new DeleteObjectCommand(at(name)))),
  };
  tools = {
    run: async (argv) => {
      const { code, stdout, stderr } = await box.restoreRun(argv);
      if (code !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`);
      return stdout;
    },
    replaceKey: async (BACKUP_KEY) => {
      await fillStore(awsOf(box), '/skillgap/prod', { BACKUP_KEY }, true);
      return box.key;
    },
  };
});

afterAll(async () => {
  await box?.[Symbol.asyncDispose]();
  if (backend) await docker('image', 'rm', '--force', backend);
});

afterEach(async () => {
  const left = ['--quiet', '--filter', `name=skillgap-drill-${runId}`];
  expect(await docker('ps', '--all', ...left)).toBe('');
  expect(await docker('volume', 'ls', ...left)).toBe('');
});

async function buildBackend(): Promise<string> {
  await using dockerfile = await buildable('backend/Dockerfile');
  const tag = 'skillgap-itest-drill-backend';
  await buildFolder(root, readEnvironment().proxies, ['--file', dockerfile.path, '--tag', tag]);
  return tag;
}

const awsOf = ({ aws }: BackupBox) => ({ ...aws.env, AWS_ENDPOINT_URL: aws.endpoint });

/** Short-lived keys of a role, as configure-aws-credentials leaves them. moto asks no signature. */
async function assume(role: string): Promise<Record<string, string>> {
  const scope = 'test/20260101/eu-central-1/sts/aws4_request';
  const answer = await fetch(box.aws.endpoint, {
    method: 'POST',
    headers: { authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0` },
    body: new URLSearchParams({
      ...{ Action: 'AssumeRole', Version: '2011-06-15', RoleSessionName: 'test' },
      RoleArn: `arn:aws:iam::123456789012:role/${role}`,
    }),
  });
  const xml = await answer.text();
  const field = (name: string) => new RegExp(`<${name}>([^<]+)`).exec(xml)?.[1] ?? '';
  return {
    AWS_ACCESS_KEY_ID: field('AccessKeyId'),
    AWS_SECRET_ACCESS_KEY: field('SecretAccessKey'),
    AWS_SESSION_TOKEN: field('SessionToken'),
  };
}

/** The action as the workflow runs it: with short-lived keys of a role. */
async function run(operation: 'drill' | 'expire', inputs: Record<string, string> = {}, role = operation) {
  const keys = await assume(`skillgap-${role}`);
  const before = (await box.s3.requests()).length;
  const ended = await runAction(
    'backup-drill',
    {
      ...{ operation, 'postgres-image': postgres, 'backend-image': backend },
      ca: await readFile(box.s3.caFile, 'utf8'),
      ...inputs,
    },
    {
      ...awsOf(box),
      ...keys,
      GITHUB_RUN_ID: runId,
    },
  );
  const requests = (await box.s3.requests()).slice(before);
  return { ...ended, requests: requests.filter((one) => one.role.includes(role)) };
}

test('a good backup passes: restored, compared, and the application answers on it', async () => {
  const { exitCode, outputs, log, summary, requests } = await run('drill');
  expect([exitCode, outputs.reason], log).toEqual([0, 'drill-passed']);
  expect(Number(outputs.rows)).toBeGreaterThan(1000);
  expect(outputs.label).toMatch(/^\d{8}-\d{6}F$/);
  expect(summary).toContain(`The backup ${outputs.label} restores`);
  // Nothing of what is in the database, and nothing that opens it.
  for (const text of [log.replaceAll(/^::add-mask::.*$/gm, ''), summary])
    for (const secret of [PRIVATE, box.key]) expect(text).not.toContain(secret);
  expect(log).toContain(`::add-mask::${box.key}`);
  // With a role that reads, and does nothing else.
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter(({ method, status }) => !/^(GET|HEAD)$/.test(method) || status === 403)).toEqual([]);
});

/** The other two cost a whole restore each, or the retries of pgBackRest: the scenario `restore-faults` has them all. */
const quick = ['wal-missing', 'later-wal-missing', 'wrong-key', 'no-backup'] as const;
test.each(quick)('%s fails, with its own reason', async (name) => {
  const { reason, apply } = damages[name];
  await using _damage = await apply(bucket, tools);
  const { exitCode, outputs, log, summary } = await run('drill');
  expect([exitCode, outputs.reason, name], log).toEqual([1, reason, name]);
  for (const text of [log, summary]) expect(text).not.toContain(PRIVATE);
  expect(summary).toContain(reason);
});

test('WAL after the backup is read whole: what was altered on the way is found', async () => {
  const verify = () => box.restoreRun(['restore', 'verify-wal']);
  expect(result(await verify())).toMatchObject({
    ...{ from: expect.stringMatching(/^\d{8}-\d{6}F$/), segments: expect.any(Number) },
  });
  const [name = ''] = (await box.objects())
    .filter((one) => /\/archive\/.*[0-9A-F]{24}-/.test(one))
    .sort()
    .slice(-1);
  const before = await bucket.get(name);
  await bucket.put(name, Buffer.from('rubbish, and encrypted with no key at all'));
  const damaged = await verify();
  await bucket.put(name, before);
  expect([damaged.code, lastLine(damaged)]).toEqual([
    4,
    expect.stringMatching(
      /WAL segment [0-9A-F]{24} in the repository is damaged .*Restore to a time before 20/,
    ),
  ]);
});

test('a backup that is too old fails', async () => {
  const { exitCode, outputs, requests } = await run('drill', { 'max-age': '0' });
  expect([exitCode, outputs.reason]).toEqual([1, 'backup-stale']);
  // Not one file of it was fetched.
  expect(requests.filter(({ path }) => path.includes('/bundle/'))).toEqual([]);
});

test('a bucket out of reach is no fault of the backups', async () => {
  await box.s3.treat('forbid');
  const { exitCode, outputs } = await run('drill').finally(() => box.s3.treat('serve'));
  expect([exitCode, outputs.reason]).toEqual([1, 'repository-unavailable']);
});

test('an application that does not run on the data fails it', async () => {
  const broken = (
    await must(['docker', 'build', '--quiet', '-'], {
      input: `FROM ${backend}\nENV MIGRATIONS_DIR=/nowhere\n`,
    })
  ).trim();
  const { exitCode, outputs } = await run('drill', { 'backend-image': broken });
  await docker('image', 'rm', broken);
  expect([exitCode, outputs.reason]).toEqual([1, 'app-failed']);
});

test('the expiry removes nothing that retention keeps, and nothing at all without the right', async () => {
  const kept = await run('expire');
  expect([kept.exitCode, kept.outputs], kept.log).toMatchObject([
    0,
    { reason: 'expired', removed: '[]', kept: '1' },
  ]);
  const refused = await run('expire', {}, 'drill');
  // As from a bucket that cannot be reached: S3 says 403, whatever the cause.
  expect([refused.exitCode, refused.outputs.reason]).toEqual([1, 'repository-unavailable']);
});

test('what a killed drill has left is removed by its post step', async () => {
  const names = namesOf(`${runId}-killed`);
  const { label } = names;
  await docker('volume', 'create', '--label', label, names.data);
  await docker(
    ...['run', '--detach', '--name', names.relay, '--label', label, '--network', 'none'],
    ...['--volume', `${names.data}:/data`, '--entrypoint', 'sleep', backend, '600'],
  );
  const post = await runAction('backup-drill', {}, { STATE_label: JSON.stringify(label) }, 'post.ts');
  expect(post.exitCode).toBe(0);
});

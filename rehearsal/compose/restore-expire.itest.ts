// @module-tag docker
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFolder } from '../testbed/prepare/images.ts';
import { must } from '../testbed/prepare/run.ts';
import { type BackupBox, startBackupBox } from './backup-box.ts';
import { lastLine, result, Volume } from './restore-volume.ts';

/**
 * What `expire` removes, with a clock that is weeks ahead: of three full backups the first has an earlier key.
 * The tests go on in the order in which they stand.
 */
let box: BackupBox;
let volume: Volume;
let image = '';
let old = '';
let mayDelete: Record<string, string> = {};
const labels: string[] = [];

beforeAll(async () => {
  box = await startBackupBox(22);
  const full = async () =>
    labels.push(result<{ last: { label: string } }>(await box.backup('--now', '--type', 'full')).last.label);
  await box.psql('CREATE TABLE counter (id integer)');
  await full();
  const next = randomBytes(32).toString('hex');
  old = `postgres/${box.repositoryOf(box.key)}/`;
  await box.configure({ BACKUP_KEY: next, BACKUP_KEYS_PREVIOUS: `2026-11-30T09:00:00Z/${box.key}` });
  await box.up('archiver');
  await full();
  await full();
  await box.compose(['stop', 'postgres', 'archiver']);
  image = `${box.place.name}-later`;
  const folder = await mkdtemp(join(tmpdir(), 'later-'));
  await writeFile(join(folder, 'Dockerfile'), LATER.replace('IMAGE', box.image));
  await buildFolder(folder, {}, ['--tag', image]);
  await rm(folder, { recursive: true });
  mayDelete = await assumeRole('skillgap-prod-expire');
  volume = await Volume.create(box, image);
});

afterAll(async () => {
  await volume?.[Symbol.asyncDispose]();
  if (image) await must(['docker', 'image', 'rm', '--force', image]).catch(() => {});
  await box?.[Symbol.asyncDispose]();
});

/** moto's own short-lived credentials: by them the stand-in knows whose they are. */
async function assumeRole(role: string): Promise<Record<string, string>> {
  const response = await fetch(box.aws.endpoint, {
    method: 'POST',
    headers: {
      authorization:
        'AWS4-HMAC-SHA256 Credential=a/20260101/eu-central-1/sts/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: new URLSearchParams({
      ...{ Action: 'AssumeRole', Version: '2011-06-15', RoleSessionName: 'expire' },
      RoleArn: `arn:aws:iam::123456789012:role/${role}`,
    }),
  });
  const answer = await response.text();
  const field = (name: string) => new RegExp(`<${name}>([^<]+)<`).exec(answer)?.[1] ?? '';
  return {
    AWS_ACCESS_KEY_ID: field('AccessKeyId'),
    AWS_SECRET_ACCESS_KEY: field('SecretAccessKey'),
    AWS_SESSION_TOKEN: field('SessionToken'),
  };
}

/** As it will be in so many days. The authority of the stand-in lives for two. */
const expire = (args: readonly string[], days: number, credentials = mayDelete) =>
  volume.run(['expire', ...args], {
    settings: {
      ...credentials,
      LD_PRELOAD: '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1',
      FAKETIME: `+${days}d`,
      ...{ PGBACKREST_REPO1_STORAGE_VERIFY_TLS: 'n', PGBACKREST_REPO2_STORAGE_VERIFY_TLS: 'n' },
    },
  });
const listed = async () =>
  result<{ backups: { label: string }[] }>(await volume.run(['repository'])).backups.map(
    ({ label }) => label,
  );
const LATER = `FROM IMAGE
USER root
RUN apt-get update && apt-get install --yes --no-install-recommends libfaketime && apt-get clean && rm -rf /var/lib/apt/lists/*
USER postgres
`;

test('without the right to delete nothing is removed, from the list neither', async () => {
  const run = await expire(['--full', '2', '--days', '14'], 20, {});
  expect(run.code).toBe(1);
  expect(lastLine(run)).toContain('may not delete');
  expect(await listed()).toEqual(labels);
});

test('within the retention everything stays', async () => {
  expect(result(await expire(['--full', '2', '--days', '14'], 10))).toEqual({
    ...{ removed: [], unreadable: [], kept: 3, repositoriesRemoved: 0 },
  });
});

test('a backup that is being made keeps everything from being removed, one that was cut off long ago does not', async () => {
  const current = `postgres/${box.repositoryOf(box.settings.get('BACKUP_KEY') ?? '')}/backup/skillgap`;
  // Both are later than the backups: what counts is how long ago they were begun.
  const begun = (days: number) => {
    const at = new Date(Date.now() + days * 86_400_000 - 3_600_000).toISOString();
    return `${at.slice(0, 10).replaceAll('-', '')}-${at.slice(11, 19).replaceAll(':', '')}F`;
  };
  const put = (label: string, name: string, Body: string) =>
    box.client.send(new PutObjectCommand({ Bucket: box.bucket, Key: `${current}/${label}/${name}`, Body }));
  const label = begun(20);
  await put(label, 'pg_data/x', 'half');
  const run = await expire(['--full', '2', '--days', '14'], 20);
  expect(run.code).toBe(1);
  expect(lastLine(run)).toContain(`backup ${label} is being made`);
  // The box gives one up that was cut off.
  await put(label, 'backup.manifest', 'abandoned\n');
  await put(begun(10), 'pg_data/x', 'half');
  // pgBackRest ends at one that is in no list and whose manifest is rubbish: it is named, and the rest goes on.
  const [rubbish, copied] = [begun(9), begun(8)];
  await put(rubbish, 'backup.manifest', 'no manifest, and not encrypted with any key');
  for (const name of ['backup.manifest', 'backup.manifest.copy', 'bundle/1'])
    await put(copied, name, 'rubbish of more than sixteen bytes');
  expect(result(await expire(['--full', '2', '--days', '14'], 10))).toMatchObject({
    ...{ removed: [], kept: 3, unreadable: [rubbish, copied].sort() },
  });
  for (const one of [label, rubbish, copied]) expect(await box.objects(`${current}/${one}/`)).toEqual([]);
  expect(await listed()).toEqual(labels);
});

test('past it an earlier key’s repository goes as a whole, and as many full backups as asked for stay', async () => {
  expect(result(await expire(['--full', '2', '--days', '14'], 20))).toEqual({
    removed: [labels[0]],
    unreadable: [],
    kept: 2,
    repositoriesRemoved: 1,
  });
  expect(await box.objects(old)).toEqual([]);
  expect(await listed()).toEqual(labels.slice(1));
});

test('of those before the retention only the newest stays, with its WAL, and can be restored', async () => {
  expect(result(await expire(['--full', '1', '--days', '14'], 20))).toMatchObject({
    removed: [labels[1]],
    kept: 1,
  });
  expect(await volume.prepare('latest')).toMatchObject({ label: labels[2] });
});

/** Without backups and WAL a repository was never begun. */
const SEGMENT = `archive/skillgap/17-1/0000000100000000/000000010000000000000001-${'a'.repeat(40)}.zst`;

test('a damaged repository of an earlier key goes once nothing of it can be wanted any more', async () => {
  const key = '1'.repeat(64);
  const damaged = `postgres/${box.repositoryOf(key)}/`;
  for (const name of ['archive/skillgap/archive.info', 'backup/skillgap/backup.info', SEGMENT])
    await box.client.send(new PutObjectCommand({ Bucket: box.bucket, Key: damaged + name, Body: 'rubbish' }));
  box.settings.set('BACKUP_KEYS_PREVIOUS', `${new Date().toISOString().slice(0, 19)}Z/${key}`);
  expect(result(await expire(['--full', '1', '--days', '14'], 27))).toMatchObject({ repositoriesRemoved: 0 });
  expect(await box.objects(damaged)).toHaveLength(3);
  expect(result(await expire(['--full', '1', '--days', '14'], 29))).toMatchObject({ repositoriesRemoved: 1 });
  expect(await box.objects(damaged)).toEqual([]);
});

test('a number that is none is refused', async () => {
  for (const args of [
    [],
    ['--full', '0', '--days', '14'],
    ['--full', '2'],
    ['--full', '2', '--days', 'x'],
    ['--days'],
  ])
    expect(await volume.run(['expire', ...args])).toMatchObject({ code: 2 });
});

// @module-tag docker
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    ...{ removed: [], kept: 3, repositoriesRemoved: 0 },
  });
});

test('past it an earlier key’s repository goes as a whole, and as many full backups as asked for stay', async () => {
  expect(result(await expire(['--full', '2', '--days', '14'], 20))).toEqual({
    removed: [labels[0]],
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

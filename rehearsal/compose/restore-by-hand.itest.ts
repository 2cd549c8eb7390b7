// @module-tag docker
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { debianImage } from '../testbed/prepare/images.ts';
import { must, run } from '../testbed/prepare/run.ts';
import { type BackupBox, startBackupBox } from './backup-box.ts';

/** docs/restore-by-hand.md as it stands, on a bare Debian: the commands are taken out of the page. */
let box: BackupBox;
let machine = '';
const page = fileURLToPath(new URL('../../docs/restore-by-hand.md', import.meta.url));

beforeAll(async () => {
  box = await startBackupBox(23);
  await box.psql(
    'CREATE TABLE counter (id integer PRIMARY KEY); INSERT INTO counter SELECT generate_series(1, 1000)',
  );
  const { code, stderr } = await box.backup('--now', '--type', 'full');
  expect({ code, stderr }).toMatchObject({ code: 0 });
  // A rotation in between: the backup has the old key, and the last rows the new one.
  const next = randomBytes(32).toString('hex');
  await box.configure({ BACKUP_KEY: next, BACKUP_KEYS_PREVIOUS: `2026-11-30T09:00:00Z/${box.key}` });
  await box.up('archiver');
  await box.psql('INSERT INTO counter SELECT generate_series(1001, 1500)');
  const segment = await box.psql('SELECT pg_walfile_name(pg_switch_wal())');
  await box.archiveBecomes('shipped', ({ waiting, last }) => waiting === 0 && (last ?? '') >= segment);
  machine = `${box.place.name}-debian`;
  const options = ['--label', `skillgap.rehearsal=${box.place.name}`];
  const authority = ['--volume', `${box.s3.caFile}:/authority.pem:ro`];
  // What is not AWS here: pgBackRest takes its environment before the page's configuration.
  const elsewhere = [1, 2].flatMap((repo) => [
    `PGBACKREST_REPO${repo}_S3_ENDPOINT=${box.s3.endpoint}`,
    `PGBACKREST_REPO${repo}_S3_URI_STYLE=path`,
    `PGBACKREST_REPO${repo}_STORAGE_CA_FILE=/authority.pem`,
  ]);
  const values = [
    ...[`BUCKET=${box.bucket}`, 'REGION=eu-central-1', `KEYS=${next} ${box.key}`],
    ...[`AWS_ACCESS_KEY_ID=${box.aws.env.AWS_ACCESS_KEY_ID}`, 'AWS_SECRET_ACCESS_KEY=rehearsal'],
  ];
  const environment = [...elsewhere, ...values].flatMap((one) => ['--env', one]);
  const argv = ['docker', 'run', '--detach', '--name', machine, ...options, ...authority, ...environment];
  await must([...argv, debianImage, 'sleep', '600']);
  // Of two networks: Debian's packages are outside, S3 is inside.
  await must(['docker', 'network', 'connect', box.place.name, machine]);
});

afterAll(async () => {
  if (machine) await must(['docker', 'rm', '--force', machine]);
  await box?.[Symbol.asyncDispose]();
});

test('three commands bring everything back, over a rotation of the key', async () => {
  const text = await readFile(page, 'utf8');
  const commands = [...text.matchAll(/^```sh command\n(.*?)\n```$/gms)].map(([, command = '']) => command);
  expect(commands).toHaveLength(3);
  for (const command of commands) {
    // A shell of root's, into which somebody pastes.
    const { code, stdout, stderr } = await run(['docker', 'exec', '--interactive', machine, 'bash'], {
      input: command,
      timeoutMs: 300_000,
    });
    expect(code, `${stdout}${stderr}`.slice(-2000)).toBe(0);
  }
  const ask = "psql -XAtd skillgap -c 'SELECT count(*), max(id) FROM counter' -c \"SELECT '[1,2]'::vector\"";
  expect(await must(['docker', 'exec', machine, 'su', 'postgres', '-s', '/bin/sh', '-c', ask])).toBe(
    '1500|1500\n[1,2]',
  );
  // Where it goes on it is shipped: a restore of what is written from now on needs the history of its timeline.
  const marked = ['ls', '/var/lib/postgresql/17/main/pg_wal/archive_status'];
  expect(await must(['docker', 'exec', machine, ...marked])).toContain('.history.ready');
});

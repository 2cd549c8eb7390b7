// @module-tag docker
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { poll } from '../testbed/poll.ts';
import { type BackupBox, startBackupBox } from './backup-box.ts';
import { lastLine, type Prepared, result, Volume } from './restore-volume.ts';

/**
 * The repository is written by the box's own services, and read from volumes on which nothing is live: what comes back, to
 * which moment, and what a damaged repository must not do. The tests go on in the order in which they stand.
 */
let box: BackupBox;
/** The label of the first backup, and a moment before it. */
let label = '';
let beforeAny = '';
/** After rows 1 and 2, and before anything else: then the table of accounts is dropped. */
let good = '';

const now = () => box.psql(`SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`);
/** A commit, and a moment right after it. */
const write = async (id: number) => {
  await box.psql(`INSERT INTO counter (id) VALUES (${id})`);
  return await now();
};
/** Closes the segment and waits until it is in the repository. */
const ship = async () => {
  const segment = await box.psql('SELECT pg_walfile_name(pg_switch_wal())');
  await box.archiveBecomes(`${segment} shipped`, ({ waiting, last }) => waiting === 0 && (last ?? '') >= segment);
};
const newVolume = async () => {
  const volume = await Volume.create(box);
  onTestFinished(() => volume[Symbol.asyncDispose]());
  return volume;
};
const ROWS = "SELECT string_agg(id::text, ' ' ORDER BY id) FROM counter";
const RANGE = /Recoverable is \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ to \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\.$/;

beforeAll(async () => {
  box = await startBackupBox(21);
  beforeAny = await now();
  await box.psql(`
    CREATE TABLE counter (id integer PRIMARY KEY, created_at timestamptz NOT NULL DEFAULT clock_timestamp());
    CREATE TABLE account (id integer PRIMARY KEY, email text);
    INSERT INTO account SELECT i, 'a' || i FROM generate_series(1, 500) AS i;
    INSERT INTO counter (id) VALUES (1)`);
  ({ last: { label } } = result<{ last: { label: string } }>(await box.backup('--now', '--type', 'full')));
  // pgBackRest names the end of a backup to the second.
  await poll(5_000, async () => (await now()).slice(0, 19) > (await box.backups()).last!.endedAt.slice(0, 19) || undefined);
  good = await write(2);
  await box.psql('DROP TABLE account');
  await write(3);
  await ship();
});

afterAll(async () => await box?.[Symbol.asyncDispose]());

test('the newest state: all that was shipped, on a timeline of its own, with nothing of the repository changed', async () => {
  await using volume = await Volume.create(box);
  const before = await box.objects();
  expect(await volume.prepare('latest')).toMatchObject({ label, timeline: 2, level: '', contracts: [], rows: 3 });
  expect(await volume.ask(ROWS)).toBe('1 2 3');
  expect(await box.objects()).toEqual(before);
});

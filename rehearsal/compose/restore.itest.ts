// @module-tag docker
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { poll } from '../testbed/poll.ts';
import { must, run } from '../testbed/prepare/run.ts';
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

const now = () =>
  box.psql(`SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`);
/** A commit, and a moment right after it. */
const write = async (id: number) => {
  await box.psql(`INSERT INTO counter (id) VALUES (${id})`);
  return await now();
};
/** Closes the segment and waits until it is in the repository. One without anything in it would not be closed. */
const ship = async () => {
  const said = await box.psql(
    "SELECT pg_logical_emit_message(true, 'test', ''); SELECT pg_walfile_name(pg_switch_wal())",
  );
  const segment = said.split('\n').at(-1) ?? '';
  const shipped = (last: string) => last.slice(0, 8) === segment.slice(0, 8) && last >= segment;
  await box.archiveBecomes(`${segment} shipped`, ({ waiting, last }) => waiting === 0 && shipped(last ?? ''));
};
const ROWS = "SELECT string_agg(id::text, ' ' ORDER BY id) FROM counter";
const WRITER = ['psql', '--quiet', '--username=postgres', 'dbname=skillgap application_name=writer'];
const RANGE = /Recoverable is \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ to \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\.$/;

beforeAll(async () => {
  box = await startBackupBox(21);
  beforeAny = await now();
  await box.psql(`
    CREATE TABLE counter (id integer PRIMARY KEY, created_at timestamptz NOT NULL DEFAULT clock_timestamp());
    CREATE TABLE account (id integer PRIMARY KEY, email text);
    INSERT INTO account SELECT i, 'a' || i FROM generate_series(1, 500) AS i;
    CREATE TABLE noise (id integer GENERATED ALWAYS AS IDENTITY);
    INSERT INTO counter (id) VALUES (1)`);
  const files = {
    'opt/receipts.jsonl': '{"line":"old"}\n',
    'opt/releases/r1/release.json': '{"release":"r1","previous":"r0"}',
    'opt/releases/r1/docker-compose.yml': 'services: {}',
    'opt/releases/r1/release.env': 'RELEASE=r1',
    'opt/releases/r1/deployed': '',
    'opt/releases/r1/.env': 'SECRET=1',
    // An upload that has never been live.
    'opt/releases/r0/release.json': '{"release":"r0"}',
    'opt/releases/r0/docker-compose.yml': 'services: {}',
    'opt/nginx/live/maintenance': '',
    'certificates/nginx/fullchain.pem': 'a certificate',
  };
  await mkdir(join(box.folder, 'box/opt/releases/r0'));
  for (const [path, text] of Object.entries(files)) await writeFile(join(box.folder, 'box', path), text);
  await symlink('releases/r1', join(box.folder, 'box/opt/current'));
  // Somebody writes all the time: between the end of the backup and its restore point too, and after that.
  const writer = run(['docker', 'exec', '--interactive', box.container('postgres'), ...WRITER], {
    input: 'INSERT INTO noise VALUES (DEFAULT) \\watch i=0.05',
  });
  const { last } = result<{ last: { label: string; endedAt: string } }>(
    await box.backup('--now', '--type', 'full'),
  );
  await box.psql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'writer'");
  await writer;
  await box.psql('DROP TABLE noise');
  label = last.label;
  // pgBackRest knows the end of a backup to the second.
  await poll(5_000, async () => (await now()).slice(0, 19) > last.endedAt.slice(0, 19));
  good = await write(2);
  await box.psql('DROP TABLE account');
  await write(3);
  await ship();
});

afterAll(async () => await box?.[Symbol.asyncDispose]());

/** The object of a segment in the bucket. */
const objectOf = async (segment: string) =>
  (await box.objects()).find((name) => name.includes(`/${segment}-`)) ?? `no ${segment}`;
const segmentsOf = async () =>
  (await box.objects()).flatMap((name) => /\/([0-9A-F]{24})-[0-9a-f]{40}/.exec(name)?.[1] ?? []).sort();
const put = (Key: string, Body: Uint8Array | string) =>
  box.client.send(new PutObjectCommand({ Bucket: box.bucket, Key, Body }));
const get = async (Key: string) => {
  const { Body } = await box.client.send(new GetObjectCommand({ Bucket: box.bucket, Key }));
  return (await Body?.transformToByteArray()) ?? new Uint8Array();
};

test('the newest state: all that was shipped, on a timeline of its own', async () => {
  await using volume = await Volume.create(box);
  expect(await volume.prepare('latest')).toMatchObject({
    label,
    timeline: 2,
    level: null,
    contracts: [],
    rows: 3,
  });
  expect(await volume.ask(ROWS)).toBe('1 2 3');
});

test('a table dropped by hand is back at a time before, and what came later is not', async () => {
  await using volume = await Volume.create(box);
  const prepared = await volume.prepare(good);
  expect(prepared).toMatchObject({ label, timeline: 2, rows: 502 });
  expect(prepared.recoveredTo < good).toBe(true);
  expect(await volume.ask(`${ROWS}; SELECT count(*) FROM account`)).toBe('1 2\n500');
});

test('a backup by its label is what the fence saw: same rows, same checksums', async () => {
  await using volume = await Volume.create(box);
  const recorded = result<{ fingerprint: Record<string, [number, string]>; level: string | null }>(
    await volume.run(['repository', '--backup', label]),
  );
  const rows = Object.values(recorded.fingerprint).reduce((sum, [one]) => sum + one, 0);
  expect(await volume.prepare(label)).toMatchObject({ label, level: recorded.level, rows });
  const restored = await volume.run(['bash', '-c', FINGERPRINT]);
  expect(result(restored)).toEqual(recorded.fingerprint);
  expect(result(await volume.run(['restore', 'switch']))).toEqual({ switched: true, kept: null });
  await expectBoxState(volume);
});

/** What is no database comes back where it is missing; what a new box has written already stays. */
async function expectBoxState(volume: Volume) {
  const root = await mkdtemp(join(tmpdir(), 'box-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const path of ['opt/releases/r2', 'certificates/nginx'])
    await mkdir(join(root, path), { recursive: true });
  await writeFile(join(root, 'opt/receipts.jsonl'), '{"line":"new"}\n');
  const rights = ['CHOWN', 'DAC_OVERRIDE', 'FOWNER'].flatMap((right) => ['--cap-add', right]);
  const mounts = [`${root}/opt:/opt/skillgap`, `${root}/certificates:/srv/skillgap/certificates`];
  const options = ['--user', '0:0', ...rights, ...mounts.flatMap((mount) => ['--volume', mount])];
  // The deploy user's, which is another one than on the box of before.
  await must(['chown', '10007:10007', join(root, 'opt/releases')]);
  for (const _time of ['first', 'second'])
    expect(result(await volume.run(['restore', 'box-state'], { options }))).toMatchObject({
      ...{ live: 'r1', previous: 'r0' },
    });
  const read = (path: string) => readFile(join(root, path), 'utf8');
  expect(await read('opt/receipts.jsonl')).toBe('{"line":"old"}\n{"line":"new"}\n');
  // What a rollback needs, but the secrets, which it brings.
  expect(await read('opt/releases/r1/release.json')).toBe('{"release":"r1","previous":"r0"}');
  for (const name of ['docker-compose.yml', 'release.env', 'deployed']) await read(`opt/releases/r1/${name}`);
  for (const name of ['', '/release.env']) {
    const { uid, gid } = await stat(join(root, `opt/releases/r1${name}`));
    expect([uid, gid]).toEqual([10007, 10007]);
  }
  await expect(read('opt/releases/r0/release.json')).rejects.toThrow('ENOENT');
  expect(await read('certificates/nginx/fullchain.pem')).toBe('a certificate');
  // It says what runs, and here nothing does.
  await expect(read('opt/nginx/live/maintenance')).rejects.toThrow('ENOENT');
  await expect(read('opt/releases/r1/.env')).rejects.toThrow('ENOENT');
}

test('a moment that no backup leads to is refused at once, with what can be recovered', async () => {
  await using volume = await Volume.create(box);
  // Not shipped yet.
  const recent = await write(4);
  const future = new Date(Date.now() + 3_600_000).toISOString();
  for (const to of [beforeAny, recent, future]) {
    const run = await volume.run(['restore', 'prepare', '--to', to]);
    expect(run).toMatchObject({ code: 4, stdout: '' });
    expect(lastLine(run)).toMatch(RANGE);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
  }
  for (const to of [
    '2026-11-30 09:00',
    '2026-11-30T09:00:00',
    '2026-13-30T09:00:00Z',
    'yesterday',
    '',
    '20261130-090000',
  ])
    expect(await volume.run(['restore', 'prepare', '--to', to])).toMatchObject({ code: 2 });
  expect(await volume.run(['restore', 'prepare', '--to', '20200101-000000F'])).toMatchObject({ code: 4 });
  expect(await volume.entries()).toEqual([]);
});

test('what a restore would lose is said of the running database', async () => {
  const lost = result(await box.restoreRun(['restore', 'would-lose', '--to', good]));
  expect(lost).toMatchObject({ label, moment: good, rows: { 'public.counter': 2 } });
  expect(await box.restoreRun(['restore', 'would-lose', '--to', beforeAny])).toMatchObject({ code: 4 });
});

test('a missing or damaged segment ends a restore beyond it, and no other', async () => {
  await ship();
  await write(5);
  await ship();
  const middle = (await segmentsOf()).at(-2) ?? '';
  const name = await objectOf(middle);
  const content = await get(name);
  await using volume = await Volume.create(box);
  await box.client.send(new DeleteObjectCommand({ Bucket: box.bucket, Key: name }));
  const missing = await volume.run(['restore', 'prepare', '--to', 'latest']);
  expect(missing).toMatchObject({ code: 4, stdout: '' });
  expect(lastLine(missing)).toContain(`WAL segment ${middle} is missing from the repository`);
  await put(name, 'rubbish');
  const damaged = await volume.run(['restore', 'prepare', '--to', 'latest']);
  expect(damaged).toMatchObject({ code: 4, stdout: '' });
  expect(lastLine(damaged)).toMatch(new RegExp(`WAL file ${middle}: .*Restore to a time before \\d{4}-`));
  expect(await volume.prepare(good)).toMatchObject({ rows: 502 });
  await put(name, content);
  expect(await volume.prepare('latest')).toMatchObject({ rows: 5 });
});

test('a repository that somebody has overwritten is read as it was before', async () => {
  const names = await box.objects();
  const before = new Map(await Promise.all(names.map(async (name) => [name, await get(name)] as const)));
  const asOf = new Date().toISOString();
  // The bucket knows times to the second.
  await poll(2_000, async () => new Date().toISOString().slice(0, 19) > asOf.slice(0, 19));
  await Promise.all(names.map((name) => put(name, 'rubbish')));
  await using volume = await Volume.create(box);
  const ruined = await volume.run(['restore', 'prepare', '--to', 'latest']);
  expect(ruined).toMatchObject({ code: 4, stdout: '' });
  expect(lastLine(ruined)).toContain('--repository-as-of');
  expect(result(await volume.run(['repository']))).toMatchObject({
    backups: [],
    problem: expect.stringContaining('damaged'),
  });
  expect(await volume.prepare('latest', ['--repository-as-of', asOf])).toMatchObject({ label, rows: 5 });
  for (const [name, content] of before) await put(name, content);
});

test('a restore that is killed anywhere leaves nothing that looks like a cluster, and the next one works', async () => {
  const shims = await mkdtemp(join(tmpdir(), 'shims-'));
  onTestFinished(() => rm(shims, { recursive: true }));
  await writeFile(join(shims, 'shim'), KILL);
  await must(['chmod', '-R', 'a+rx', shims]);
  for (const name of ['pgbackrest', 'postgres', 'pg_checksums', 'mv'])
    await symlink('shim', join(shims, name));
  await using volume = await Volume.create(box);
  const options = ['--volume', `${shims}:/shims:ro`];
  const cuts = ['pgbackrest restore', 'postgres -D', 'pg_checksums --check', 'mv /var'];
  const left = await volume.run(['bash', '-c', CUTS, 'cuts', ...cuts], { options });
  // The last one is quicker than the kill. Whichever: no empty cluster is made beside it.
  const interrupted =
    'prepared.json, and initialize: 17/main is missing, and 17/restoring is there: a restore was interrupted.';
  expect(left.stdout.trim().split('\n')).toEqual(
    cuts.map((cut) =>
      expect.stringContaining(`${cut}: 137 ${cut.startsWith('mv') ? 'a' : 'no'} ${interrupted}`),
    ),
  );
  // Two at once: one restores, the other changes nothing.
  const both = await Promise.all([1, 2].map(() => volume.run(['restore', 'prepare', '--to', 'latest'])));
  expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
  expect(both.map(lastLine)).toContain('restore: another restore is running on this volume');
  expect(await volume.ask(ROWS)).toBe('1 2 3 4 5');
});

/** Runs the real one, and kills the script in the middle. */
const KILL = `#!/bin/bash
name=\${0##*/}
if [[ "$name $*" != *"$CUT"* ]]; then exec env PATH="$REAL" "$name" "$@"; fi
PATH=$REAL "$name" "$@" &
sleep 0.3
kill -9 $(cat /tmp/victim) $!
`;
const CUTS = `
for cut; do
  CUT=$cut REAL=$PATH PATH=/shims:$PATH bash -c 'echo $$ > /tmp/victim; exec restore prepare --to latest' > /tmp/out 2>&1
  code=$?
  # What the script had started would be gone with its container, and so would the lock that it holds.
  while kill -9 -1 2> /dev/null; do sleep 0.1; done
  echo "$cut: $code $([[ -e /var/lib/postgresql/17/restoring/prepared.json ]] && echo a || echo no) prepared.json, and $(initialize true 2>&1)"
done
`;

test('a restore needs room, and says how much', async () => {
  const volume = Volume.small(box, 300);
  const run = await volume.run(['restore', 'prepare', '--to', 'latest']);
  expect(run).toMatchObject({ code: 5, stdout: '' });
  expect(lastLine(run)).toMatch(
    /no room to restore .*: it needs \d+ MiB beside the live cluster, and \d+ MiB are free/,
  );
});

test('a repository out of reach is not an empty one', async () => {
  await box.s3.treat('forbid');
  onTestFinished(() => box.s3.treat('serve'));
  await using volume = await Volume.create(box);
  for (const args of [['repository'], ['restore', 'prepare', '--to', 'latest']]) {
    const run = await volume.run(args);
    expect(run.code).toBe(3);
    expect(lastLine(run)).toContain('the repository cannot be reached');
  }
});

test('after a rotation the newest state is there, with both keys; a lost key is named', async () => {
  const next = randomBytes(32).toString('hex');
  const retired = {
    BACKUP_KEY: next,
    BACKUP_KEYS_PREVIOUS: `2026-11-30T09:00:00Z/${box.key}, 2026-11-01T09:00:00Z/${'0'.repeat(64)}`,
  };
  await write(6);
  await box.configure(retired);
  await box.up('archiver');
  await write(7);
  await ship();
  expect(
    (await box.objects()).some((name) => name.startsWith(`postgres/${box.repositoryOf(next)}/archive/`)),
  ).toBe(true);
  await using volume = await Volume.create(box);
  expect(await volume.prepare('latest')).toMatchObject({ label, rows: 7 });
  expect(await volume.ask(ROWS)).toBe('1 2 3 4 5 6 7');
  const alone = await volume.run(['restore', 'prepare', '--to', 'latest'], {
    settings: { BACKUP_KEYS_PREVIOUS: '' },
  });
  expect(alone).toMatchObject({ code: 4, stdout: '' });
  expect(lastLine(alone)).toContain(`repositories of other keys (${box.repositoryOf(box.key)})`);
  const wrong = await volume.run(['repository'], {
    settings: { BACKUP_KEY: '1'.repeat(64), BACKUP_KEYS_PREVIOUS: '' },
  });
  expect(result<{ unknownKeys: string[] }>(wrong).unknownKeys).toHaveLength(2);
});

test('the restored cluster goes on as the live one, and can be restored in its turn, also to before', async () => {
  const live = async (command: string[]) => {
    await box.compose(['stop', 'postgres', 'archiver']);
    const prepared = result<Prepared>(await box.restoreRun(['restore', 'prepare', ...command]));
    const switched = result<{ kept: string }>(await box.restoreRun(['restore', 'switch']));
    await box.up('postgres', 'archiver');
    await box.ready();
    return { ...prepared, ...switched };
  };
  // Postgres still runs: nothing may change its place.
  expect(await box.restoreRun(['restore', 'revert'])).toMatchObject({ code: 1 });
  const asOf = new Date().toISOString();
  await poll(2_000, async () => new Date().toISOString().slice(0, 19) > asOf.slice(0, 19));
  const first = await live(['--to', good]);
  expect(first).toMatchObject({ timeline: 2, kept: expect.stringMatching(/^17\/kept-/) });
  expect(await box.psql(ROWS)).toBe('1 2');
  await write(10);
  const second = await write(11);
  await write(12);
  await ship();
  await using volume = await Volume.create(box);
  expect(await volume.prepare('latest')).toMatchObject({ timeline: 3 });
  expect(await volume.ask(ROWS)).toBe('1 2 10 11 12');
  // The timeline of a restore since then keeps its name.
  expect(await volume.prepare('latest', ['--repository-as-of', asOf])).toMatchObject({ timeline: 3 });
  await volume.prepare(second);
  expect(await volume.ask(ROWS)).toBe('1 2 10 11');
  await volume.prepare(good);
  expect(await volume.ask(`${ROWS}; SELECT count(*) FROM account`)).toBe('1 2\n500');
  // Back to the cluster that was kept: it goes on where it was, on its own timeline.
  await box.compose(['stop', 'postgres', 'archiver']);
  result(await box.restoreRun(['restore', 'revert']));
  await box.up('postgres', 'archiver');
  await box.ready();
  expect(await box.psql(ROWS)).toBe('1 2 3 4 5 6 7');
  await write(8);
  await ship();
  await volume.prepare('latest');
  expect(await volume.ask(ROWS)).toBe('1 2 3 4 5 6 7 8');
});

const FINGERPRINT = `
set -eu
data=/var/lib/postgresql/17/restoring/data
pg_ctl start --wait --silent --pgdata=$data --log=/tmp/log --options="-c config_file=/etc/postgresql/postgresql.conf -c listen_addresses= -c unix_socket_directories=/tmp -c archive_mode=off"
restore fingerprint --host /tmp
pg_ctl stop --wait --silent --mode=fast --pgdata=$data
`;

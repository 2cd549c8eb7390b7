// @module-tag docker
import { randomBytes } from 'node:crypto';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { must, type RunResult, run } from '../testbed/prepare/run.ts';
import { type BackupBox, startBackupBox } from './backup-box.ts';

/** WAL that cannot be shipped, and what becomes of it: Postgres keeps serving, and the disk does not fill. */
let box: BackupBox;
const resultOf = ({ code, stdout, stderr }: RunResult) => {
  if (code !== 0) throw new Error(`backup ended with ${code}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
};
/** Closes segments with a row in each. */
const writeSegments = (count: number) =>
  box.psql('INSERT INTO row DEFAULT VALUES; SELECT pg_switch_wal();'.repeat(count));
const serves = async () =>
  expect(Number(await box.psql('INSERT INTO row DEFAULT VALUES RETURNING id'))).toBeGreaterThan(0);
const segmentsOf = (key: string) => box.objects(`postgres/${box.repositoryOf(key)}/archive/skillgap/17-1/`);
const everythingShipped = () =>
  box.archiveBecomes('nothing waits', ({ waiting, problem }) => waiting === 0 && problem === null, 120_000);
/** The archiver looks for the backup that ends it when it starts, and then once in a while. */
const gapEnds = async () => {
  await must(['docker', 'restart', box.container('archiver')]);
  await box.archiveBecomes('no gap', ({ gap }) => gap === null);
};
const withSettings = async (settings: Readonly<Record<string, string>>) => {
  await box.configure(settings);
  await box.up('archiver');
};

beforeAll(async () => {
  box = await startBackupBox(2);
  await box.psql('CREATE TABLE row (id bigserial PRIMARY KEY)');
  expect(resultOf(await box.backup()).last.type).toBe('full');
});

// Whatever the one before has left.
beforeEach(() => box.s3.treat('serve'));

afterAll(() => box?.[Symbol.asyncDispose]());

test('without a network WAL waits, and is shipped afterwards without a gap', async () => {
  await everythingShipped();
  await withSettings({ ARCHIVE_DEADLINE: '5' });
  await box.s3.stop();
  const before = Date.now();
  // In a segment that Postgres closes some seconds later.
  await box.psql('INSERT INTO row DEFAULT VALUES; SELECT pg_sleep(2)');
  await writeSegments(5);
  const during = await box.archiveBecomes(
    'waits',
    ({ waiting, problem }) => waiting >= 5 && problem !== null,
    90_000,
  );
  expect(during).toMatchObject({ gap: null, waitingBytes: during.waiting * 16 * 2 ** 20 });
  // Nothing of what was written since then is in the repository.
  expect(Date.parse(during.recoverableTo ?? '')).toBeLessThanOrEqual(before);
  await serves();
  await box.s3.start();
  expect(await everythingShipped()).toMatchObject({ gap: null });
  expect(await box.logs('archiver')).toContain('shipping again');
  // A new box knows of the backups before one is due.
  const { last } = await box.backups();
  await must(['rm', join(box.folder, 'box/backups/backup.json')]);
  await withSettings({ ARCHIVE_DEADLINE: '60' });
  await expect
    .poll(() => box.backups().catch(() => null))
    .toMatchObject({ last, lastFull: last, problem: null });
  await box.archiveBecomes('recoverable', ({ recoverableTo }) => recoverableTo !== null);
});

test('with a role that may not, it says so, and Postgres does not take longer to stop', async () => {
  await box.s3.treat('forbid');
  await writeSegments(2);
  const during = await box.archiveBecomes('forbidden', ({ problem }) => problem !== null);
  // Whether the answer to a HEAD, which has no body, or the one to a PUT.
  expect(during.problem).toMatch(/^HTTP request failed with 403 \(Forbidden\)/);
  const backup = await box.backup('--now');
  expect(backup).toMatchObject({ code: 3, stderr: expect.stringContaining('AccessDenied') });
  // What it knew of the last one is still true.
  expect(await box.backups()).toMatchObject({
    problem: expect.stringContaining('403'),
    last: { type: 'full' },
  });
  await serves();
  await must(['docker', 'stop', '--time', '60', box.container('postgres')]);
  // By itself: it is killed after the 60 s that it has on the box, too.
  const exitCode = ['docker', 'inspect', '--format', '{{.State.ExitCode}}', box.container('postgres')];
  expect((await must(exitCode)).trim()).toBe('0');
  await must(['docker', 'start', box.container('postgres')]);
  await box.ready();
  await box.s3.treat('serve');
  await everythingShipped();
});

test('when more waits than may, it is dropped: a gap, which the next backup ends', async () => {
  await withSettings({ ARCHIVE_QUEUE_MIB: '160' });
  await box.s3.treat('refuse-writes');
  await writeSegments(8);
  await box.archiveBecomes('8 wait', ({ waiting, problem }) => waiting >= 8 && problem !== null);
  expect((await box.archive()).gap).toBe(null);
  // Without WAL no backup can be used: none is begun, which would leave its files in the repository.
  const names = await box.objects();
  const refused = box.backup('--now');
  await writeSegments(8);
  const dropped = await box.archiveBecomes('dropped', ({ gap, waiting }) => gap !== null && waiting < 10);
  expect(dropped.recoverableTo).toBe(dropped.gap);
  // Wakes Postgres's own archiver, which tries again once a minute.
  await writeSegments(1);
  // Postgres keeps none of them: what is in pg_wal is bounded, however long this lasts.
  await expect
    .poll(async () => {
      await box.psql('CHECKPOINT');
      return await box.psql(
        "SELECT count(*) < 12 FROM pg_ls_dir('pg_wal/archive_status') f WHERE f LIKE '%.ready'",
      );
    })
    .toBe('t');
  await serves();
  expect(await refused).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('WAL is not shipped: HTTP request failed with 403'),
  });
  expect(await box.objects()).toEqual(names);
  await box.s3.treat('serve');
  await writeSegments(1);
  expect((await everythingShipped()).gap).toBe(dropped.gap);
  const next = resultOf(await box.backup());
  expect(next).toMatchObject({
    outcome: 'made',
    last: { type: 'full' },
    because: expect.stringContaining('WAL is missing'),
  });
  await box.archiveBecomes(
    'no gap',
    ({ gap, recoverableTo }) =>
      gap === null && Date.parse(recoverableTo ?? '') > Date.parse(dropped.gap ?? ''),
  );
  await withSettings({ ARCHIVE_QUEUE_MIB: '1024' });
});

test('when the disk is nearly full, it is dropped much earlier', async ({ skip }) => {
  const disk = join(box.folder, 'box');
  const { blocks, bavail, bsize } = await statfs(disk);
  skip(blocks * bsize > 4 * 2 ** 30, 'this machine has no block devices');
  await box.s3.treat('refuse-writes');
  await writeSegments(3);
  await box.archiveBecomes('3 wait', ({ waiting, gap }) => waiting >= 3 && gap === null);
  await must(['fallocate', '--length', String(bavail * bsize - 300 * 2 ** 20), join(disk, 'filler')]);
  await box.archiveBecomes('dropped', ({ gap }) => gap !== null);
  await serves();
  await must(['rm', join(disk, 'filler')]);
  await box.s3.treat('serve');
  // What was dropped is not tried again.
  await writeSegments(1);
  await everythingShipped();
});

test('WAL that was never handed to the archiver is noticed, also where what it has shipped is not on record any more', async () => {
  expect(resultOf(await box.backup('--type', 'full')).last.type).toBe('full');
  // What a rollback to a release without an archiver leaves, and nothing at all.
  for (const lost of [['archive.json'], ['archive.json', '.archive.json']]) {
    await gapEnds();
    // As such a release does, or somebody in need.
    await box.psql("ALTER SYSTEM SET archive_command = 'true'");
    await box.psql('SELECT pg_reload_conf()');
    await run(['docker', 'stop', box.container('archiver')]);
    await writeSegments(2);
    await expect
      .poll(() =>
        box.psql("SELECT count(*) FROM pg_ls_dir('pg_wal/archive_status') f WHERE f LIKE '%.ready'"),
      )
      .toBe('0');
    await box.psql('ALTER SYSTEM RESET archive_command');
    await box.psql('SELECT pg_reload_conf()');
    for (const name of lost) await rm(join(box.folder, 'box/backups', name));
    await box.up('archiver');
    await writeSegments(1);
    await box.archiveBecomes('a gap', ({ gap }) => gap !== null);
    expect(resultOf(await box.backup())).toMatchObject({
      because: expect.stringContaining('WAL is missing since '),
      last: { type: 'full' },
    });
  }
  await gapEnds();
});

test('a segment that is being shipped is not dropped as well', async () => {
  await everythingShipped();
  await withSettings({ ARCHIVE_QUEUE_MIB: '64', ARCHIVE_DEADLINE: '600' });
  const { last: beforeDrop } = await box.archive();
  await box.s3.treat('hang');
  await writeSegments(5);
  const dropped = await box.archiveBecomes('dropped', ({ gap }) => gap !== null);
  const { stdout: processes } = await run(['docker', 'top', box.container('archiver')]);
  const pushed = [...processes.matchAll(/archive-push \S*\/([0-9A-F]{24})/g)].map(([, name = '']) => name);
  expect(pushed.filter((name) => name <= String(dropped.last))).toEqual([]);
  await box.s3.treat('serve');
  await writeSegments(1);
  const { last } = await box.archiveBecomes(
    'goes on',
    ({ waiting, last }) => waiting === 0 && last !== dropped.last,
  );
  const shipped = (await segmentsOf(box.key)).flatMap((name) => /[0-9A-F]{24}(?=-)/.exec(name)?.[0] ?? []);
  const after = shipped.filter((name) => name > String(beforeDrop));
  expect(after.toSorted()[0]).toBeDefined();
  expect(after.every((name) => name > String(dropped.last))).toBe(true);
  expect(after).toContain(last);
});

test('an archiver that cannot use its settings stays up, says so, and keeps the disk from filling', async () => {
  await everythingShipped();
  const { BACKUP_REGION = '', BACKUP_KEY = '' } = Object.fromEntries(box.settings);
  const useless = [
    { settings: { BACKUP_REGION: '' }, says: 'there is no BACKUP_REGION' },
    { settings: { BACKUP_KEY: '' }, says: 'there is no BACKUP_KEY' },
    { settings: { BACKUP_ENDPOINT: 'https://s3' }, says: "BACKUP_ENDPOINT is 'https://s3'" },
  ];
  const problem = async (says: string) =>
    await box.archiveBecomes(says, (status) => status.problem?.includes(says) === true);
  for (const { settings, says } of useless) {
    await withSettings({ ...{ BACKUP_REGION, BACKUP_KEY, BACKUP_ENDPOINT: box.s3.endpoint }, ...settings });
    expect(await problem(says)).toMatchObject({ configured: true });
    expect(await box.backup()).toMatchObject({ code: 1, stderr: expect.stringContaining(says) });
    expect((await box.backups()).problem).toContain(says);
  }
  const { last } = await box.archive();
  await writeSegments(5);
  await box.archiveBecomes('dropped', (status) => status.gap !== null && status.last !== last);
  await serves();
  const restarts = ['docker', 'inspect', '--format', '{{.RestartCount}} {{.State.Running}}'];
  expect((await must([...restarts, box.container('archiver')])).trim()).toBe('0 true');
  await withSettings({ BACKUP_ENDPOINT: box.s3.endpoint });
  await writeSegments(1);
  await everythingShipped();
  expect(resultOf(await box.backup()).last.type).toBe('full');
  await withSettings({ ARCHIVE_QUEUE_MIB: '1024', ARCHIVE_DEADLINE: '60' });
});

test('a clock that somebody sets back stops nothing', async () => {
  // The wall clock is the machine's. To bash it is SECONDS, and the time of files and logs.
  const jump = "trap 'SECONDS=$((SECONDS - 86400))' USR1\n";
  await writeFile(join(box.folder, 'box/backups/jump.sh'), jump);
  await withSettings({ BASH_ENV: '/srv/backups/jump.sh' });
  await box.s3.treat('refuse-writes');
  await writeSegments(1);
  await box.archiveBecomes('cannot ship', ({ problem }) => problem !== null);
  await must(['docker', 'kill', '--signal', 'USR1', box.container('archiver')]);
  const { updatedAt } = await box.archive();
  await box.archiveBecomes('still says how things are', (status) => status.updatedAt > updatedAt);
  await box.s3.treat('serve');
  await everythingShipped();
  await withSettings({ BASH_ENV: '' });
});

test('told to stop, what waits for the repository ends by itself', async () => {
  await box.s3.treat('hang');
  await writeSegments(1);
  const { backup, restore } = { backup: `${box.place.name}-backup`, restore: `${box.place.name}-restore` };
  const restoring = [
    'run',
    '--rm',
    '--no-deps',
    '-T',
    '--name',
    restore,
    'restore',
    'restore',
    'prepare',
    '--to',
    'latest',
  ];
  const running = [box.backup('--now'), box.compose(restoring)];
  for (const name of [backup, restore]) {
    const processes = async () => (await run(['docker', 'top', name])).stdout;
    await expect.poll(processes).toContain('pgbackrest info');
    await must(['docker', 'stop', '--time', '120', name]);
  }
  await must(['docker', 'stop', '--time', '120', box.container('archiver')]);
  const state = ['docker', 'inspect', '--format', '{{.State.ExitCode}}', box.container('archiver')];
  expect((await must(state)).trim()).toBe('0');
  // Killed, it would be 137.
  expect((await Promise.all(running)).map(({ code }) => code)).toEqual([143, 143]);
  await box.s3.treat('serve');
  await box.up('archiver');
  await everythingShipped();
});

test('an archiver that is killed while it ships leaves nothing undone', async () => {
  await box.s3.treat('hang');
  await writeSegments(2);
  const { waiting } = await box.archiveBecomes('is at it', (status) => status.waiting >= 2);
  await must(['docker', 'kill', box.container('archiver')]);
  await box.s3.treat('serve');
  await box.up('archiver');
  await everythingShipped();
  const { last } = await box.archive();
  expect(waiting).toBeGreaterThan(1);
  expect((await segmentsOf(box.key)).some((name) => name.includes(String(last)))).toBe(true);
});

test('a new key has a repository of its own, with a full backup at once; nothing is written to the old one', async () => {
  await everythingShipped();
  const old = await box.objects(`postgres/${box.repositoryOf(box.key)}/`);
  const key = randomBytes(32).toString('hex');
  await withSettings({ BACKUP_KEY: key, BACKUP_KEYS_PREVIOUS: `2026-11-01T00:00:00Z/${box.key}` });
  await box.archiveBecomes(
    'the new repository',
    ({ repository }) => repository === box.repositoryOf(key),
    10_000,
  );
  await writeSegments(1);
  const made = resultOf(await box.backup());
  expect(made).toMatchObject({ because: 'the repository has none of this cluster', last: { type: 'full' } });
  expect((await box.backups()).repository).toBe(box.repositoryOf(key));
  expect((await segmentsOf(key)).length).toBeGreaterThan(0);
  expect(await box.objects(`postgres/${box.repositoryOf(box.key)}/`)).toEqual(old);
});

test('another cluster never takes over the repository, unless somebody has decided so for exactly this one', async () => {
  const records = () => box.objects().then((names) => names.filter((name) => name.endsWith('.info')));
  const before = await records();
  const ofBefore = await box.backups();
  expect(ofBefore.last).not.toBe(null);
  const data = join(box.folder, 'box/postgres/17');
  await must(['docker', 'stop', box.container('postgres')]);
  await must(['mv', join(data, 'main'), join(box.folder, 'box/main')]);
  await must(['docker', 'start', box.container('postgres')]);
  // As after somebody has emptied the volume: Docker starts it again and again, and nobody gets an empty database.
  await expect
    .poll(async () => (await run(['docker', 'logs', '--tail', '5', box.container('postgres')])).stderr)
    .toContain('there are backups of the cluster that it held');
  await rm(join(box.folder, 'box/backups/backup.json'));
  await box.ready();
  await box.psql('CREATE TABLE row (id bigserial PRIMARY KEY)');
  await writeSegments(1);
  const refused = await box.archiveBecomes('another cluster', ({ problem }) => problem !== null);
  expect(refused.problem).toMatch(/holds another cluster's backups/);
  const backup = await box.backup('--now');
  expect(backup.code).toBe(1);
  expect(backup.stderr).toContain("another cluster's backups");
  await serves();
  expect(await records()).toEqual(before);
  // The marker of another one changes nothing.
  const mark = (id: string) =>
    must(['docker', 'exec', box.container('postgres'), 'bash', '-c', `${id} > "$PGDATA/.stanza-upgrade"`]);
  await mark('echo 7000000000000000000');
  await writeSegments(1);
  expect((await box.archive()).problem).not.toBe(null);
  await mark("pg_controldata | sed --quiet 's/^Database system identifier: *//p'");
  // On a day on which there was a backup of the cluster before, which is of no use to this one.
  await writeFile(
    join(box.folder, 'box/backups/backup.json'),
    JSON.stringify({ ...ofBefore, nextDueAt: null }),
  );
  expect(await everythingShipped()).toMatchObject({ gap: expect.any(String), recoverableTo: null });
  expect(resultOf(await box.backup())).toMatchObject({
    outcome: 'made',
    because: 'the repository has none of this cluster',
    last: { type: 'full' },
  });
  await box.archiveBecomes('recoverable', ({ recoverableTo }) => recoverableTo !== null);
});

test('without a bucket there are no backups, and Postgres keeps no WAL for them', async () => {
  await withSettings({ BACKUP_BUCKET: '' });
  await writeSegments(3);
  // Of the archiver with these settings: what the one before it wrote is there until then.
  const status = await box.archiveBecomes(
    'not configured',
    ({ configured, waiting }) => !configured && waiting === 0,
  );
  expect(status).toMatchObject({ recoverableTo: null, repository: null });
  await expect
    .poll(() => box.psql("SELECT count(*) FROM pg_ls_dir('pg_wal/archive_status') f WHERE f LIKE '%.ready'"))
    .toBe('0');
  expect(resultOf(await box.backup())).toMatchObject({ outcome: 'skipped', last: null });
  expect(await box.backups()).toMatchObject({ last: null, problem: null });
});

// @module-tag docker
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { s3Access } from '../../cdktf/policy/s3-access.ts';
import { poll } from '../testbed/poll.ts';
import { must, type RunResult, run } from '../testbed/prepare/run.ts';
import type { S3Request } from '../testbed/stand-ins/s3-server.ts';
import { type BackupBox, startBackupBox } from './backup-box.ts';
import { restoredAtPoint, startWriters } from './backup-writers.ts';

/** What a backup holds, when one is due, and what keeps one from being made. */
let box: BackupBox;
/** The last line of what the command said. */
const resultOf = ({ code, stdout, stderr }: RunResult) => {
  if (code !== 0) throw new Error(`backup ended with ${code}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
};
const opt = (...path: string[]) => join(box.folder, 'box/opt', ...path);
/** The timer's command in some hours. */
const backupIn = (hours: number) => {
  const script = `date() { command date --date '+${hours} hours' "$@"; }; export -f date; exec backup`;
  return box.compose([...['run', '--rm', '--no-deps', '-T', '--entrypoint', 'bash', 'backup', '-c', script]]);
};

beforeAll(async () => {
  box = await startBackupBox(1);
  await box.psql(`
    CREATE TABLE account (id int PRIMARY KEY, balance bigint NOT NULL, note text);
    CREATE TABLE entry (id bigserial PRIMARY KEY, account int NOT NULL, amount int NOT NULL, at timestamptz DEFAULT now());
    CREATE UNLOGGED TABLE cache (id int);
    CREATE SCHEMA drizzle;
    CREATE TABLE drizzle.__drizzle_migrations (id serial, hash text, created_at bigint);
    INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('h', 1764000000000);
    INSERT INTO account SELECT n, 0, repeat(md5(n::text), 20) FROM generate_series(1, 2000) n;
    INSERT INTO cache VALUES (1);`);
  // As the deploy and Certbot leave them: nobody but their owners may read.
  await mkdir(opt('lock'), { mode: 0o700 });
  await writeFile(opt('releases/r1/release.json'), '{"release":"r1"}', { mode: 0o600 });
  await writeFile(opt('releases/r1/release.env'), 'RELEASE=r1', { mode: 0o600 });
  await writeFile(opt('releases/r1/.env'), 'AUTH_SECRET="secret"', { mode: 0o600 });
  await writeFile(opt('receipts.jsonl'), '{"operation":"deploy"}\n', { mode: 0o600 });
  await writeFile(join(box.folder, 'box/certificates/key.pem'), 'a key', { mode: 0o600 });
  await must(['chown', '-R', '10003:33', join(box.folder, 'box/certificates')]);
  await must(['ln', '-s', 'releases/r1', opt('current')]);
});

afterAll(() => box?.[Symbol.asyncDispose]());

test('what is written is in the repository within a minute', async () => {
  expect(await box.psql('SHOW archive_timeout')).toBe('50s');
  // The same with a shorter timeout: what comes on top is the shipping, and has ten seconds.
  await box.psql("ALTER SYSTEM SET archive_timeout = '1s'");
  await box.psql('SELECT pg_reload_conf()');
  const segment = await box.psql(
    "INSERT INTO account VALUES (0, 0, 'a row') RETURNING pg_walfile_name(pg_current_wal_lsn())",
  );
  const since = Date.now();
  await vi.waitFor(
    async () => expect((await box.objects()).filter((name) => name.includes(segment))).toHaveLength(1),
    {
      timeout: 60_000,
      interval: 100,
    },
  );
  expect(Date.now() - since).toBeLessThan(11_000);
  await box.psql('ALTER SYSTEM RESET archive_timeout');
  await box.psql('SELECT pg_reload_conf()');
  // Without a backup WAL is worth nothing.
  expect(await box.archive()).toMatchObject({ configured: true, recoverableTo: null, gap: null });
});

test('an operation on the box, or a restore, keeps a backup from being made; a lock that was left does not', async () => {
  await writeFile(opt('lock/owner.json'), '{"operation":"deploy"}', { mode: 0o600 });
  const during = await box.backup();
  expect(resultOf(during)).toMatchObject({ outcome: 'skipped', because: 'deploy is running' });
  await writeFile(opt('restore.json'), '{}');
  expect(resultOf(await box.backup('--now')).because).toBe('a restore is not finished');
  await rm(opt('restore.json'));
  await must(['touch', '--date', '-7 hours', opt('lock/owner.json')]);
});

test('under many writers, the first backup is full, and its fingerprint is what the restore point holds', async () => {
  await using writers = await startWriters(box);
  const made = await box.backup();
  const { last } = resultOf(made);
  expect(last).toMatchObject({ type: 'full', fingerprint: true });
  expect(await box.backups()).toMatchObject({
    last,
    lastFull: last,
    problem: null,
    repository: box.repositoryOf(box.key),
  });
  const report = await writers.stop();
  expect(report.said).not.toMatch(/error|abort|fatal/i);
  expect(report.done).toBeGreaterThan(100);
  // Less than half a second for the lock, and the rest for a slow machine.
  expect(report.slowestMs).toBeLessThan(5000);

  const restored = await restoredAtPoint(box, last.label);
  expect(restored.annotations).toMatchObject({
    'restore-point': `skillgap-${last.label}`,
    level: '1764000000000',
    release: 'r1',
  });
  const recorded = JSON.parse(restored.annotations.fingerprint ?? '{}');
  expect(Object.keys(recorded)).toEqual(['drizzle.__drizzle_migrations', 'public.account', 'public.entry']);
  expect(restored.fingerprint).toEqual(recorded);
  // The writers were at work before it, and after it.
  expect(recorded['public.entry'][0]).toBeGreaterThan(0);
  expect(recorded['public.entry'][0]).toBeLessThan(
    Number(await box.psql('SELECT count(*) FROM public.entry')),
  );
  expect(restored.state).toEqual([
    '10003/33 drwxr-xr-x srv/skillgap/certificates/',
    '10003/33 -rw------- srv/skillgap/certificates/key.pem',
    '10003/33 drwxr-xr-x srv/skillgap/certificates/nginx/',
    '0/0 drwxr-xr-x opt/skillgap/nginx/',
    '0/0 drwxr-xr-x opt/skillgap/nginx/live/',
    '0/0 -rw------- opt/skillgap/receipts.jsonl',
    '0/0 lrwxrwxrwx opt/skillgap/current -> releases/r1',
    '0/0 -rw------- opt/skillgap/releases/r1/release.env',
    '0/0 -rw------- opt/skillgap/releases/r1/release.json',
  ]);
  await box.archiveBecomes('recoverable to a minute ago', ({ recoverableTo }) => {
    const seconds = (Date.now() - Date.parse(recoverableTo ?? '')) / 1000;
    return seconds > 40 && seconds < 80;
  });
});

test('a differential one is due after a day, a full one after a week, and none before', async () => {
  const first = await box.backups();
  const { lastFull } = first;
  expect(Date.parse(first.nextDueAt ?? '') - Date.parse(lastFull?.startedAt ?? '')).toBe(23.5 * 3_600_000);
  const early = await backupIn(23);
  expect(resultOf(early)).toMatchObject({ outcome: 'not-due', last: lastFull });
  const [day, week] = [await backupIn(24), await backupIn(7 * 24)];
  expect(resultOf(day).last).toMatchObject({ type: 'diff', fingerprint: true });
  expect(resultOf(week).last).toMatchObject({ type: 'full', fingerprint: true });
});

test('a transaction that writes for long is waited for, and nobody waits behind it', async () => {
  const held = box.psql(
    'BEGIN; INSERT INTO entry (account, amount) VALUES (1, 1); SELECT pg_sleep(8); COMMIT',
  );
  await using writers = await startWriters(box);
  // A time in the past is due.
  await writeFile(
    join(box.folder, 'box/backups/backup.json'),
    JSON.stringify({ ...(await box.backups()), nextDueAt: '2026-01-01T00:00:00Z' }),
  );
  const made = await box.backup();
  expect(resultOf(made)).toMatchObject({
    outcome: 'made',
    last: { type: 'diff', fingerprint: true },
  });
  await held;
  const report = await writers.stop();
  expect(report.said).not.toMatch(/error|abort|fatal/i);
  expect(report.slowestMs).toBeLessThan(5000);
});

test('a backup that is cut off keeps no other from being made, though the box may delete nothing', async () => {
  await box.psql(
    'CREATE TABLE filler AS SELECT sha512(n::text::bytea)::text || sha512((-n)::text::bytea)::text AS noise FROM generate_series(1, 150000) n',
  );
  const cut = box.backup('--type', 'full');
  const before = (await box.s3.requests()).length;
  const started = await poll(60_000, async () =>
    (await box.s3.requests()).slice(before).some(({ path }) => path.includes('/bundle/')),
  );
  expect(started).toBe(true);
  await must(['docker', 'kill', `${box.place.name}-backup`]);
  expect((await cut).code).not.toBe(0);
  await run(['docker', 'rm', '--force', `${box.place.name}-backup`]);
  // Its files stay, so the next attempt waits. Each that fails doubles that, up to a day.
  const folder = `postgres/${box.repositoryOf(box.key)}/backup/`;
  const files = await box.objects(folder);
  expect(resultOf(await box.backup()).because).toMatch(
    /^1 in a row have failed: the next attempt is due at /,
  );
  const { problem, ...status } = await box.backups();
  expect(problem).toMatch(/^the backup of .* was cut off$/);
  const often = { ...status, problem, attempts: 9, attemptedAt: new Date().toISOString() };
  await writeFile(join(box.folder, 'box/backups/backup.json'), JSON.stringify(often));
  expect(resultOf(await backupIn(23)).because).toMatch(/^9 in a row have failed/);
  expect(await box.objects(folder)).toEqual(files);
  // Its label is later than that of the last full one: no differential one can be later than both.
  for (const type of ['full', 'diff']) {
    const next = resultOf(await box.backup('--type', 'diff'));
    expect(next.last).toMatchObject({ type, fingerprint: true });
    expect(await box.backups()).toMatchObject({ attempts: 0, problem: null });
  }
  // moto asks no policy: what it has answered, the box's role may do.
  const access = s3Access();
  const of = ({ method, path, status }: S3Request) =>
    `${method} ${path.replace(/\?.*/, '')} ${status} ${access('skillgap-prod-box', { method, path })}`;
  const asked = (await box.s3.requests()).filter(({ role }) => role === 'skillgap-rehearsal');
  expect(asked.map(of).filter((one) => !one.endsWith(' allowed'))).toEqual([]);
  expect(asked.filter(({ method }) => method === 'DELETE').length).toBeGreaterThan(0);
  const stats = await run([
    'docker',
    'inspect',
    '--format',
    '{{.State.OOMKilled}}',
    box.container('archiver'),
  ]);
  expect(stats.stdout.trim()).toBe('false');
});

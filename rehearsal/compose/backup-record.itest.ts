// @module-tag docker
import { randomBytes } from 'node:crypto';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunResult } from '../testbed/prepare/run.ts';
import { type BackupBox, startBackupBox } from './backup-box.ts';

/**
 * The repository's own record of a cluster, which is made before anything is written: whatever a kill has left of it, it is
 * made whole, and nobody takes it for a damaged repository. Where there is more than the record, nothing is touched.
 */
let box: BackupBox;

beforeAll(async () => {
  box = await startBackupBox(3);
});

afterAll(() => box?.[Symbol.asyncDispose]());

interface Answer {
  readonly before: { readonly backups: readonly unknown[]; readonly problem: string | null };
  readonly made: boolean;
  readonly refused: string;
  /** What pgBackRest says of the repository afterwards: 2 is "no backup yet". */
  readonly status: number;
  readonly again: boolean;
}

/** For each key: what is read of its repository, whether its record can be made, and what pgBackRest finds then. */
const SCRIPT = `
answer() {
  export BACKUP_KEY=$1
  local before made=true again=true status
  before=$(repository | jq --compact-output '{backups, problem}')
  . /usr/local/lib/skillgap/backups.sh
  configure writing
  make_stanza 2> /dev/null || made=false
  refused=$problem
  make_stanza 2> /dev/null || again=false
  status=$(pgbackrest info --output=json | jq '.[0].repo[0].status.code')
  jq --null-input --compact-output --argjson before "$before" --argjson made $made --arg refused "$refused" \\
    --argjson status "$status" --argjson again $again '$ARGS.named'
}
for key; do answer "$key" > "/tmp/$key" & done
wait
cd /tmp && cat "$@"`;

const answersOf = ({ code, stdout, stderr }: RunResult): Answer[] => {
  if (code !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};
const newKey = () => randomBytes(32).toString('hex');
const folderOf = (key: string) => `postgres/${box.repositoryOf(key)}/`;
const ask = async (keys: readonly string[]) =>
  answersOf(await box.restoreRun(['bash', '-c', SCRIPT, 'record', ...keys]));
const recordOf = async (key: string) =>
  (await box.objects(folderOf(key))).map((name) => name.slice(folderOf(key).length)).sort();
const remove = (key: string, names: readonly string[]) =>
  Promise.all(
    names.map((name) =>
      box.client.send(new DeleteObjectCommand({ Bucket: box.bucket, Key: folderOf(key) + name })),
    ),
  );
const put = (key: string, name: string) =>
  box.client.send(
    new PutObjectCommand({ Bucket: box.bucket, Key: folderOf(key) + name, Body: 'unreadable' }),
  );
/** What pgBackRest has written of a record, in its order. */
const written = async (key: string) =>
  (await box.s3.requests()).flatMap(({ method, path, status }) =>
    method === 'PUT' && status === 200 && path.includes(folderOf(key))
      ? [path.split(folderOf(key))[1] ?? '']
      : [],
  );
const RECORD = ['archive.info', 'archive.info.copy', 'backup.info', 'backup.info.copy'].map(
  (name) => `${name.split('.')[0]}/skillgap/${name}`,
);

test('a record that was cut off anywhere is nothing yet, and is made whole', async () => {
  const [whole = '', ...others] = Array.from({ length: 8 }, newKey);
  const before = await ask([whole, ...others]);
  const nothing = { before: { backups: [] }, made: true, status: 2, again: true };
  expect(before).toMatchObject(before.map(() => nothing));
  const order = await written(whole);
  expect(order.toSorted()).toEqual(RECORD);
  // What pgBackRest had written when it was killed, what remake_record had, and what nobody should have left.
  const [, archiveCopy = '', backup = '', backupCopy = ''] = RECORD;
  const left = [
    ...[1, 2, 3].map((count) => order.slice(0, count)),
    ...[[backup], [backup, backupCopy], [archiveCopy, backup, backupCopy], [archiveCopy]],
  ];
  for (const [index, key] of others.entries())
    await remove(
      key,
      RECORD.filter((name) => !left[index]?.includes(name)),
    );
  expect(await Promise.all(others.map(recordOf))).toEqual(left.map((names) => names.toSorted()));

  const after = await ask(others);
  expect(after).toMatchObject(after.map(() => nothing));
  expect(after.map(({ before }) => before.problem ?? '').join()).not.toContain('damaged');
  expect(await Promise.all(others.map(recordOf))).toEqual(others.map(() => RECORD));
});

test('with WAL, or a backup that was begun, a record that is missing is damage, and nothing is written over it', async () => {
  const segment = `archive/skillgap/17-1/0000000100000000/000000010000000000000001-${'0'.repeat(40)}.zst`;
  const bundle = 'backup/skillgap/20261130-090000F/bundle/1';
  const cases = [segment, bundle].flatMap((name) =>
    [RECORD, RECORD.slice(2), RECORD.slice(0, 2)].map((missing) => ({ key: newKey(), name, missing })),
  );
  await ask(cases.map(({ key }) => key));
  for (const { key, name, missing } of cases) {
    await remove(key, missing);
    await put(key, name);
  }
  const before = await Promise.all(cases.map(({ key }) => recordOf(key)));
  const found = await ask(cases.map(({ key }) => key));
  for (const answer of found) {
    expect(answer).toMatchObject({ made: false, again: false, before: { backups: [] } });
    expect(answer.before.problem).toContain('a repository is damaged: ');
    expect(answer.refused).not.toBe('');
  }
  expect(await Promise.all(cases.map(({ key }) => recordOf(key)))).toEqual(before);
});

test('the archiver makes the rest before it ships beside a half', async () => {
  const key = newKey();
  await ask([key]);
  await remove(key, RECORD.slice(2));
  await box.configure({ BACKUP_KEY: key, BACKUP_KEYS_PREVIOUS: `2026-11-01T00:00:00Z/${box.key}` });
  await box.up('archiver');
  await box.psql('CREATE TABLE row (id int); SELECT pg_switch_wal()');
  const shipped = await box.archiveBecomes(
    'shipped',
    ({ repository, waiting, last }) => repository === box.repositoryOf(key) && waiting === 0 && last !== null,
  );
  expect(shipped.problem).toBe(null);
  const names = await recordOf(key);
  expect(names).toEqual(expect.arrayContaining(RECORD));
  expect(names.some((name) => name.includes(String(shipped.last)))).toBe(true);
  const made = await box.backup();
  expect(made.code, made.stderr).toBe(0);
});

import { beforeEach, describe, expect, test } from 'vitest';
import { KEPT_DAYS, MOST_KEYS, parseRetired, repositoryOf } from '../../shared/backup-keys.ts';
import { make } from '../../shared/make-secret.ts';
import { quiet } from '../testing/expect-whole.ts';
import { app, deploy } from '../testing/record.ts';
import { World } from '../testing/world.ts';

beforeEach(quiet);

const names = ['BACKUP_KEY'];
const PREVIOUS = app('BACKUP_KEYS_PREVIOUS');
const keyOf = ({ memory }: World) => memory.get(app('BACKUP_KEY')) ?? '';
const previousOf = ({ memory }: World) => parseRetired(memory.get(PREVIOUS)).map(({ key }) => key);

test('a rotation says until when the old key is needed, that a backup is due, and to replace the copy', async () => {
  const world = new World();
  const old = keyOf(world);
  const outcome = await world.command({ names });
  const until = new Date(Date.now() + KEPT_DAYS * 86_400_000).toISOString().slice(0, 10);
  expect(outcome).toMatchObject({
    reason: 'rotated',
    report: [
      {
        sentence: `There is no backup under the new key yet: a full one is due at once. Backups from before it need the old key until ${until}: it stays in BACKUP_KEYS_PREVIOUS. Replace your copy outside AWS (docs/secrets.md).`,
      },
    ],
  });
  expect(previousOf(world)).toEqual([old]);
  expect(world.box.archive?.repository).toBe(repositoryOf(keyOf(world)));
});

test('each of several rotations keeps all keys before it, and a year later the first is gone', async () => {
  const world = new World();
  const used: string[] = [];
  for (let time = 0; time < 3; time++) {
    used.unshift(keyOf(world));
    expect(await world.command({ names })).toMatchObject({ reason: 'rotated' });
  }
  expect(previousOf(world)).toEqual(used);
  const [, ...older] = parseRetired(world.memory.get(PREVIOUS));
  const longAgo = new Date(Date.now() - (KEPT_DAYS + 1) * 86_400_000).toISOString();
  const [first] = used;
  world.memory.set(PREVIOUS, [`${longAgo}/${first}`, ...older.map(({ at, key }) => `${at}/${key}`)].join());
  // Under it there is no backup any more.
  world.box.backupKeys.delete(first ?? '');
  used[0] = keyOf(world);
  expect(await world.command({ names })).toMatchObject({ reason: 'rotated' });
  expect(previousOf(world)).toEqual(used);
  expect(world.faults).toEqual([]);
});

test('one more than there is room for is refused before anything is stored', async () => {
  const world = new World();
  const at = new Date().toISOString();
  const full = Array.from({ length: MOST_KEYS }, () => `${at.slice(0, 19)}Z/${make('hex32', null)}`).join();
  world.memory.set(PREVIOUS, full);
  const before = keyOf(world);
  expect(await world.command({ names })).toMatchObject({
    reason: 'partly-rotated',
    report: [{ result: 'failed', sentence: expect.stringContaining('has no room for another') }],
  });
  expect([keyOf(world), world.memory.get(PREVIOUS)]).toEqual([before, full]);
  expect(world.memory.get(deploy('rotation/BACKUP_KEY'))).toBeUndefined();
});

describe('when its deploy fails', () => {
  test('the old key is back, and the new one is kept: it has encrypted what was written meanwhile', async () => {
    const world = new World();
    const old = keyOf(world);
    expect(await world.command({ names, deploy: 'gate-fails' })).toMatchObject({ reason: 'rolled-back' });
    expect(keyOf(world)).toBe(old);
    const [fresh = ''] = previousOf(world);
    expect(previousOf(world)).toEqual([fresh]);
    expect([...world.box.backupKeys]).toEqual([old, fresh]);
    expect(world.faults).toEqual([]);
  });

  test('and a person stores another key meanwhile, none of the three is lost', async () => {
    const world = new World();
    const [old, theirs] = [keyOf(world), make('hex32', null)];
    const meanwhile = () => void world.memory.set(app('BACKUP_KEY'), theirs);
    await world.command({ names, deploy: 'gate-fails', meanwhile });
    expect(keyOf(world)).toBe(theirs);
    expect(previousOf(world)).toHaveLength(2);
    expect(previousOf(world)).toContain(old);
    expect(world.faults).toEqual([]);
  });
});

describe('an archiver', () => {
  test.each([
    [
      'still writes with the old key',
      (world: World, old: string) => world.box.archiveWith(old),
      'still writes',
    ],
    [
      'cannot write',
      ({ box }: World) => {
        if (box.archive) box.archive.problem = 'the bucket refuses it';
      },
      'cannot write: the bucket refuses it',
    ],
  ])('that %s: the rotation waits, with all keys', async (_, befalls, why) => {
    const world = new World();
    const old = keyOf(world);
    const meanwhile = () => befalls(world, old);
    expect(await world.command({ names, meanwhile })).toMatchObject({
      reason: 'unfinished',
      report: [{ sentence: expect.stringContaining(why) }],
    });
    expect([keyOf(world) === old, previousOf(world)]).toEqual([false, [old]]);
    expect(await world.command({ names })).toMatchObject({ reason: 'rotated' });
    expect(previousOf(world)).toEqual([old]);
    expect(world.faults).toEqual([]);
  });

  test.each([
    ['of a box from before backups', null],
    ['that has no bucket', { configured: false, repository: '', problem: null }],
  ])('%s keeps no rotation from its end', async (_, archive) => {
    const world = new World();
    const meanwhile = () => {
      world.box.archive = archive;
    };
    expect(await world.command({ names, meanwhile })).toMatchObject({
      reason: 'rotated',
      report: [{ sentence: expect.stringMatching(/^This box makes no backups\. /) }],
    });
  });
});

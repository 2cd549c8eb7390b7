import { beforeEach, describe, expect, test } from 'vitest';
import { retire } from '../shared/backup-keys.ts';
import { make } from '../shared/make-secret.ts';
import { quiet } from './testing/expect-whole.ts';
import { publicOf } from './testing/fake-box.ts';
import { opens } from './testing/production.ts';
import { app, deploy } from './testing/record.ts';
import { World } from './testing/world.ts';

beforeEach(quiet);

const PARAMETERS = {
  DATABASE_URL: app('DATABASE_URL'),
  BACKUP_KEY: app('BACKUP_KEY'),
  PINECONE_API_KEY: app('PINECONE_API_KEY'),
  TAILSCALE_AUTH_KEY: app('TAILSCALE_AUTH_KEY'),
  EC2_SSH_KEY: deploy('EC2_SSH_KEY'),
};

/** A person's own value, which works. */
function byHand(world: World, name: keyof typeof PARAMETERS): string {
  const value = {
    DATABASE_URL: () => 'postgres://somebody:secret@postgres:5432/skillgap',
    BACKUP_KEY: () => make('hex32', null),
    PINECONE_API_KEY: () => 'pinecone-by-hand',
    TAILSCALE_AUTH_KEY: () => world.apis.makeTailscaleKey('by hand'),
    EC2_SSH_KEY: () => make('ssh-key', null),
  }[name]();
  if (name === 'EC2_SSH_KEY') world.box.authorizedKeys.push(publicOf(value));
  world.apis.pinecone.add('pinecone-by-hand');
  // As `npm run secrets -- set` does it.
  if (name === 'BACKUP_KEY') keepPrevious(world);
  world.memory.set(PARAMETERS[name], value);
  return value;
}

function keepPrevious({ memory }: World): void {
  const previous = app('BACKUP_KEYS_PREVIOUS');
  const current = memory.get(app('BACKUP_KEY')) ?? '';
  memory.set(previous, retire(current, memory.get(previous), new Date(), previous));
}

const NAMES = Object.keys(PARAMETERS) as (keyof typeof PARAMETERS)[];

describe.each(NAMES)('%s, stored by a person while its rotation lies there half done', (name) => {
  test('is never what ends, and is what the next command replaces', async () => {
    const whole = new World().bringPending();
    await whole.command({ names: [name] });
    for (let at = 1; at <= whole.fuse.calls.length; at++) {
      const world = new World().bringPending();
      await world.command({ names: [name], kill: { at, mode: 'after' } });
      const theirs = byHand(world, name);
      world.deploy('holds');
      const still = () => name === 'PINECONE_API_KEY' || opens(world, name, theirs);
      expect({ at, still: still() }).toEqual({ at, still: true });
      world.memory.set(deploy('pending/PINECONE_API_KEY'), 'pinecone-new');
      expect(await world.command({ names: [name] })).toMatchObject({ reason: 'rotated' });
      expect(world.faults).toEqual([]);
      expect({ at, opens: opens(world, name, theirs) }).toEqual({ at, opens: false });
      const states = world.memory.names().filter((each) => /\/rotation\/(?!finished\/)/.test(each));
      expect({ at, states }).toEqual({ at, states: [] });
    }
  });

  test('is not ended when it comes between the deploy and the end of the old one', async () => {
    const world = new World().bringPending();
    let theirs = '';
    const meanwhile = () => {
      theirs = byHand(world, name);
    };
    const outcome = await world.command({ names: [name], meanwhile });
    expect(outcome).toMatchObject({ reason: 'unfinished' });
    expect(world.memory.get(PARAMETERS[name])).toBe(theirs);
    expect(world.faults).toEqual([]);
    world.deploy('holds');
    world.memory.set(deploy('pending/PINECONE_API_KEY'), 'pinecone-new');
    expect(await world.command({ names: [name] })).toMatchObject({ reason: 'rotated' });
    expect(world.faults).toEqual([]);
  });
});

test('an old value that a person puts back is not ended', async () => {
  const world = new World();
  const old = world.memory.get(app('TAILSCALE_AUTH_KEY')) ?? '';
  const meanwhile = () => void world.memory.set(app('TAILSCALE_AUTH_KEY'), old);
  const outcome = await world.command({ names: ['TAILSCALE_AUTH_KEY'], meanwhile });
  expect(outcome).toMatchObject({ reason: 'unfinished' });
  expect(opens(world, 'TAILSCALE_AUTH_KEY', old)).toBe(true);
  expect(await world.command({ names: ['TAILSCALE_AUTH_KEY'] })).toMatchObject({ reason: 'rotated' });
  expect(world.faults).toEqual([]);
  expect(world.apis.tailscale).toHaveLength(2);
});

test('a database login that is stored and not deployed: the one that is in use is not touched before it is left', async () => {
  const world = new World();
  const url = make('database-url', world.memory.get(app('DATABASE_URL')) ?? '');
  world.memory.set(app('DATABASE_URL'), url);
  expect(await world.command({ names: ['DATABASE_URL'], deploy: 'gate-fails' })).toMatchObject({
    report: [{ result: 'rolled-back' }],
  });
  expect(world.memory.get(app('DATABASE_URL'))).toBe(url);
  expect(await world.command({ names: ['DATABASE_URL'] })).toMatchObject({ reason: 'rotated' });
  expect(world.faults).toEqual([]);
  expect([...world.box.logins.values()].filter(({ locked }) => !locked)).toHaveLength(1);
});

test('what production went back from after its test is not ended', async () => {
  const whole = new World();
  await whole.command({ names: ['DATABASE_URL'] });
  const locks = whole.fuse.calls.indexOf('box lock-login') + 1;
  const world = new World();
  const [before] = world.box.backends;
  await world.command({ names: ['DATABASE_URL'], kill: { at: locks, mode: 'before' } });
  // A rollback to a slot that has kept its environment.
  world.box.serve(before ?? {});
  const outcome = await world.command({ names: ['DATABASE_URL'], deploy: 'gate-fails' });
  expect(outcome).toMatchObject({ reason: 'unfinished' });
  expect(world.faults).toEqual([]);
  expect(await world.command({ names: ['DATABASE_URL'] })).toMatchObject({ reason: 'rotated' });
});

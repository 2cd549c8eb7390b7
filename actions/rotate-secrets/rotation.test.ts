import { beforeEach, describe, expect, test } from 'vitest';
import { expectWhole, quiet } from './testing/expect-whole.ts';
import { valuesOf } from './testing/production.ts';
import { app, deploy, SUBJECTS } from './testing/record.ts';
import { World } from './testing/world.ts';

beforeEach(quiet);

const NAMES = SUBJECTS.map(({ name }) => name);
const reportOf = (subject: string, result: string, sentence = '') => ({
  report: expect.arrayContaining([
    expect.objectContaining({ subject, result, sentence: expect.stringContaining(sentence) }),
  ]),
});

test('says what it would do, and only reads', async () => {
  const world = new World();
  const names = world.memory.names();
  const outcome = await world.command({ dryRun: true });
  expect(outcome).toMatchObject({ reason: 'planned' });
  expect(outcome?.report.map(({ subject, result }) => [subject, result])).toEqual(
    NAMES.map((name) => [name, 'planned']),
  );
  expect(world.fuse.calls).not.toEqual([]);
  for (const call of world.fuse.calls) expect(call).toMatch(/^read /);
  expect(world.memory.names()).toEqual(names);
});

test('says that it would resume what another run has begun', async () => {
  const world = new World();
  await world.command({ names: ['AUTH_SECRET'], kill: { at: 12, mode: 'after' } });
  expect(await world.command({ names: ['LLM_NODE_TOKEN'], dryRun: true })).toMatchObject(
    reportOf('AUTH_SECRET', 'planned', 'Would resume'),
  );
});

test('leaves out what nobody has set, unless it is named', async () => {
  const world = new World();
  world.memory.delete(app('PINECONE_API_KEY'));
  expect(await world.command({ dryRun: true })).toMatchObject(reportOf('PINECONE_API_KEY', 'unset'));
  expect(await world.command({ names: ['PINECONE_API_KEY'], dryRun: true })).toMatchObject(
    reportOf('PINECONE_API_KEY', 'planned'),
  );
});

test('does nothing at all for a name that there is not', async () => {
  const world = new World();
  const before = valuesOf(world);
  const outcome = await world.command({ names: ['AUTH_SECRET', 'AUTH_SECRETS'] });
  expect(outcome).toMatchObject({ reason: 'unknown-name', message: expect.stringContaining('AUTH_SECRETS') });
  expectWhole(world, before, [], outcome);
});

test('takes a key that goes with another for that one', async () => {
  const world = new World().bringPending();
  const before = valuesOf(world);
  const outcome = await world.command({ names: ['ADZUNA_APP_ID', 'LLM_NODE_TOKEN_PREVIOUS'] });
  expectWhole(world, before, ['LLM_NODE_TOKEN', 'ADZUNA_API_KEY'], outcome);
});

test('asks for what a machine cannot make, and continues with the rest', async () => {
  const world = new World();
  world.memory.delete(deploy('TAILSCALE_OAUTH_CLIENT_SECRET'));
  const before = valuesOf(world);
  const asked = ['PINECONE_API_KEY', 'ADZUNA_API_KEY', 'TAILSCALE_AUTH_KEY'];
  const outcome = await world.command();
  expect(outcome).toMatchObject({ reason: 'rotated' });
  for (const name of asked) expect(outcome).toMatchObject(reportOf(name, 'manual-action'));
  expect(outcome?.report.filter(({ commands }) => (commands ?? []).length > 0)).toHaveLength(asked.length);
  expectWhole(
    world,
    before,
    NAMES.filter((name) => !asked.includes(name)),
    outcome,
  );
  expect(await world.command({ names: asked })).toMatchObject({ reason: 'nothing-to-rotate' });
});

describe('a pending value', () => {
  test('that its API refuses stops nobody else, and stays for the operator to see', async () => {
    const world = new World().bringPending();
    world.apis.pinecone.delete('pinecone-new');
    const before = valuesOf(world);
    const outcome = await world.command();
    expect(outcome).toMatchObject({
      reason: 'partly-rotated',
      ...reportOf('PINECONE_API_KEY', 'failed', '401'),
    });
    expectWhole(world, before, NAMES, outcome);
    expect(world.memory.get(deploy('pending/PINECONE_API_KEY'))).toBe('pinecone-new');
  });

  test('that is refused alone fails at once, without a deploy', async () => {
    const world = new World().bringPending();
    world.apis.pinecone.delete('pinecone-new');
    const before = valuesOf(world);
    const outcome = await world.command({ names: ['PINECONE_API_KEY'] });
    expect(outcome).toMatchObject({ reason: 'partly-rotated' });
    expectWhole(world, before, ['PINECONE_API_KEY'], outcome);
  });

  test('that becomes another while the run is dead waits for a rotation of its own', async () => {
    const world = new World().bringPending();
    world.apis.pinecone.add('pinecone-newer');
    // By then the state holds the value that was pending.
    const dead = { names: ['PINECONE_API_KEY'], kill: { at: 18, mode: 'after' } } as const;
    expect(await world.command(dead)).toBeNull();
    world.memory.set(deploy('pending/PINECONE_API_KEY'), 'pinecone-newer');
    for (const key of ['pinecone-new', 'pinecone-newer']) {
      expect(await world.command({ names: ['PINECONE_API_KEY'] })).toMatchObject({ reason: 'rotated' });
      expect(world.memory.get(app('PINECONE_API_KEY'))).toBe(key);
    }
    expect(world.faults).toEqual([]);
    expect(world.memory.names()).not.toContain(deploy('pending/PINECONE_API_KEY'));
  });

  test('of each key of a pair: both are replaced, and both are to be revoked', async () => {
    const world = new World();
    world.memory.set(deploy('pending/ADZUNA_APP_ID'), 'adzuna-id-2');
    world.memory.set(deploy('pending/ADZUNA_API_KEY'), 'adzuna-new-2');
    const before = valuesOf(world);
    const outcome = await world.command({ names: ['ADZUNA_API_KEY'] });
    expect(outcome).toMatchObject(reportOf('ADZUNA_API_KEY', 'rotated', 'ADZUNA_API_KEY and ADZUNA_APP_ID'));
    expectWhole(world, before, ['ADZUNA_API_KEY'], outcome);
    expect(world.memory.get(app('ADZUNA_APP_ID'))).toBe('adzuna-id-2');
  });
});

describe('a parameter that takes no other version', () => {
  test.each(['AUTH_SECRET', 'EC2_SSH_KEY'])('is found out before anything is made: %s', async (name) => {
    const world = new World();
    const before = valuesOf(world);
    world.memory.full.add(name === 'EC2_SSH_KEY' ? deploy(name) : app(name));
    const outcome = await world.command({ names: [name] });
    expect(outcome).toMatchObject({ reason: 'partly-rotated', ...reportOf(name, 'failed', 'full') });
    expectWhole(world, before, [name], outcome);
  });

  // Somebody gives its oldest version a label between `begin` and `set`.
  test.each(NAMES)('at its `set`: %s is as before, wholly', async (name) => {
    const world = new World().bringPending();
    const before = valuesOf(world);
    const parameter = SUBJECTS.find((subject) => subject.name === name)?.keys[0]?.parameter ?? '';
    world.afterCall = (call) => {
      if (call === `room ${parameter}`) world.memory.full.add(parameter);
    };
    const outcome = await world.command({ names: [name] });
    expect(outcome).toMatchObject({ reason: 'partly-rotated', ...reportOf(name, 'failed', 'full') });
    expectWhole(world, before, [name], outcome);
  });
});

test('rotated twice, the key before the last verifies no session', async () => {
  const world = new World();
  const [first] = world.box.backends;
  for (let time = 0; time < 2; time++)
    expect(await world.command({ names: ['AUTH_SECRET'] })).toMatchObject({ reason: 'rotated' });
  const [last] = world.box.backends;
  expect(JSON.stringify(last)).not.toContain(first?.AUTH_SECRET);
  const [until = '', previous] = last?.AUTH_SECRET_PREVIOUS?.split('/') ?? [];
  expect(Date.parse(until)).toBeGreaterThan(Date.now() + 29 * 86_400_000);
  expect(previous).toMatch(/^[0-9a-f]{64}$/);
});

test.each(['rubbish', 'null', '{"step":"set"}', '{"id":"1","step":"set","before":null}'])(
  'touches nothing while a state says %s, and names where that stands',
  async (rubbish) => {
    const world = new World();
    const before = valuesOf(world);
    world.memory.set(deploy('rotation/AUTH_SECRET'), rubbish);
    const outcome = await world.command();
    expect(outcome).toMatchObject({
      reason: 'state-invalid',
      message: expect.stringContaining(deploy('rotation/AUTH_SECRET')),
    });
    expect(world.memory.names().filter((name) => name.includes('/rotation/'))).toHaveLength(1);
    world.memory.delete(deploy('rotation/AUTH_SECRET'));
    expectWhole(world, before, [], outcome);
  },
);

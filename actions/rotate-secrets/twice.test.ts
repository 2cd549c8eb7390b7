import { beforeEach, describe, expect, test } from 'vitest';
import { parseFinished } from './state.ts';
import { quiet } from './testing/expect-whole.ts';
import { valuesOf } from './testing/production.ts';
import { app, deploy, SUBJECTS } from './testing/record.ts';
import { World } from './testing/world.ts';

beforeEach(quiet);

const NAMES = SUBJECTS.map(({ name }) => name);
const RECORD = deploy('rotation/finished/AUTH_SECRET');

/** A world in which a command was written before the rotation of these names ended. */
async function afterRotationOf(...names: string[]) {
  const world = new World().bringPending();
  const askedAt = new Date(Date.now() - 1);
  expect(await world.command({ names })).toMatchObject({ reason: 'rotated' });
  return { world, askedAt, before: valuesOf(world) };
}

describe('a command that was written before another rotation ended', () => {
  test.each([
    [['AUTH_SECRET'], ['AUTH_SECRET']],
    [['LLM_NODE_TOKEN', 'EC2_SSH_KEY'], ['EC2_SSH_KEY']],
    [['ADZUNA_API_KEY'], ['ADZUNA_APP_ID']],
    [NAMES, []],
  ])('of %j does not rotate them again: /rotate-secrets %j', async (first, names) => {
    const { world, askedAt, before } = await afterRotationOf(...first);
    const outcome = await world.command({ names, askedAt });
    expect(outcome?.reason).toBe('already-rotated');
    for (const { result, sentence } of outcome?.report ?? []) {
      expect(result).toBe('already-rotated');
      expect(sentence).toMatch(
        /^Rotated at \S+Z by https:\/\/github\.example\/run\/1, after this was asked for\.$/,
      );
    }
    expect(valuesOf(world)).toEqual(before);
    expect(world.faults).toEqual([]);
    for (const call of world.fuse.calls) expect(call).toMatch(/^read |rotation\/lock$/);
  });

  test('rotates what the other one did not cover', async () => {
    const { world, askedAt, before } = await afterRotationOf('AUTH_SECRET');
    const outcome = await world.command({ names: ['AUTH_SECRET', 'LLM_NODE_TOKEN'], askedAt });
    expect(outcome).toMatchObject({
      reason: 'rotated',
      report: expect.arrayContaining([
        expect.objectContaining({ subject: 'AUTH_SECRET', result: 'already-rotated' }),
        expect.objectContaining({ subject: 'LLM_NODE_TOKEN', result: 'rotated' }),
      ]),
    });
    const now = valuesOf(world);
    expect(now.get('AUTH_SECRET')).toBe(before.get('AUTH_SECRET'));
    expect(now.get('LLM_NODE_TOKEN')).not.toBe(before.get('LLM_NODE_TOKEN'));
  });

  test('says the same in a dry run', async () => {
    const { world, askedAt } = await afterRotationOf('AUTH_SECRET');
    expect(await world.command({ names: ['AUTH_SECRET'], askedAt, dryRun: true })).toMatchObject({
      reason: 'already-rotated',
      report: [{ result: 'already-rotated' }],
    });
    expect(
      await world.command({ names: ['AUTH_SECRET', 'LLM_NODE_TOKEN'], askedAt, dryRun: true }),
    ).toMatchObject({
      reason: 'planned',
      report: [{ result: 'already-rotated' }, { result: 'planned' }],
    });
  });

  test.each(['gate-fails', 'never-ran'] as const)(
    'rotates what was rolled back: its deploy %s',
    async (how) => {
      const world = new World();
      const askedAt = new Date(Date.now() - 1);
      expect(await world.command({ names: ['AUTH_SECRET'], deploy: how })).toMatchObject({
        reason: 'rolled-back',
      });
      expect(await world.command({ names: ['AUTH_SECRET'], askedAt })).toMatchObject({ reason: 'rotated' });
    },
  );

  test('resumes what was killed half way, also right before its end was recorded', async () => {
    const whole = new World();
    await whole.command({ names: ['AUTH_SECRET'] });
    const recorded = whole.fuse.calls.indexOf(`put ${RECORD}`) + 1;
    expect(recorded).toBeGreaterThan(1);
    for (const kill of [
      { at: 10, mode: 'after' },
      { at: recorded, mode: 'before' },
      { at: recorded, mode: 'after' },
    ] as const) {
      const world = new World();
      const askedAt = new Date(Date.now() - 1);
      expect(await world.command({ names: ['AUTH_SECRET'], kill })).toBeNull();
      expect(await world.command({ names: ['AUTH_SECRET'], askedAt })).toMatchObject({ reason: 'rotated' });
      expect(await world.command({ names: ['AUTH_SECRET'], askedAt })).toMatchObject({
        reason: 'already-rotated',
      });
    }
  });
});

test('a command that was written after it rotates again, and so does one that is bound to nothing', async () => {
  const { world } = await afterRotationOf('AUTH_SECRET');
  for (const askedAt of [new Date(Date.now() + 1), null]) {
    const before = world.memory.get(app('AUTH_SECRET'));
    const command = { names: ['AUTH_SECRET'], ...(askedAt && { askedAt }) };
    expect(await world.command(command)).toMatchObject({ reason: 'rotated' });
    expect(world.memory.get(app('AUTH_SECRET'))).not.toBe(before);
  }
});

test.each(['rubbish', 'null', '{"at":7}', '{"at":"soon","runUrl":"x"}', '{"at":"2999-01-01T00:00:00Z"}'])(
  'a record that cannot be read is none: %s',
  async (json) => {
    expect(parseFinished(json)).toBeNull();
    const world = new World();
    world.memory.set(RECORD, json);
    const command = { names: ['AUTH_SECRET'], askedAt: new Date() };
    expect(await world.command(command)).toMatchObject({ reason: 'rotated' });
  },
);

describe('a cancelled job', () => {
  test.each(['before it begins', 'between two secrets'])(
    'stops %s, releases the lock, and is resumed',
    async (when) => {
      const world = new World();
      const cancel = () => world.job.abort(new Error('the job was cancelled (SIGINT)'));
      if (when === 'before it begins') cancel();
      else world.afterCall = (call) => void (call === `put ${app('AUTH_SECRET')}` && cancel());
      const names = ['AUTH_SECRET', 'LLM_NODE_TOKEN'];
      await expect(world.command({ names })).rejects.toThrow('SIGINT');
      expect(world.memory.get(deploy('rotation/lock'))).toBeUndefined();
      expect(world.faults).toEqual([]);
      world.job = new AbortController();
      world.afterCall = () => {};
      expect(await world.command({ names })).toMatchObject({ reason: 'rotated' });
      expect(world.faults).toEqual([]);
    },
  );
});

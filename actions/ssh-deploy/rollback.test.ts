import { describe, expect, test } from 'vitest';
import type { Step } from '../rollout/step.ts';
import { boxAfter, record } from './fixtures.ts';
import { planRollback, type RollbackRequest } from './rollback.ts';

const names = (steps: readonly Step<never>[]) => steps.map(({ name }) => name);

const back = (overrides: Partial<RollbackRequest> = {}): RollbackRequest => ({
  release: null,
  newEnv: true,
  force: false,
  minFreeMemoryMb: 160,
  ...overrides,
});

describe('a roll-back', () => {
  test('goes to the release before, with the secrets of today and nothing to pull or migrate', () => {
    const { record: target, steps } = planRollback(boxAfter(3), back(), []);
    expect(target.release).toBe(record(2).release);
    expect(names(steps)).toEqual([
      'replace-env',
      'start-services',
      'boot',
      'await-ready',
      'gate',
      'switch-traffic',
      'verify',
      'observe',
      'drain',
    ]);
  });

  test('without a rendered .env leaves the release the one it had', () => {
    expect(names(planRollback(boxAfter(3), back({ newEnv: false }), []).steps)).not.toContain('replace-env');
  });

  test.each([
    ['an unknown release', boxAfter(3), '20200101T000000Z-000000000000'],
    ['the live one', boxAfter(3), record(3).release],
    ['one before the first', boxAfter(1), null],
  ])('to %s is refused', (_, box, release) => {
    expect(() => planRollback(box, back({ release }), [])).toThrow(
      expect.objectContaining({ reason: 'release-unknown' }),
    );
  });

  test('to the live one that does not run is done', () => {
    const box = { ...boxAfter(3), liveFails: true };
    const { record: target, steps } = planRollback(box, back({ release: record(3).release }), []);
    expect(target.release).toBe(record(3).release);
    expect(names(steps)).toContain('switch-traffic');
  });

  describe('across a contract migration', () => {
    const box = boxAfter(3);
    const contracts = ['0004_drop_salary'];

    test('is refused, and says which', () => {
      expect(() => planRollback(box, back(), contracts)).toThrow(
        expect.objectContaining({
          reason: 'schema-too-new',
          message: expect.stringContaining('0004_drop_salary'),
        }),
      );
    });

    test('is done with force, or when the release knows it, or when the database does not say', () => {
      expect(planRollback(box, back({ force: true }), contracts).record.release).toBe(record(2).release);
      const releases = box.releases.map((each) => ({ ...each, contracts }));
      expect(planRollback({ ...box, releases }, back(), contracts).record.release).toBe(record(2).release);
      expect(planRollback(box, back(), null).record.release).toBe(record(2).release);
    });

    test('force is for the schema only', () => {
      expect(() => planRollback({ ...box, images: [] }, back({ force: true }), contracts)).toThrow(
        expect.objectContaining({ reason: 'image-missing' }),
      );
    });
  });

  test('needs memory for a second slot', () => {
    expect(() => planRollback({ ...boxAfter(3), availableMemoryMb: 100 }, back(), [])).toThrow(
      expect.objectContaining({ reason: 'low-memory' }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { Step } from '../rollout/step.ts';
import { boxAfter, certificate, record, recordBefore, site } from './fixtures.ts';
import { planRollback, type RollbackRequest } from './rollback.ts';

const names = (steps: readonly Step<never>[]) => steps.map(({ name }) => name);

const back = (overrides: Partial<RollbackRequest> = {}): RollbackRequest => ({
  release: null,
  newEnv: true,
  force: false,
  minFreeMemoryMb: 160,
  site,
  backups: null,
  now: new Date('2026-01-03T12:00:00Z'),
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

  describe('to a release from before HTTPS', () => {
    const box = { ...boxAfter(3), releases: [recordBefore(1), recordBefore(2), record(3)] };
    // Let's Encrypt dates a certificate an hour back.
    const young = { ...certificate, notBefore: '2025-12-31T23:00:00.000Z' };
    const soon = new Date(Date.parse(record(3).createdAt) + 3_600_000);

    test('is refused once browsers may remember that there is nothing but HTTPS', () => {
      expect(() => planRollback(box, back(), [])).toThrow(
        expect.objectContaining({ reason: 'https-lost', nextStep: expect.stringContaining('HSTS_MAX_AGE') }),
      );
    });

    test.each([
      ['with force', { force: true }, box],
      ['an hour after the first release with it', { now: soon }, { ...box, certificate: young }],
      [
        'when no browser has trusted the certificate',
        {},
        { ...box, certificate: { ...certificate, trusted: false } },
      ],
      ['when nothing was served', {}, { ...box, certificate: null }],
      ['when what is live is from before HTTPS too', {}, { ...box, releases: [1, 2, 3].map(recordBefore) }],
    ])('is done %s, as ever', (_, changed, state) => {
      const { record: target, steps } = planRollback(state, back(changed), []);
      expect(target).toEqual(recordBefore(2));
      expect(names(steps)).toEqual([
        ...['replace-env', 'start-services', 'boot', 'await-ready', 'gate', 'switch-traffic'],
        ...['verify', 'observe', 'drain'],
      ]);
    });

    test('is one, though a redeploy has just made the live release', () => {
      const redeployed = record(3, { createdAt: soon.toISOString() });
      const state = { ...box, releases: [recordBefore(1), recordBefore(2), redeployed] };
      const now = new Date(soon.getTime() + 60_000);
      const old = { ...certificate, notBefore: '2025-12-20T00:00:00.000Z' };
      expect(() => planRollback({ ...state, certificate: old }, back({ now }), [])).toThrow(/before HTTPS/);
    });
  });

  test('goes to the older code with the name of today, which nginx reads before it counts', () => {
    const moved = { ...site, publicUrl: 'https://other.example', names: ['other.example', '203.0.113.7'] };
    const { record: target, steps } = planRollback(boxAfter(3), back({ site: moved }), []);
    expect(target).toMatchObject({ release: record(2).release, publicUrl: 'https://other.example' });
    expect(names(steps).slice(0, 3)).toEqual(['configure-site', 'check-nginx', 'replace-env']);
    expect(names(steps)).toEqual(expect.arrayContaining(['reload-nginx', 'issue-certificate']));
  });

  test('needs memory for a second slot', () => {
    expect(() => planRollback({ ...boxAfter(3), availableMemoryMb: 100 }, back(), [])).toThrow(
      expect.objectContaining({ reason: 'low-memory' }),
    );
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { boxAfter, record } from './fixtures.ts';
import type { UpgradeInputs } from './inputs.ts';
import { obstacleTo } from './obstacle.ts';
import { SimulatedBox } from './simulated-box.ts';
import { candidateOf, nginxConf, operateOn, reconcileOn } from './simulated-operation.ts';
import { upgradePostgres } from './upgrade-postgres.ts';

beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true));

const postgres18 = `r.example/skillgap-postgres@sha256:${'d'.repeat(64)}`;
const of = (day: number) => record(day, { nginxConf });
const newer = () => record(3, { nginxConf, images: { ...record(3).images, postgres: postgres18 } });
const majors = { [record(1).images.postgres]: 17, [postgres18]: 18 };

/** Two releases with Postgres 17 have been live. The next one has 18. */
function before(): SimulatedBox {
  const box = new SimulatedBox([of(1), of(2), newer()]);
  const live = record(2).release;
  Object.assign(box, {
    ...{
      majors,
      live: { slot: 'blue', release: live },
      archiverRelease: live,
      postgresImage: record(2).images.postgres,
    },
    ...{ folders: [record(1).release, live], deployed: [record(1).release, live] },
  });
  box.releaseOf['skillgap-backend-blue-1'] = live;
  return box;
}

/** The same box once the data is upgraded. */
function after(): SimulatedBox {
  const box = new SimulatedBox([of(1), of(2), newer()]);
  Object.assign(box, {
    majors,
    data: { main: 'upgraded', copy: 'old' },
    before: 'upgraded',
    mustKeep: ['old', 'upgraded'],
  });
  return box;
}

const upgradeOn = (
  box: SimulatedBox,
  upgrade: UpgradeInputs['upgrade'],
  inputs: Partial<UpgradeInputs> = {},
) =>
  operateOn<UpgradeInputs>(box, upgradePostgres, {
    ...{ operation: 'upgrade-postgres', upgrade, candidate: candidateOf(newer()), ...inputs },
  });

test('a trial upgrades a copy while production serves, and leaves nothing', async () => {
  const box = before();
  const { reason, outcome } = await upgradeOn(box, 'try');
  expect(reason).toBe('upgrade-tried');
  expect(outcome).toMatchObject({ live: null, upgrade: { from: '17', to: '18', rows: 3 } });
  expect(box).toMatchObject({ served: 'old', data: { main: 'old' }, faults: [] });
  expect(box.folders).toEqual([record(1).release, record(2).release]);
  expect(box.asked).not.toContain('begin-restore');
});

test('an upgrade is tried first, and is behind the maintenance page until the new release has proved itself', async () => {
  const box = before();
  const { reason, outcome } = await upgradeOn(box, 'run');
  expect(reason).toBe('upgraded');
  expect(outcome).toMatchObject({ live: newer().release, slot: 'green' });
  expect(box).toMatchObject({
    ...{ served: 'upgraded', data: { main: 'upgraded', copy: 'old' }, journal: null, flag: null, faults: [] },
    archiverRelease: newer().release,
  });
  const steps = [
    'try',
    'begin-restore',
    'stop',
    'run',
    'services',
    'migrate',
    'boot',
    'switch',
    'finish-restore',
    'archiver',
  ];
  expect([...new Set(box.asked)].filter((name) => steps.includes(name))).toEqual(steps);
});

test('one that fails on the copy costs nobody a request', async () => {
  const box = before();
  box.answers.try = { exitCode: 1, stderr: 'pg_upgrade refuses' };
  expect(await upgradeOn(box, 'run')).toMatchObject({ reason: 'upgrade-failed' });
  expect(box).toMatchObject({ served: 'old', faults: [] });
  expect(box.asked).not.toContain('begin-restore');
  box.answers.try = { exitCode: 5, stderr: 'The copy needs 400 MB' };
  expect(await upgradeOn(box, 'try')).toMatchObject({ reason: 'disk-full' });
});

test('a revert goes back to the release of before with its data, and keeps what was written since', async () => {
  const box = after();
  const { reason, outcome } = await upgradeOn(box, 'revert', { candidate: null });
  expect(reason).toBe('upgrade-reverted');
  expect(outcome).toMatchObject({ live: record(2).release });
  expect(box).toMatchObject({
    ...{ served: 'old', data: { main: 'old', reverted: 'upgraded' }, journal: null, flag: null, faults: [] },
    archiverRelease: record(2).release,
  });
});

test('without a release of before, or without a release at all, there is nothing to do', async () => {
  const alone = new SimulatedBox([newer()]);
  Object.assign(alone, { majors, data: { main: 'upgraded', copy: 'old' } });
  expect(await upgradeOn(alone, 'revert')).toMatchObject({ reason: 'release-missing' });
  expect(await upgradeOn(before(), 'run', { candidate: null })).toMatchObject({ reason: 'invalid-input' });
  const nothing = new SimulatedBox([newer()], { isLive: false });
  expect(await upgradeOn(nothing, 'run')).toMatchObject({ reason: 'release-unknown' });
});

describe('wherever it is killed, nobody reaches half of it, and the next operation brings all back', () => {
  test.each([
    ['an upgrade', before, 'run', 'old', 'upgraded', { main: 'old' }, record(2).release],
    ['a revert', after, 'revert', 'upgraded', 'old', { main: 'upgraded', copy: 'old' }, newer().release],
  ] as const)('%s', async (_, make, upgrade, then, now, data, live) => {
    const whole = make();
    await upgradeOn(whole, upgrade);
    const total = whole.asked.length;
    expect(total).toBeGreaterThan(20);
    for (let killIn = 2; killIn <= total; killIn++)
      for (const killBefore of [true, false]) {
        const box = make();
        Object.assign(box, { killIn, killBefore });
        await upgradeOn(box, upgrade);
        const where = `killed ${killBefore ? 'before' : 'after'} ${box.asked.at(-1)}`;
        if (box.journal !== null) expect(box.served, where).toBeNull();
        const isOver = box.served === now;
        box.killIn = Number.POSITIVE_INFINITY;
        await reconcileOn(box);
        expect(box.faults, where).toEqual([]);
        expect(box, where).toMatchObject({ served: isOver ? now : then, journal: null, flag: null });
        expect(box.running, where).toContain('skillgap-archiver-1');
        if (isOver) continue;
        expect(box.data, where).toEqual(data);
        expect(box, where).toMatchObject({ live: { slot: 'blue', release: live }, archiverRelease: live });
        box.asked.length = 0;
        await reconcileOn(box);
        expect(box.asked, where).toEqual(['inspect']);
      }
  });
});

test('a rollback does not go to a release whose Postgres is of another version, with force either', () => {
  const box = { ...boxAfter(3), postgresMajors: majors, postgresImage: postgres18 };
  expect(obstacleTo(box, record(2), [], new Date('2026-01-03T12:00:00Z'))).toMatchObject({
    ...{ reason: 'postgres-major', canForce: false, nextStep: expect.stringContaining('revert') },
  });
  const same = { ...box, postgresImage: record(2).images.postgres };
  expect(obstacleTo(same, record(2), [], new Date('2026-01-03T12:00:00Z'))).toBeNull();
});

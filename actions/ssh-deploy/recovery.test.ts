import { describe, expect, test } from 'vitest';
import { boxAfter, empty, record } from './fixtures.ts';
import { CLOSING_SECONDS } from './plan.ts';
import { planRecovery } from './recovery.ts';

const rules = { keepReleases: 5 };
const half = '20260109T000000Z-ffffffffffff';
/** Day 3 has gone live in green, and the record of it was cut off. */
const switched = {
  ...boxAfter(2),
  live: { slot: 'green' as const, release: record(3).release, nginxConf: 'conf-1' },
  folders: [...boxAfter(2).folders, record(3).release],
  idleRunning: true,
};

describe('putting a box in order', () => {
  test('has nothing to do at rest, nor on an empty box', () => {
    expect(planRecovery(boxAfter(3), rules)).toEqual([]);
    expect(planRecovery(empty, rules)).toEqual([]);
  });

  test('finishes the record of a switch that was cut off, and stops the slot that was live before', () => {
    expect(planRecovery(switched, rules)).toEqual([
      { kind: 'record-live', release: record(3).release, nginxConf: 'conf-1' },
      { kind: 'drain', slot: 'blue' },
    ]);
  });

  test('stops a candidate that never went live', () => {
    expect(planRecovery({ ...boxAfter(2), idleRunning: true }, rules)).toEqual([
      { kind: 'drain', slot: 'green' },
    ]);
  });

  test('removes what never went live, and nothing that did', () => {
    const box = { ...boxAfter(2), folders: [...boxAfter(2).folders, half, `${half}.partial`] };
    expect(planRecovery(box, rules)).toEqual([
      {
        kind: 'prune',
        releases: [half, `${half}.partial`],
        nginxConfs: [],
        keepImages: [
          ...new Set([record(1), record(2)].flatMap(({ images }) => Object.values(images))),
        ].sort(),
      },
    ]);
  });

  test('keeps what serves even when its record cannot be read', () => {
    const box = { ...boxAfter(2), releases: [record(1)], folders: [...boxAfter(2).folders, half] };
    expect(planRecovery(box, rules)).toMatchObject([{ kind: 'prune', releases: [half] }]);
  });

  test('gives nginx the configuration of what is live, and reloads it as a deploy does', () => {
    const reload = [{ kind: 'close-connections', seconds: CLOSING_SECONDS }, { kind: 'reload' }];
    expect(planRecovery({ ...boxAfter(1), reloadPending: true, closing: true }, rules)).toEqual(reload);
    expect(planRecovery({ ...boxAfter(1), closing: true }, rules)).toEqual([{ kind: 'keep-connections' }]);
    // Day 3 came with a configuration of its own, and the switch was cut off before it was linked.
    expect(planRecovery({ ...switched, liveConf: 'conf-2', reloadPending: true }, rules)).toEqual([
      { kind: 'record-live', release: record(3).release, nginxConf: 'conf-2' },
      ...reload,
      { kind: 'drain', slot: 'blue' },
    ]);
  });

  test('goes back to the slot before when that one still runs and the live one does not', () => {
    const failing = { ...switched, liveFails: true, idleRelease: record(2).release };
    expect(planRecovery(failing, rules)).toMatchObject([
      {
        kind: 'switch',
        to: { slot: 'blue', release: record(2).release, nginxConf: 'conf-1' },
        forget: record(3).release,
      },
      { kind: 'drain', slot: 'green' },
      { kind: 'prune', releases: [record(3).release] },
    ]);
  });

  test('does not go to a candidate that was never live, however the live slot is', () => {
    const candidate = { ...boxAfter(2), liveFails: true, idleRunning: true, idleRelease: half };
    expect(planRecovery(candidate, rules)).toEqual([{ kind: 'drain', slot: 'green' }]);
  });

  test('ends a migration that nobody waits for any more', () => {
    expect(planRecovery({ ...boxAfter(2), migrating: true }, rules)).toEqual([{ kind: 'end-migration' }]);
  });

  test('never stops the slot that serves in the end', () => {
    for (const box of [switched, { ...boxAfter(2), idleRunning: true }])
      for (const step of planRecovery(box, rules))
        if ('slot' in step) expect(step.slot).not.toBe(box.live?.slot);
  });
});

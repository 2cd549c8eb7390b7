import { describe, expect, test } from 'vitest';
import { boxAfter, empty, record } from './fixtures.ts';
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
      { kind: 'record-live', release: record(3).release },
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

  test('finishes a reload, or takes back what was to precede one', () => {
    expect(planRecovery({ ...boxAfter(1), reloadPending: true, closing: true }, rules)).toEqual([
      { kind: 'reload' },
    ]);
    expect(planRecovery({ ...boxAfter(1), closing: true }, rules)).toEqual([{ kind: 'keep-connections' }]);
  });

  test('never touches the live slot', () => {
    for (const box of [switched, { ...boxAfter(2), idleRunning: true }])
      for (const step of planRecovery(box, rules))
        if ('slot' in step) expect(step.slot).not.toBe(box.live?.slot);
  });
});

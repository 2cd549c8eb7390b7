import { describe, expect, test, vi } from 'vitest';
import { boxAfter, empty, record, recordBeforeBackups } from './fixtures.ts';
import { type BoxState, parseReport } from './inspect.ts';
import { planRecovery } from './recover.ts';
import { planRestoreRecovery } from './recover-restore.ts';

const rules = { keepReleases: 5 };
/** The plan as data: the names of its steps, and what each runs with. */
const plan = (state: BoxState) => planRecovery(state, rules).map(({ name, args }) => [name, args]);
const half = '20260109T000000Z-ffffffffffff';
/** Day 3 has gone live in green, and the record of it was cut off. */
const switched = {
  ...boxAfter(2),
  live: { slot: 'green' as const, release: record(3).release, nginxConf: 'conf-1' },
  folders: [...boxAfter(2).folders, record(3).release],
  idleRunning: true,
};

describe('reconciling a box', () => {
  test('has nothing to do at rest, nor on an empty box', () => {
    expect(plan(boxAfter(3))).toEqual([]);
    expect(plan(empty)).toEqual([]);
  });

  test('finishes the record of a switch that was cut off, and stops the slot that was live before', () => {
    expect(plan(switched)).toEqual([
      ['record-live', { release: record(3).release, nginxConf: 'conf-1' }],
      ['drain', { slot: 'blue' }],
    ]);
  });

  test('stops a candidate that never went live', () => {
    expect(plan({ ...boxAfter(2), idleRunning: true })).toEqual([['drain', { slot: 'green' }]]);
  });

  test('removes what never went live, and nothing that did', () => {
    const box = { ...boxAfter(2), folders: [...boxAfter(2).folders, half, `${half}.partial`] };
    expect(plan(box)).toEqual([
      [
        'prune',
        {
          releases: [half, `${half}.partial`],
          nginxConfs: [],
          keepImages: [
            ...new Set([record(1), record(2)].flatMap(({ images }) => Object.values(images))),
          ].sort(),
        },
      ],
    ]);
  });

  test('keeps what serves even when its record cannot be read', () => {
    const box = { ...boxAfter(2), releases: [record(1)], folders: [...boxAfter(2).folders, half] };
    expect(plan(box)).toMatchObject([['prune', { releases: [half] }]]);
  });

  test('gives nginx the configuration of what is live, and reloads it as a deploy does', () => {
    const reload = [['reload-nginx', undefined]];
    expect(plan({ ...boxAfter(1), reloadPending: true, closing: true })).toEqual(reload);
    expect(plan({ ...boxAfter(1), closing: true })).toEqual([['keep-connections', undefined]]);
    // Day 3 came with a configuration of its own, and the switch was cut off before it was linked.
    expect(plan({ ...switched, liveConf: 'conf-2', reloadPending: true })).toEqual([
      ['record-live', { release: record(3).release, nginxConf: 'conf-2' }],
      ...reload,
      ['drain', { slot: 'blue' }],
    ]);
  });

  test('goes back to the slot before when that one still runs and the live one does not', () => {
    const failing = { ...switched, liveFails: true, idleRelease: record(2).release };
    expect(plan(failing)).toMatchObject([
      [
        'switch-traffic',
        {
          to: { slot: 'blue', release: record(2).release, nginxConf: 'conf-1' },
          from: null,
          forget: record(3).release,
        },
      ],
      ['drain', { slot: 'green' }],
      ['prune', { releases: [record(3).release] }],
    ]);
  });

  test('after a roll-back that was cut off, does not forget a release that had been live before', () => {
    const back = {
      ...boxAfter(3),
      live: { slot: 'green' as const, release: record(2).release, nginxConf: 'conf-1' },
      ...{ current: record(2).release, liveFails: true, idleRunning: true, idleRelease: record(3).release },
    };
    expect(plan(back)).toMatchObject([
      ['switch-traffic', { to: { slot: 'blue', release: record(3).release }, forget: null }],
      ['drain', { slot: 'green' }],
    ]);
  });

  test('does not go to a candidate that was never live, however the live slot is', () => {
    const candidate = { ...boxAfter(2), liveFails: true, idleRunning: true, idleRelease: half };
    expect(plan(candidate)).toEqual([['drain', { slot: 'green' }]]);
  });

  test('ends a migration that nobody waits for any more', () => {
    expect(plan({ ...boxAfter(2), migrating: true })).toEqual([['end-migration', undefined]]);
  });

  test('turns off the maintenance page of a restore that was cut off behind its end, and no person’s', () => {
    expect(plan({ ...boxAfter(2), maintenance: true, maintenanceOfRestore: true })).toEqual([
      ['finish-restore', undefined],
    ]);
    expect(plan({ ...boxAfter(2), maintenance: true })).toEqual([]);
  });

  describe('ships WAL with the archiver of what is live', () => {
    const archiver = { release: record(2).release };
    const before = { ...boxAfter(2), releases: [record(1), recordBeforeBackups(2)] };
    const asBefore = { release: record(2).release, databaseRan: true };

    test('when a deploy that did not finish has left its own, with its own keys', () => {
      expect(plan({ ...boxAfter(2), archiverRelease: half })).toEqual([['start-archiver', { archiver }]]);
    });

    test('and the Postgres that it is of, when it does not run', () => {
      expect(plan({ ...boxAfter(2), archiverRunning: false })).toEqual([
        ['start-services', { ...asBefore, archiver }],
      ]);
    });

    test('and with none beside a Postgres from before backups', () => {
      expect(plan(before)).toEqual([['start-archiver', { archiver: null }]]);
      expect(plan({ ...before, archiverRunning: false })).toEqual([]);
    });

    test('and leaves one, or brings the old Postgres back, where the new one would fill the disk', () => {
      const newer = { ...before, postgresImage: 'r/postgres@sha256:1' };
      expect(plan(newer)).toEqual([]);
      expect(plan({ ...newer, archiverRunning: false })).toEqual([
        ['start-services', { ...asBefore, archiver: null }],
      ]);
    });

    test('and touches nothing where what is live cannot be read', () => {
      expect(plan({ ...boxAfter(2), releases: [record(1)], archiverRunning: false })).toEqual([]);
    });
  });

  test('never stops the slot that serves in the end', () => {
    for (const box of [switched, { ...boxAfter(2), idleRunning: true }])
      for (const step of plan(box)) if ('slot' in step) expect(step.slot).not.toBe(box.live?.slot);
  });
});

test('a recovery that fails half way leaves the slot that it switched to live', async () => {
  const box = {
    ...switched,
    ...{ releases: [record(1), record(2), record(3)], liveFails: true, idleRelease: record(2).release },
  };
  const [change] = planRecovery(box, rules);
  expect(change?.name).toBe('switch-traffic');
  const run = vi.fn(async () => ({ exitCode: 0, stdout: '', stderr: '' }));
  await change?.undo?.({ run, drainSeconds: 1, cancelled: new AbortController().signal }, change.args);
  expect(run).not.toHaveBeenCalled();
});

describe('a restore’s journal', () => {
  test.each(['{"back":["rm","-rf"],"tools":"x"}', '{"back":', '[]', '{}', 'restore'])(
    'that no restore writes is not taken for the end of one: %s',
    (json) => {
      const state = parseReport(`restore\t${json}\nmaintenance\trestore\n`);
      expect(() => planRestoreRecovery(state)).toThrow('does not say how to undo it');
    },
  );

  test('that is not there asks for nothing', () => {
    expect(planRestoreRecovery(parseReport('maintenance\tyes\n'))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { boxAfter, empty, record, site } from './fixtures.ts';
import { planRedeploy } from './redeploy.ts';
import { planRollback } from './rollback.ts';

const request = {
  now: new Date('2026-02-01T03:04:05.678Z'),
  ...{
    actor: 'octocat',
    runUrl: 'https://github.example/run/9',
    parameters: { A: 3 },
  },
  ...{ minFreeMemoryMb: 160, keepReleases: 5, site, backups: null },
};

test('a redeploy is a release of its own with the same code, and takes the place of the one that it repeats', () => {
  const { record: made, steps } = planRedeploy(boxAfter(3), request);
  const { release, createdAt, actor, runUrl, parameters, ...same } = made;
  expect(release).toBe('20260201T030405Z-000000000000');
  expect(parameters).toEqual({ A: 3 });
  expect(same).toMatchObject({
    commit: record(3).commit,
    images: record(3).images,
    previous: record(2).release,
  });
  expect(steps.map(({ name }) => name)).toEqual([
    ...['copy-release', 'replace-env', 'start-services', 'boot', 'await-ready', 'gate', 'switch-traffic'],
    ...['verify', 'observe', 'drain', 'prune'],
  ]);
  expect(steps[0]).toMatchObject({ args: { from: record(3).release }, undo: expect.any(Function) });
  expect(release).not.toBe(record(3).release);
  expect(steps.at(-1)?.args).toMatchObject({
    releases: [record(3).release],
    keepImages: expect.arrayContaining(Object.values(record(3).images)),
  });
});

test('a redeploy of nothing is refused', () => {
  expect(() => planRedeploy(empty, request)).toThrow(expect.objectContaining({ reason: 'release-unknown' }));
});

test('a release before that a redeploy has replaced is gone back to as what replaced it', () => {
  const box = boxAfter(2);
  const { record: made } = planRedeploy(box, request);
  const gone = `20260101T000000Z-${made.release.split('-')[1]}`;
  const forward = record(4, { release: '20260202T000000Z-ffffffffffff', previous: gone });
  const after = {
    ...box,
    releases: [made, forward],
    live: { slot: 'blue', release: forward.release, nginxConf: 'conf-1' } as const,
    images: [made, forward].flatMap((each) => Object.values(each.images)),
  };
  const back = {
    release: null,
    newEnv: true,
    force: false,
    minFreeMemoryMb: 160,
    site,
    backups: null,
    now: new Date(),
  };
  expect(planRollback(after, back, []).record.release).toBe(made.release);
  expect(() => planRollback(after, { ...back, release: gone }, [])).toThrow(/does not hold/);
});

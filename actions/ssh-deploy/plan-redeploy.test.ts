import { expect, test } from 'vitest';
import { boxAfter, empty, record } from './fixtures.ts';
import { planRedeploy } from './plan-redeploy.ts';

const request = {
  now: new Date('2026-02-01T03:04:05.678Z'),
  ...{
    actor: 'octocat',
    runUrl: 'https://github.example/run/9',
    env: { parameters: { A: 3 }, renderedAt: '2026-02-01T03:00:00.000Z' },
  },
  ...{ minFreeMemoryMb: 160, keepReleases: 5 },
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
  expect(steps.map(({ step }) => step.kind)).toEqual([
    ...[
      'copy-release',
      'replace-env',
      'services',
      'migrate',
      'start',
      'await-ready',
      'gate',
      'switch',
      'verify',
    ],
    ...['watch', 'drain', 'prune'],
  ]);
  expect(steps[0]?.undo).toEqual([{ kind: 'discard-release', release, images: [] }]);
  expect(steps.at(-1)?.step).toMatchObject({
    releases: [record(3).release],
    keepImages: expect.arrayContaining(Object.values(record(3).images)),
  });
});

test('a redeploy of nothing, or with secrets that are older than the live ones, is refused', () => {
  expect(() => planRedeploy(empty, request)).toThrow(expect.objectContaining({ reason: 'release-unknown' }));
  const box = boxAfter(2);
  const after = (renderedAt: string) => ({
    ...box,
    releases: box.releases.map((each) => ({ ...each, parameters: { A: 4, B: 1 }, renderedAt })),
  });
  expect(() => planRedeploy(after('2026-02-01T03:01:00.000Z'), request)).toThrow(
    expect.objectContaining({ reason: 'env-outdated', message: expect.stringMatching(/newer A\.$/) }),
  );
  // The parameter was deleted and made again: its versions have begun anew.
  expect(() => planRedeploy(after('2026-02-01T02:00:00.000Z'), request)).not.toThrow();
});

import { describe, expect, test } from 'vitest';
import { boxAfter, empty, record } from './fixtures.ts';
import { CLOSING_SECONDS, type PlanRequest, planDeploy, planPrune } from './plan.ts';

const request = (day: number, overrides: Partial<PlanRequest> = {}): PlanRequest => ({
  record: record(day),
  minFreeDiskMb: 1024,
  minFreeMemoryMb: 160,
  keepReleases: 5,
  ...overrides,
});

const kinds = (steps: ReturnType<typeof planDeploy>) => steps.map(({ step }) => step.kind);

describe('a deploy', () => {
  test('of an empty box pulls all images, checks nginx, and has no old slot to drain', () => {
    const steps = planDeploy(empty, request(1));
    expect(kinds(steps)).toEqual([
      'upload',
      'pull',
      'test-nginx',
      'services',
      'migrate',
      'start',
      'await-ready',
      'gate',
      'switch',
      'verify',
      'prune',
    ]);
    expect(kinds(steps.filter(({ settles }) => settles))).toEqual(['verify']);
    expect(steps.find(({ step }) => step.kind === 'services')?.step).toEqual({
      kind: 'services',
      nginxConf: 'conf-1',
    });
    expect(steps.find(({ step }) => step.kind === 'switch')).toEqual({
      step: {
        kind: 'switch',
        to: { slot: 'blue', release: record(1).release, nginxConf: 'conf-1' },
        forget: null,
      },
      undo: [],
    });
  });

  test('goes to the idle slot, pulls only what is missing, reloads nothing, and drains the old one last', () => {
    const steps = planDeploy(boxAfter(2), request(3));
    expect(kinds(steps)).toEqual([
      'upload',
      'pull',
      'services',
      'migrate',
      'start',
      'await-ready',
      'gate',
      'switch',
      'verify',
      'watch',
      'drain',
      'prune',
    ]);
    expect(steps[1]?.step).toEqual({ kind: 'pull', images: [record(3).images.backend] });
    expect(steps.find(({ step }) => step.kind === 'start')?.step).toEqual({ kind: 'start', slot: 'green' });
    expect(steps.find(({ step }) => step.kind === 'drain')?.step).toEqual({ kind: 'drain', slot: 'blue' });
  });

  test('of what the box holds already pulls nothing', () => {
    const same = request(3, { record: record(3, { images: record(2).images }) });
    expect(kinds(planDeploy(boxAfter(2), same))).not.toContain('pull');
  });

  test('with a new nginx configuration tests it first, moves the traffic, and reloads once no kept connection is left', () => {
    const steps = planDeploy(boxAfter(2), request(3, { record: record(3, { nginxConf: 'conf-2' }) }));
    expect(kinds(steps).indexOf('test-nginx')).toBeLessThan(kinds(steps).indexOf('services'));
    const moved = kinds(steps).indexOf('switch');
    expect(kinds(steps).slice(moved, moved + 4)).toEqual(['switch', 'close-connections', 'reload', 'verify']);
    expect(steps[moved + 1]?.step).toEqual({ kind: 'close-connections', seconds: CLOSING_SECONDS });
    expect(steps[moved]?.undo).toEqual([
      {
        kind: 'switch',
        to: { slot: 'blue', release: record(2).release, nginxConf: 'conf-1' },
        forget: record(3).release,
      },
      { kind: 'drain', slot: 'green' },
      { kind: 'close-connections', seconds: CLOSING_SECONDS },
      { kind: 'reload' },
    ]);
    expect(kinds(planDeploy(boxAfter(2), request(3)))).not.toContain('reload');
  });

  test('touches the live slot only once the new release has held: until then the way back is one rename', () => {
    const steps = planDeploy(boxAfter(4), request(5));
    const settled = steps.findIndex(({ settles }) => settles);
    expect(kinds(steps)[settled]).toBe('watch');
    for (const { step, undo } of steps.slice(0, settled + 1))
      for (const each of [step, ...undo]) if ('slot' in each) expect(each.slot).toBe('green');
    expect(steps.slice(settled + 1).flatMap(({ undo }) => undo)).toEqual([]);
  });

  test('takes back everything it brought', () => {
    const undone = planDeploy(boxAfter(2), request(3)).flatMap(({ undo }) => undo);
    expect(undone.map(({ kind }) => kind)).toEqual(['discard-release', 'remove-slot', 'switch', 'drain']);
    expect(undone[0]).toMatchObject({ images: [record(3).images.backend] });
  });

  test('keeps five releases, among them always the live one, and removes what was never live', () => {
    const box = { ...boxAfter(7), folders: [...boxAfter(7).folders, '20260107T120000Z-ffffffffffff'] };
    const prune = planDeploy(box, request(8)).at(-1)?.step;
    if (prune?.kind !== 'prune') throw new Error('no prune');
    expect(prune.releases).toEqual(
      [record(1), record(2), record(3)].map(({ release }) => release).concat('20260107T120000Z-ffffffffffff'),
    );
    expect(prune.keepImages).toContain(record(7).images.backend);
    expect(prune.keepImages).not.toContain(record(3).images.backend);
  });

  test('after a roll-back keeps the old release that is live', () => {
    const box = boxAfter(7);
    const rolledBack = {
      ...box,
      live: { slot: 'green' as const, release: record(1).release, nginxConf: 'conf-1' },
    };
    const prune = planDeploy(rolledBack, request(8)).at(-1)?.step;
    expect(prune).toMatchObject({ releases: expect.not.arrayContaining([record(1).release]) });
  });

  test('keeps the release before the live one, however old it is', () => {
    const releases = [...boxAfter(6).releases.slice(0, 5), record(6, { previous: record(1).release })];
    const prune = planPrune({ ...boxAfter(6), releases }, { record: null, keepReleases: 3 });
    expect(prune.releases).toEqual([record(2), record(3)].map(({ release }) => release));
  });

  test.each([
    ['disk-full', { freeDiskMb: 1023 }],
    ['low-memory', { availableMemoryMb: 159 }],
  ])('is refused with %s before anything is done', (reason, lack) => {
    expect(() => planDeploy({ ...boxAfter(1), ...lack }, request(2))).toThrow(
      expect.objectContaining({ reason }),
    );
  });
});

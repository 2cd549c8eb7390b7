import { describe, expect, test } from 'vitest';
import { boxAfter, empty, record } from './fixtures.ts';
import { CLOSING_SECONDS, type PlanRequest, planDeploy, planRollback, type RollbackRequest } from './plan.ts';

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
      'watch',
      'prune',
    ]);
    expect(steps.find(({ step }) => step.kind === 'services')?.step).toEqual({
      kind: 'services',
      nginxConf: 'conf-1',
    });
    expect(steps.find(({ step }) => step.kind === 'switch')).toEqual({
      step: {
        kind: 'switch',
        to: { slot: 'blue', release: record(1).release, nginxConf: 'conf-1' },
        reload: false,
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

  test('with a new nginx configuration tests it before anything starts and reloads at the switch, both ways', () => {
    const steps = planDeploy(boxAfter(2), request(3, { record: record(3, { nginxConf: 'conf-2' }) }));
    expect(kinds(steps).indexOf('test-nginx')).toBeLessThan(kinds(steps).indexOf('services'));
    const change = steps.find(({ step }) => step.kind === 'switch');
    expect(change?.step).toMatchObject({ reload: true, to: { nginxConf: 'conf-2' } });
    expect(change?.undo).toEqual([
      {
        kind: 'switch',
        reload: true,
        to: { slot: 'blue', release: record(2).release, nginxConf: 'conf-1' },
      },
      { kind: 'drain', slot: 'green' },
    ]);
  });

  test('with a new nginx configuration closes kept connections before the reload, and only then', () => {
    const steps = planDeploy(boxAfter(2), request(3, { record: record(3, { nginxConf: 'conf-2' }) }));
    const closing = kinds(steps).indexOf('close-connections');
    expect(steps[closing]).toEqual({
      step: { kind: 'close-connections', seconds: CLOSING_SECONDS },
      undo: [{ kind: 'keep-connections' }],
    });
    expect(kinds(steps)[closing + 1]).toBe('switch');
    expect(kinds(planDeploy(boxAfter(2), request(3)))).not.toContain('close-connections');
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

  test.each([
    ['disk-full', { freeDiskMb: 1023 }],
    ['low-memory', { availableMemoryMb: 159 }],
  ])('is refused with %s before anything is done', (reason, lack) => {
    expect(() => planDeploy({ ...boxAfter(1), ...lack }, request(2))).toThrow(
      expect.objectContaining({ reason }),
    );
  });
});

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
    expect(kinds(steps)).toEqual([
      'replace-env',
      'services',
      'start',
      'await-ready',
      'gate',
      'switch',
      'verify',
      'watch',
      'drain',
    ]);
  });

  test('without a rendered .env leaves the release the one it had', () => {
    expect(kinds(planRollback(boxAfter(3), back({ newEnv: false }), []).steps)).not.toContain('replace-env');
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

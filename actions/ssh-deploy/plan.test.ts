import { describe, expect, test } from 'vitest';
import type { Observed } from './observe.ts';
import { type PlanRequest, planDeploy, planRollback } from './plan.ts';
import type { ReleaseRecord } from './release.ts';

const image = (name: string, digit: string) => `r.example/skillgap-${name}@sha256:${digit.repeat(64)}`;

function record(day: number, overrides: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return {
    release: `202601${String(day).padStart(2, '0')}T000000Z-0123456789ab`,
    commit: '0'.repeat(40),
    actor: 'octocat',
    runUrl: 'https://github.example/run',
    createdAt: '2026-01-01T00:00:00Z',
    images: {
      backend: image('backend', String(day % 10)),
      nginx: image('nginx', 'a'),
      postgres: image('postgres', 'b'),
    },
    nginxConf: 'conf-1',
    migrationLevel: null,
    parameters: {},
    previous: day > 1 ? record(day - 1).release : null,
    ...overrides,
  };
}

const empty: Observed = {
  live: null,
  releases: [],
  folders: [],
  nginxConfs: [],
  nginxConf: null,
  nginxImage: null,
  images: [],
  freeDiskMb: 10_000,
  availableMemoryMb: 600,
};

/** A box on which the releases of days 1…n have been live, the last one in blue. */
function boxAfter(days: number): Observed {
  const releases = Array.from({ length: days }, (_, index) => record(index + 1));
  const last = record(days);
  return {
    ...empty,
    live: { slot: 'blue', release: last.release, nginxConf: 'conf-1' },
    releases,
    folders: releases.map(({ release }) => release),
    nginxConfs: ['conf-1'],
    nginxConf: 'conf-1',
    nginxImage: last.images.nginx,
    images: releases.flatMap(({ images }) => Object.values(images)),
  };
}

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
      undo: null,
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
    expect(change?.undo).toMatchObject({ reload: true, to: { slot: 'blue', nginxConf: 'conf-1' } });
  });

  test('touches the live slot only after the verified switch', () => {
    const steps = planDeploy(boxAfter(4), request(5));
    const beforeVerified = steps.slice(0, kinds(steps).indexOf('verify') + 1);
    for (const { step, undo } of beforeVerified) {
      if ('slot' in step) expect(step.slot).toBe('green');
      if (undo && 'slot' in undo) expect(undo.slot).toBe('green');
    }
  });

  test('takes back everything it brought', () => {
    const undone = planDeploy(boxAfter(2), request(3)).flatMap(({ undo }) => (undo ? [undo] : []));
    expect(undone.map(({ kind }) => kind)).toEqual(['discard-release', 'remove-slot', 'switch']);
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

describe('a roll-back', () => {
  test('goes to the release before, with nothing to upload, pull or migrate', () => {
    const { record: target, steps } = planRollback(boxAfter(3), null);
    expect(target.release).toBe(record(2).release);
    expect(kinds(steps)).toEqual(['start', 'await-ready', 'gate', 'switch', 'verify', 'drain']);
  });

  test.each([
    ['an unknown release', boxAfter(3), '20200101T000000Z-000000000000'],
    ['the live one', boxAfter(3), record(3).release],
    ['one before the first', boxAfter(1), null],
  ])('to %s is refused', (_, box, target) => {
    expect(() => planRollback(box, target)).toThrow(expect.objectContaining({ reason: 'release-unknown' }));
  });
});

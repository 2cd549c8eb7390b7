import type { BoxState } from './inspect.ts';
import type { ReleaseRecord } from './release.ts';

const image = (name: string, digit: string) => `r.example/skillgap-${name}@sha256:${digit.repeat(64)}`;

export function record(day: number, overrides: Partial<ReleaseRecord> = {}): ReleaseRecord {
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
    contracts: [],
    parameters: {},
    previous: day > 1 ? record(day - 1).release : null,
    ...overrides,
  };
}

export const empty: BoxState = {
  live: null,
  releases: [],
  folders: [],
  deployed: [],
  current: null,
  liveConf: null,
  liveFails: false,
  idleRunning: false,
  idleRelease: null,
  migrating: false,
  nginxConfs: [],
  nginxConf: null,
  nginxImage: null,
  reloadPending: false,
  closing: false,
  maintenance: false,
  images: [],
  freeDiskMb: 10_000,
  totalDiskMb: 20_000,
  availableMemoryMb: 600,
  totalMemoryMb: 1024,
  lock: null,
  auditLog: [],
};

/** A box at rest on which the releases of days 1…n have been live, the last one in blue. */
export function boxAfter(days: number): BoxState {
  const releases = Array.from({ length: days }, (_, index) => record(index + 1));
  const last = record(days);
  return {
    ...empty,
    live: { slot: 'blue', release: last.release, nginxConf: 'conf-1' },
    releases,
    folders: releases.map(({ release }) => release),
    deployed: releases.map(({ release }) => release),
    current: last.release,
    liveConf: 'conf-1',
    nginxConfs: ['conf-1'],
    nginxConf: 'conf-1',
    nginxImage: last.images.nginx,
    images: releases.flatMap(({ images }) => Object.values(images)),
  };
}

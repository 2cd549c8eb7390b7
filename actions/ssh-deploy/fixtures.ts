import type { Certificate } from './certificate.ts';
import { recordedSite } from './https.ts';
import type { BoxState } from './inspect.ts';
import type { ReleaseRecord } from './release.ts';
import { LETS_ENCRYPT, type Site } from './site.ts';

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
      certbot: image('certbot', 'c'),
    },
    nginxConf: 'conf-1',
    migrationLevel: null,
    contracts: [],
    parameters: {},
    ...recordedSite(site),
    backups: { bucket: 'skillgap-prod-backups-1', region: 'us-east-1' },
    previous: day > 1 ? record(day - 1).release : null,
    ...overrides,
  };
}

/** A release from before HTTPS. */
export function recordBefore(day: number): ReleaseRecord {
  const { publicUrl, names, acmeDirectory, nginxFiles, backups, ...before } = record(day);
  const { certbot, ...images } = before.images;
  return { ...before, images };
}

/** A release from before backups. */
export function recordBeforeBackups(day: number): ReleaseRecord {
  const { backups, ...before } = record(day);
  return before;
}

/** Of Let's Encrypt, for all names of {@link record}, three days before its end. */
export const certificate: Certificate = {
  names: ['skillgap.example', '203.0.113.7'],
  missing: [],
  trusted: true,
  notBefore: '2025-12-31T00:00:00.000Z',
  notAfter: '2026-01-06T16:00:00.000Z',
  issuer: "Let's Encrypt",
  directory: LETS_ENCRYPT,
  fingerprint: 'ab'.repeat(32),
  checkedAt: '2026-01-03T12:00:00.000Z',
  nextCheckAt: '2026-01-04T00:30:00.000Z',
  problem: null,
  pem: null,
};

/** The site of {@link record}. */
export const site: Site = {
  publicUrl: 'https://skillgap.example',
  names: ['skillgap.example', '203.0.113.7'],
  acmeDirectory: LETS_ENCRYPT,
  hstsMaxAge: 86_400,
  trustedProxies: [],
};

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
  maintenanceOfRestore: false,
  restore: null,
  restoreUnreadable: false,
  restoring: false,
  backingUp: false,
  postgresImage: null,
  postgresRunning: false,
  archiverRunning: false,
  archiverRelease: null,
  backups: null,
  images: [],
  postgresMajors: {},
  certificate: null,
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
    postgresImage: last.images.postgres,
    postgresRunning: true,
    archiverRunning: true,
    archiverRelease: last.release,
    // A plan goes by today's clock.
    certificate: { ...certificate, notAfter: '2126-01-06T16:00:00.000Z' },
    images: releases.flatMap(({ images }) => Object.values(images)),
  };
}

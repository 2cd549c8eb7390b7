import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parseBackups } from '../backups.ts';
import { boxAfter, empty, record, recordBeforeBackups } from '../fixtures.ts';
import { parseRepository, type Repository } from '../repository.ts';
import { dataObstacle, dataSteps } from './check-data.ts';
import { restoreObstacle } from './survey-repository.ts';

beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true));

const backup = {
  label: '20260101-000000F',
  type: 'full',
  start: '2026-01-01T00:00:00Z',
  stop: '2026-01-01T00:00:05Z',
  bytes: 1,
};
const repository = (changed: object = {}, reachable = true): Repository =>
  parseRepository({ configured: true, cluster: null, backups: [], ...changed }, reachable);
const cluster = { version: 17, systemId: '7' };

describe('Postgres does not start', () => {
  test.each<[string, Repository, string, RegExp]>([
    ['empty beside backups', repository({ backups: [backup] }), 'data-undecided', /20260101-000000F/],
    ['empty beside WAL alone', repository({ latest: '2026-01-01T00:00:00Z' }), 'data-undecided', /no backup/],
    [
      'empty beside backups of another key',
      repository({ unknownKeys: ['ab12'] }),
      'data-undecided',
      /another BACKUP_KEY/,
    ],
    [
      'empty beside a damaged repository',
      repository({ problem: 'a repository is damaged: unable to load info file' }),
      'data-undecided',
      /unable to load info file/,
    ],
    [
      'empty while the bucket does not answer',
      repository({ problem: 'timeout' }, false),
      'repository-unavailable',
      /timeout/,
    ],
    [
      'beside a cluster of another major version',
      repository({ others: ['16/main'] }),
      'postgres-major',
      /16\/main/,
    ],
    [
      'beside one that no backup is of either',
      repository({ configured: false, others: ['16/main'] }),
      'postgres-major',
      /16/,
    ],
  ])('%s', (_, found, reason, message) => {
    const obstacle = dataObstacle(found);
    expect(obstacle).toMatchObject({ reason, message: expect.stringMatching(message) });
    expect(obstacle?.nextStep).not.toBe('');
  });
});

test.each<[string, Repository]>([
  ['a cluster of its own', repository({ cluster, backups: [backup] })],
  ['a cluster of its own while the bucket does not answer', repository({ cluster }, false)],
  [
    'a cluster of its own beside the one that it was upgraded from',
    repository({ cluster, others: ['16/main'] }),
  ],
  ['nothing, beside an empty bucket', repository()],
  ['nothing, where no backups are configured', repository({ configured: false }, true)],
])('Postgres starts on a volume with %s', (_, found) => {
  expect(dataObstacle(found)).toBeNull();
});

test('nothing is deployed onto a cluster that is not the one of the backups', async () => {
  const problem = "the repository 0123456789abcdef holds another cluster's backups, and is left alone";
  const state = boxAfter(2);
  const backups = { ...parseBackups('{"configured":true}', null), problem };
  const steps = dataSteps({ ...state, backups: backups as typeof state.backups }, record(3));
  expect(steps).toHaveLength(1);
  await expect(steps[0]?.run({} as never, undefined as never)).rejects.toMatchObject({
    reason: 'data-undecided',
    nextStep: expect.stringContaining('`latest`'),
  });
});

test('a deploy looks wherever Postgres may find another volume than it had', () => {
  const looks = (state: object, target = record(3)) =>
    dataSteps({ ...boxAfter(2), ...state }, target).length === 1;
  expect(looks({})).toBe(false);
  expect(looks({ live: null })).toBe(true);
  expect(looks({ postgresRunning: false })).toBe(true);
  expect(looks({ postgresImage: 'r/other@sha256:1' })).toBe(true);
  expect(looks(empty)).toBe(true);
  // It has nothing to look with.
  expect(looks(empty, recordBeforeBackups(3))).toBe(false);
});

describe('a restore is refused before anything is stopped', () => {
  const full = {
    cluster,
    backups: [backup],
    earliest: '2026-01-01T00:00:06Z',
    latest: '2026-01-02T00:00:00Z',
  };
  const time = (at: string) => ({ kind: 'time', at }) as const;
  test.each([
    ['without a bucket', repository({ configured: false }), { kind: 'latest' } as const, 'backups-off'],
    [
      'while it does not answer',
      repository({ problem: 'x' }, false),
      { kind: 'latest' } as const,
      'repository-unavailable',
    ],
    ['without a backup', repository(), { kind: 'latest' } as const, 'not-recoverable'],
    [
      'to a backup that is not there',
      repository(full),
      { kind: 'backup', label: '20250101-000000F' } as const,
      'not-recoverable',
    ],
    ['to before the oldest', repository(full), time('2025-12-31T00:00:00.000Z'), 'not-recoverable'],
    [
      'beside another major version',
      repository({ ...full, cluster: null, others: ['16/main'] }),
      { kind: 'latest' } as const,
      'postgres-major',
    ],
  ])('%s', (_, found, target, reason) => {
    expect(restoreObstacle(found, target)).toMatchObject({ reason });
  });

  test('and else is not', () => {
    for (const target of [
      { kind: 'latest' },
      { kind: 'backup', label: backup.label },
      time('2026-01-01T12:00:00.000Z'),
    ] as const)
      expect(restoreObstacle(repository(full), target)).toBeNull();
    expect(restoreObstacle(repository(), { kind: 'empty' })).toBeNull();
  });
});

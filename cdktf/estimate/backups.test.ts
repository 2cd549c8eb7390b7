import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Backups } from '../environments/types.ts';
import { environments } from '../testing/generate.ts';
import { backupDollars, describeBackups, estimateBackups, objectStorage } from './backups.ts';

const usual: Backups = { fullBackups: 2, pointInTimeDays: 14 };
const month: Backups = { fullBackups: 4, pointInTimeDays: 30 };
const year: Backups = { fullBackups: 26, pointInTimeDays: 300 };

describe('estimateBackups', () => {
  it.each<readonly [what: string, backups: Backups, gigabytes: number, dollars: number]>([
    // 42 days: 6 full backups of 29 MB, 36 of 6 MB, 14 MB of WAL a day.
    ['the default', usual, 0.97, 0.55],
    ['a month', month, 1.36, 0.55],
    ['most of a year, which is more than is free', year, 7.58, 0.61],
  ])('of %s', (_, backups, gigabytes, dollars) => {
    const use = estimateBackups(backups);
    expect(use.gigabytes).toBeCloseTo(gigabytes, 1);
    expect(backupDollars(use)).toBeCloseTo(dollars, 2);
  });

  it('grows with each thing that is stored', () => {
    const more = (backups: Backups, load = {}) => estimateBackups(backups, load).gigabytes;
    expect(more(usual, { databaseMb: 1_000 })).toBeGreaterThan(more(usual) + 2);
    expect(more(usual, { walMbPerDay: 200 })).toBeGreaterThan(objectStorage.free.gigabytes);
    // Full backups are kept beyond the days only where there are more of them.
    expect(more({ ...usual, fullBackups: 3 })).toBe(more(usual));
    expect(more({ ...usual, fullBackups: 8 })).toBeGreaterThan(more(usual));
  });

  it('of nothing stored costs nothing but requests', () => {
    const { gigabytes } = estimateBackups(usual, { databaseMb: 0, walMbPerDay: 0 });
    expect(gigabytes).toBe(0);
  });
});

describe('describeBackups', () => {
  it('says what of the free amounts is used, what fills them, and what is beyond', () => {
    expect(describeBackups('prod', usual)).toEqual([
      'prod: its backups (2 full ones, any second of 14 days) on S3, by estimate/backups.ts:',
      '  0.97 GB of the 5 that are free, with a database of 100 MB and 14 MB of WAL a day',
      '  full at 1,130 MB, or at 100 MB of WAL a day',
      '  109,257 writes and lists of the 2,000 that are free, 56,801 reads of 20,000 a month',
      '  $0.55 a month beyond what is free, at the prices of us-east-1',
      '  a deleted account is gone from them after 42 days: the privacy text (backend/src/auth/privacy.ts) must say no less',
    ]);
  });

  it('says loudly when the data leaves what is free', () => {
    const text = describeBackups('prod', year).join('\n');
    expect(text).toMatch(/^ {2}7\.58 GB of the 5 that are free, .*: MORE THAN IS FREE$/m);
    expect(text).not.toContain('full at');
  });

  it('is some lines of figures for any environment, and names the limits as they are', () => {
    fc.assert(
      fc.property(environments, ([{ name, backups }]) => {
        const lines = describeBackups(name, backups);
        expect(lines.length).toBe(estimateBackups(backups).gigabytes <= 5 ? 6 : 5);
        const [, database, wal] = /full at ([\d,]+) MB, or at (\d+) MB/.exec(lines.join('')) ?? [];
        if (database && wal) {
          const databaseMb = Number(database.replaceAll(',', ''));
          const walMbPerDay = Number(wal);
          const taken = (load: object) => estimateBackups(backups, load).gigabytes;
          for (const load of [{ databaseMb }, { walMbPerDay }]) expect(taken(load)).toBeLessThanOrEqual(5);
          for (const load of [{ databaseMb: databaseMb + 20 }, { walMbPerDay: walMbPerDay + 20 }])
            expect(taken(load)).toBeGreaterThan(5);
        }
        expect(lines.join('')).not.toMatch(/NaN|Infinity|undefined|[ $]-/);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { backupsOf, chooseBackup, differences, fingerprintOf, recordedOf, rowsOf } from './plan.ts';

const now = new Date('2026-11-30T12:00:00Z');
const full = { label: '20261129-031500F', stop: '2026-11-29T03:16:00Z', fingerprint: true };
const diff = {
  label: '20261129-031500F_20261130-031500D',
  stop: '2026-11-30T03:16:00Z',
  fingerprint: true,
};
const choose = (backups: unknown[], unknownKeys: string[] = [], maxAge = 48) =>
  chooseBackup(backupsOf({ backups, unknownKeys }), maxAge, now);
const reasonOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { reason?: string }).reason;
  }
  return undefined;
};

describe('chooseBackup', () => {
  it('takes the newest, in whatever order they come', () => {
    for (const backups of [
      [full, diff],
      [diff, full],
    ])
      expect(choose(backups)).toEqual({ ...diff, ageHours: 8.7 });
  });

  it('takes the one before, if nobody could record what is in the newest', () => {
    expect(choose([full, { ...diff, fingerprint: false }]).label).toBe(full.label);
  });

  it.each([
    ['no-backup', [], []],
    ['no-backup', [{}, null, 'x', { label: 'x', stop: 'y' }], []],
    ['wrong-key', [], ['0123456789abcdef']],
    ['backup-stale', [{ ...full, stop: '2026-11-28T11:59:59Z' }], []],
    ['fingerprint-missing', [{ ...full, fingerprint: false }], []],
    // Twice in a row is no accident.
    [
      'fingerprint-missing',
      [full, { ...diff, fingerprint: false }, { ...diff, stop: '2026-11-30T05:00:00Z', fingerprint: false }],
      [],
    ],
    // The older one would be too old.
    [
      'fingerprint-missing',
      [
        { ...full, stop: '2026-11-28T11:59:59Z' },
        { ...diff, fingerprint: false },
      ],
      [],
    ],
  ])('%s: %j', (reason, backups, unknownKeys) => {
    expect(reasonOf(() => choose(backups, unknownKeys))).toBe(reason);
  });

  it('is content with a backup under a key of ours beside those of others', () => {
    expect(choose([full], ['0123456789abcdef']).label).toBe(full.label);
  });

  it('says how old the newest is, and which it is', () => {
    expect(() => choose([full], [], 24)).toThrow(/20261129-031500F, is 32 hours old; at most 24/);
  });
});

describe('what production recorded', () => {
  it.each([null, undefined, [], 'x', {}, { a: [1] }, { a: ['1', 'x'] }, { a: [1, 'x'], b: null }])(
    'is nothing that can be compared: %j',
    (fingerprint) =>
      expect(reasonOf(() => recordedOf({ level: 1, fingerprint }))).toBe('fingerprint-missing'),
  );

  it('is read whatever kind of number a checksum is', () => {
    const { fingerprint, level } = recordedOf({
      level: 12,
      fingerprint: { 'public.a': [2, 17], 'public.b': [3, 'ab'] },
    });
    expect([fingerprint, level]).toEqual([{ 'public.a': [2, '17'], 'public.b': [3, 'ab'] }, '12']);
    expect(rowsOf(fingerprint)).toBe(5);
  });
});

describe('differences', () => {
  const recorded = fingerprintOf({ a: [1, 'x'], b: [2, 'y'] }) ?? {};

  it('finds none where there is none', () => expect(differences(recorded, { ...recorded })).toEqual([]));

  it.each([
    [{ ...recorded, a: [2, 'x'] }, [{ table: 'a', recorded: 1, restored: 2 }]],
    [{ ...recorded, a: [1, 'z'] }, [{ table: 'a', recorded: 1, restored: 1 }]],
    [{ a: [1, 'x'] }, [{ table: 'b', recorded: 2, restored: null }]],
    [{ ...recorded, c: [0, ''] }, [{ table: 'c', recorded: null, restored: 0 }]],
  ] as const)('%j', (restored, found) => expect(differences(recorded, restored)).toEqual(found));
});

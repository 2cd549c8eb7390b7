import { expect, test } from 'vitest';
import { describeBackups, parseBackups } from './backups.ts';

const now = new Date('2026-06-01T12:00:00Z');
const archive = {
  ...{ configured: true, recoverableTo: '2026-06-01T11:59:10Z', waiting: 0, gap: null, problem: null },
  updatedAt: '2026-06-01T11:59:50Z',
};
const last = {
  label: '20260601-030000F',
  type: 'full',
  startedAt: '2026-06-01T03:00:00Z',
  endedAt: '2026-06-01T03:00:09Z',
  bytes: 5e6,
};
const backup = { last, lastFull: last, nextDueAt: '2026-06-02T03:00:00Z', problem: null };
const of = (changed: object = {}, backupChanged: object = {}) =>
  parseBackups(
    JSON.stringify({ ...archive, ...changed }),
    JSON.stringify({ ...backup, ...backupChanged }),
    now,
  );

test('says up to when the box can be recovered, and from which backup', () => {
  expect(of()).toMatchObject({
    recoverableTo: '2026-06-01T11:59:10.000Z',
    problem: null,
    last: { label: last.label },
  });
  expect(describeBackups(of(), now)).toBe(
    'Backups: recoverable to 2026-06-01T11:59:10.000Z; last backup 20260601-030000F at 2026-06-01T03:00Z.',
  );
});

test.each([
  ['a problem of the archiver', { problem: 'no such bucket' }, {}, /^⚠️ .*no such bucket/],
  ['a problem of the last backup', {}, { problem: 'the key is wrong' }, /^⚠️ .*the key is wrong/],
  [
    'an archiver that says nothing',
    { updatedAt: '2026-06-01T11:57:00Z' },
    {},
    /^⚠️ .*has said nothing since 2026-06-01T11:57/,
  ],
  ['a gap', { gap: '2026-06-01T10:00:00Z' }, {}, /^⚠️ .*gap since 2026-06-01T10:00/],
  ['WAL that is not shipped', { recoverableTo: '2026-06-01T11:40:00Z' }, {}, /^⚠️ /],
  [
    'no backup at all',
    { recoverableTo: null },
    { last: null },
    /^⚠️ .*nothing can be recovered yet; no backup yet/,
  ],
])('warns of %s', (_, changed, backupChanged, expected) => {
  expect(describeBackups(of(changed, backupChanged), now)).toMatch(expected);
});

test.each([
  ['nothing was written', null, null],
  ['none are configured', '{"configured":false}', null],
  ['it is rubbish', '[1', 'null'],
])('where %s there are no backups', (_, archiveJson, backupJson) => {
  expect(parseBackups(archiveJson, backupJson, now)).toBeNull();
  expect(describeBackups(null, now)).toContain('none are configured');
});

test('takes no field for what it is not', () => {
  const odd = of({ waiting: 'x', gap: 7, recoverableTo: 'soon' }, { last: { label: 3 }, lastFull: 'x' });
  expect(odd).toMatchObject({ waiting: 0, gap: null, recoverableTo: null, last: null, lastFull: null });
});

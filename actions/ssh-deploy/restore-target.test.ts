import { expect, test } from 'vitest';
import { parseTarget, parseTime } from './restore-target.ts';

const now = new Date('2026-06-01T12:00:00Z');

test.each([
  ['latest', { kind: 'latest' }],
  ['empty', { kind: 'empty' }],
  ['20260102-030405F', { kind: 'backup', label: '20260102-030405F' }],
  ['20260102-030405F_20260103-030405D', { kind: 'backup', label: '20260102-030405F_20260103-030405D' }],
  ['2026-05-31T10:00:00Z', { kind: 'time', at: '2026-05-31T10:00:00.000Z' }],
  ['2026-05-31 10:00', { kind: 'time', at: '2026-05-31T10:00:00.000Z' }],
  ['2026-05-31T10:00:00+0200', { kind: 'time', at: '2026-05-31T08:00:00.000Z' }],
  ['2026-05-31T10:00:00.25-05:30', { kind: 'time', at: '2026-05-31T15:30:00.250Z' }],
  ['2026-05-31 10:00:00 UTC', { kind: 'time', at: '2026-05-31T10:00:00.000Z' }],
])('%s is a target', (value, expected) => {
  expect(parseTarget(value, now)).toEqual(expected);
});

test.each([
  ...[
    '',
    'Latest',
    'yesterday',
    '2026-05-31',
    '10:00',
    '2026-06-01T12:00:01Z',
    '2026-02-31T10:00Z',
    '2026-13-01T10:00Z',
  ],
  ...[
    '20260102-030405X',
    '20260102-030405F; rm -rf /',
    "2026-05-31T10:00:00Z'",
    '2026-05-31T25:00:00Z',
    '--empty',
  ],
])('%j is none', (value) => {
  expect(parseTarget(value, now)).toBeNull();
});

test('a time to come is no target, and is a time', () => {
  expect(parseTime('2026-06-01T12:00:01Z')).toBe('2026-06-01T12:00:01.000Z');
});

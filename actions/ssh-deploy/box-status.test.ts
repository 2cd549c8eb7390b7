import { expect, test } from 'vitest';
import { Failure } from '../shared/outcome.ts';
import { boxStatus } from './box-status.ts';
import { boxAfter, certificate, empty, record, recordBefore } from './fixtures.ts';
import type { Outcome } from './outcome.ts';
import { withoutHost } from './status.ts';
import { sentence, statusMarkdown } from './summary.ts';

const outcome: Outcome = {
  operation: 'deploy',
  reason: 'deployed',
  release: record(3).release,
  commit: record(3).commit,
  live: record(3).release,
  slot: 'green',
  previousRelease: record(2).release,
  secondsToSwitch: 8.25,
  overheadSeconds: 0.4,
  phases: [],
  status: null,
  publicUrl: null,
  certificate: null,
  ...{ report: null, recoveredTo: null, backup: null, loses: null, kept: null, upgrade: null },
};

test('says of each release whether the box can go back to it', () => {
  const box = boxAfter(3);
  const releases = box.releases.map((each, day) => ({ ...each, contracts: day === 0 ? [] : ['0004_drop'] }));
  const { releases: retained } = boxStatus({ ...box, releases }, ['0004_drop']);
  expect(retained.map(({ state }) => state)).toEqual([
    'live',
    'can be rolled back to',
    expect.stringContaining('0004_drop'),
  ]);
});

test('an empty box has a status as well', () => {
  expect(boxStatus(empty, null)).toMatchObject({ live: null, releases: [], lock: null });
  expect(statusMarkdown(boxStatus(empty, null))).toContain('| live | nothing |');
});

test('shows which certificate is served, how long it lasts, and what is wrong with it', () => {
  const now = new Date('2026-01-05T10:00:00Z');
  const pem = '-----BEGIN CERTIFICATE-----';
  const status = boxStatus({ ...boxAfter(1), certificate: { ...certificate, pem } }, [], now);
  expect(status.certificate).toMatchObject({ names: ['skillgap.example', '203.0.113.7'], hoursLeft: 30 });
  expect(JSON.stringify(status)).not.toContain('BEGIN');
  expect(statusMarkdown(status)).toContain(
    "| certificate | Let's Encrypt, for skillgap.example, 203.0.113.7, until 2026-01-06T16:00:00.000Z (30 hours left) |",
  );
  const self = { ...certificate, trusted: false };
  expect(statusMarkdown(boxStatus({ ...boxAfter(1), certificate: self }, [], now))).toContain(
    '| certificate | self-signed, for',
  );
  expect(statusMarkdown(boxStatus(empty, null))).toContain('| certificate | none |');
});

test('keeps a host that a workflow may have from a secret out of it: GitHub would drop it whole', () => {
  const named = { ...certificate, missing: ['a.example'], problem: 'a.example does not lead to 203.0.113.7' };
  const status = boxStatus({ ...boxAfter(1), certificate: named }, []);
  expect(withoutHost(status, null)).toBe(status);
  const kept = withoutHost(status, '203.0.113.7');
  expect(JSON.stringify(kept)).not.toContain('203.0.113.7');
  expect(kept.certificate).toMatchObject({
    names: ['skillgap.example', 'the address'],
    problem: 'a.example does not lead to the address',
  });
});

test('says of a release from before HTTPS that it would take that away', () => {
  const box = { ...boxAfter(2), releases: [recordBefore(1), record(2)] };
  const [, before] = boxStatus(box, [], new Date('2026-01-05T10:00:00Z')).releases;
  expect(before?.state).toContain('before HTTPS');
});

test('what others have written does not become markup', () => {
  const auditLog = [{ operation: 'rollback', why: '<img src=x> | `x`\n# y' }];
  const shown = statusMarkdown(boxStatus({ ...boxAfter(1), auditLog }, []));
  expect(shown).toContain('&lt;img src=x> \\| ’x’ # y');
  expect(shown).not.toContain('<img');
});

test.each<[string, Partial<Outcome>, Failure | undefined, RegExp]>([
  ['a deploy', {}, undefined, /^✅ `.*` is live in green, 8\.3 s after the start; before it: `.*`\.$/],
  ['a rollback', { operation: 'rollback', reason: 'rolled-back' }, undefined, /is live again/],
  ['one that was overtaken', { reason: 'superseded' }, undefined, /main has moved on; production runs/],
  [
    'a re-run of one that is live',
    { reason: 'already-live' },
    undefined,
    /was live already; nothing was changed/,
  ],
  [
    'a rollback of what is no longer live',
    {
      ...{ operation: 'rollback', reason: 'superseded' },
      status: boxStatus(
        {
          ...boxAfter(3),
          auditLog: [
            {
              reason: 'rolled-back',
              operation: 'rollback',
              release: record(3).release,
              actor: 'ada',
              runUrl: 'u',
            },
            {
              reason: 'superseded',
              operation: 'rollback',
              release: record(3).release,
              actor: 'eve',
              runUrl: 'v',
            },
          ],
        },
        [],
      ),
    },
    undefined,
    /^⏭️ Nothing to do: another operation changed what is live; production runs `.*`, since rollback by ada, u\.$/,
  ],
  [
    'a failure',
    { reason: 'not-ready' },
    new Failure('not-ready', 'x'),
    /failed \(not-ready\); production runs/,
  ],
  [
    'a failure of which the box does not tell',
    { reason: 'unreachable', live: null, previousRelease: null },
    new Failure('unreachable', 'x'),
    /the box did not say what serves/,
  ],
  ['maintenance', { operation: 'maintenance', reason: 'maintenance-on' }, undefined, /clients get 503/],
])('the summary of %s starts with what happened', (_, changed, failure, expected) => {
  expect(sentence({ ...outcome, ...changed }, failure)).toMatch(expected);
});

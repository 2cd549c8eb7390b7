import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BACKUP_VERSION_DAYS,
  DRILL_ALARM_DAYS,
  LONGEST_POINT_IN_TIME_DAYS,
} from '../../cdktf/environments/retention.ts';
import {
  addRetired,
  BACKUP_KEYS,
  KEPT_DAYS,
  MOST_KEYS,
  neededUntil,
  parseRetired,
  repositoryOf,
  retire,
  withoutExpired,
} from './backup-keys.ts';
import { parseTemplate } from './template.ts';

const list = new URL('../../compose/.env.production.example', import.meta.url);
const keys = parseTemplate(readFileSync(list, 'utf8'), 'template');
const format = keys.find(({ key }) => key === 'BACKUP_KEYS_PREVIOUS')?.format;
const now = new Date('2026-07-01T12:00:00.789Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const keyOf = (number: number) => number.toString(16).padStart(64, '0');

it('names the keys that the list of record has for backups', () => {
  const listed = keys.filter(({ consumers }) => consumers.includes('backup')).map(({ key }) => key);
  expect(listed).toEqual([...BACKUP_KEYS]);
});

it('keeps a key for longer than any backup under it, also when two drills in a row fail', () => {
  const week = 7;
  // The full backup from before the first day that can be restored, the wait for a drill, and what was deleted.
  const longest = LONGEST_POINT_IN_TIME_DAYS + week + 2 * DRILL_ALARM_DAYS + BACKUP_VERSION_DAYS;
  expect(KEPT_DAYS).toBeGreaterThanOrEqual(longest);
});

it('puts the key that is replaced in front, with the moment, in the form that the list of record takes', () => {
  const first = retire(keyOf(1), undefined, daysAgo(2), '/p');
  expect(first).toBe(`2026-06-29T12:00:00Z/${keyOf(1)}`);
  const second = retire(keyOf(2), first, now, '/p');
  expect(second).toBe(`2026-07-01T12:00:00Z/${keyOf(2)},${first}`);
  expect(format?.fault(second)).toBeNull();
});

it('loses no key that is needed, holds each once, newest first, and never the one in use', () => {
  const days = fc.integer({ min: 0, max: 2 * KEPT_DAYS });
  const entries = fc.array(fc.tuple(days, fc.integer({ min: 0, max: 15 })), { maxLength: 30 });
  fc.assert(
    fc.property(entries, fc.integer({ min: 0, max: 15 }), (given, current) => {
      const text = given.map(([ago, key]) => `${daysAgo(ago).toISOString()}/${keyOf(key)}`).join(' , ');
      const kept = parseRetired(
        addRetired(withoutExpired(text, now), [keyOf(99)], { current: keyOf(current), now }),
      );
      const needed = given.filter(([ago]) => ago <= KEPT_DAYS).map(([, key]) => keyOf(key));
      const wanted = new Set([keyOf(99), ...needed]);
      wanted.delete(keyOf(current));
      expect(kept.map(({ key }) => key).sort()).toEqual([...wanted].sort());
      const moments = kept.map(({ at }) => Date.parse(at));
      expect(moments).toEqual(moments.toSorted((one, other) => other - one));
    }),
  );
});

describe('a year of rotations', () => {
  /** Keys that were replaced one a day, the newest today. */
  const full = Array.from({ length: MOST_KEYS }, (_, index) => keyOf(index)).reduce<string | undefined>(
    (before, key, index) => retire(key, before, daysAgo(MOST_KEYS - 1 - index), '/skillgap/prod/LIST'),
    undefined,
  );

  it('ends with a refusal that says until when, and what to do if that is too long, and loses nothing', () => {
    expect(parseRetired(full)).toHaveLength(MOST_KEYS);
    expect(() => retire(keyOf(99), full, now, '/skillgap/prod/LIST')).toThrow(
      expect.objectContaining({
        reason: 'refused',
        message: `/skillgap/prod/LIST holds ${MOST_KEYS} keys and has no room for another.`,
        nextStep: expect.stringMatching(
          /needed until 2027-05-23: .*put-parameter --name \/skillgap\/prod\/LIST /,
        ),
      }),
    );
  });

  it('goes on when the oldest key is needed no longer', () => {
    const later = new Date(`${neededUntil(parseRetired(full).at(-1)?.at ?? '')}T23:59:59Z`);
    const kept = parseRetired(retire(keyOf(99), full, later, '/p'));
    expect(kept).toHaveLength(MOST_KEYS);
    expect(kept.map(({ key }) => key)).not.toContain(keyOf(0));
  });

  it('fits into Parameter Store: the list with the one that a rollback adds, and the state of a rotation', () => {
    const rolledBack = addRetired(full, [keyOf(99)], { now });
    expect(Buffer.byteLength(rolledBack)).toBeLessThanOrEqual(4096);
    // The longest names that GitHub takes, and numbers longer than any so far.
    const state = {
      ...{ id: 'x'.repeat(8), step: 'created', since: now.toISOString() },
      runUrl: `https://github.com/${'o'.repeat(39)}/${'r'.repeat(100)}/actions/runs/${'9'.repeat(16)}`,
      before: { BACKUP_KEY: 999_999, BACKUP_KEYS_PREVIOUS: 999_999 },
      values: { BACKUP_KEYS_PREVIOUS: full, BACKUP_KEY: keyOf(99) },
    };
    expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThanOrEqual(4096);
  });
});

it('names a repository by its key, as a shell does', () => {
  // printf %s KEY | sha256sum | cut -c 1-16
  expect(repositoryOf('0'.repeat(64))).toBe('60e05bd1b195af2f');
});

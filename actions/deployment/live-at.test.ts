import { describe, expect, it } from 'vitest';
import { type History, seenAt } from './live-at.ts';

const release = (name: string) => `20260102T030405Z-${name.padEnd(12, '0')}`;
let id = 0;

/** A deployment made at a minute, and the states that it went through, each at a minute. */
function deployed(name: string, createdAt: number, states: [number, string][] = [], serves = false): History {
  const deployment = {
    id: ++id,
    run: '',
    commit: name.repeat(40),
    release: release(name),
    serves,
    createdAt,
  };
  return {
    deployment,
    statuses: states.map(([at, state]) => ({ id: ++id, state, logUrl: '', createdAt: at })),
  };
}

const seen = (at: number, ...histories: History[]) =>
  seenAt(histories.toReversed(), at)?.release?.slice(17, 18) ?? null;

/** B serves from minute 10 on, as A did from 0. */
const before = () => [
  deployed('a', 0, [
    [1, 'in_progress'],
    [2, 'success'],
    [10, 'inactive'],
  ]),
  deployed('b', 8, [
    [8, 'in_progress'],
    [10, 'success'],
  ]),
];

describe('seenAt', () => {
  it.each([
    [-1, null],
    [0, 'a'],
    [5, 'a'],
    [8, 'b'],
    [10, 'b'],
    [99, 'b'],
  ])('minute %d: %s', (at, expected) => expect(seen(at, ...before())).toBe(expected));

  it('is the release that a first /rollback is leaving, also for a second one', () => {
    const back = deployed('a', 21, [[21, 'success']], true);
    expect([20, 21].map((at) => seen(at, ...before(), back))).toEqual(['b', 'a']);
  });

  it('is the release of a deploy that has failed and is on its way back', () => {
    const failed = deployed('c', 30, [
      [30, 'in_progress'],
      [34, 'failure'],
    ]);
    expect([29, 30, 33, 34].map((at) => seen(at, ...before(), failed))).toEqual(['b', 'c', 'c', 'b']);
  });

  it('is what was recorded as serving, though its gate failed', () => {
    expect(seen(50, ...before(), deployed('a', 40, [[40, 'failure']], true))).toBe('a');
  });

  it('is not a deploy that died before something else was recorded', () => {
    const dead = deployed('c', 30, [[30, 'in_progress']]);
    const recorded = deployed('b', 40, [[40, 'success']], true);
    expect([31, 41].map((at) => seen(at, ...before(), dead, recorded))).toEqual(['c', 'b']);
  });

  it('is not a deploy that waits while a rollback goes before it', () => {
    const waits = deployed('d', 12, [
      [12, 'in_progress'],
      [30, 'success'],
    ]);
    const back = deployed('a', 20, [[20, 'success']], true);
    expect([15, 25, 30].map((at) => seen(at, ...before(), waits, back))).toEqual(['d', 'a', 'd']);
  });

  it('is one without any status, and not one that was left out', () => {
    expect(seen(31, ...before(), deployed('c', 30))).toBe('c');
    expect(seen(31, ...before(), deployed('c', 30, [[31, 'inactive']]))).toBe('b');
  });
});

import { describe, expect, test } from 'vitest';
import { planRotation } from './plan.ts';
import type { RotationState } from './state.ts';
import { STRATEGIES } from './strategies/index.ts';
import type { Listed } from './subjects.ts';

const key = (name: string) => ({
  ...{ key: name, parameter: `/skillgap/prod/${name}`, create: null, required: false },
  consumer: 'backend' as const,
});
const a: Listed = { name: 'A', strategy: 'key-ring', keys: [key('A'), key('A_PREVIOUS')] };
const b: Listed = { name: 'B', strategy: 'supplied', keys: [key('B')] };
const c: Listed = { name: 'C', strategy: 'overlap-token', keys: [key('C')] };
const state: RotationState = { id: '1', step: 'begun', since: '', runUrl: '', before: {} };

function plan(names: string[], present: string[], resumed: Listed[] = [], subjects = [a, b, c]) {
  const facts = { names, present: new Set(present.map((name) => `/skillgap/prod/${name}`)) };
  const states = new Map(resumed.map((subject) => [subject, state]));
  const planned = planRotation(subjects, STRATEGIES, { ...facts, states, finished: new Map() });
  return planned.map(({ subject, action, strategy }) => [subject.name, action, strategy.name]);
}

describe('what a command is about', () => {
  test('is everything that somebody has set, when it names nothing', () => {
    expect(plan([], ['A', 'C'])).toEqual([
      ['A', 'rotate', 'key-ring'],
      ['B', 'skip', 'supplied'],
      ['C', 'rotate', 'overlap-token'],
    ]);
  });

  test('is what it names, once, in the order of the list, set or not', () => {
    expect(plan(['C', 'B', 'C'], ['A', 'C']).map(([name, action]) => [name, action])).toEqual([
      ['B', 'rotate'],
      ['C', 'rotate'],
    ]);
  });

  test('is the whole of what a key goes with', () => {
    expect(plan(['A_PREVIOUS'], ['A'])).toEqual([['A', 'rotate', 'key-ring']]);
    expect(plan([], ['A_PREVIOUS']).map(([, action]) => action)).toEqual(['rotate', 'skip', 'skip']);
  });

  test('is also what an earlier run has left, named or not, set or not', () => {
    expect(plan(['A'], ['A'], [b]).map(([name, action]) => [name, action])).toEqual([
      ['A', 'rotate'],
      ['B', 'resume'],
    ]);
    expect(plan(['A'], ['A'], [a]).map(([, action]) => action)).toEqual(['resume']);
  });

  test('is nothing when one of its names is none, and says which there are', () => {
    expect(() => plan(['A', 'toString'], ['A'])).toThrow(
      expect.objectContaining({
        reason: 'unknown-name',
        message: expect.stringContaining('toString'),
        nextStep: expect.stringContaining('A, B, C'),
      }),
    );
  });

  test('is refused for a strategy that nobody has written, also when it is not named', () => {
    const odd = { ...b, strategy: 'by-magic' };
    expect(() => plan(['A'], ['A'], [], [a, odd])).toThrow(
      expect.objectContaining({ reason: 'template-invalid', message: expect.stringContaining('by-magic') }),
    );
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stateOf } from './workflow-run.ts';

const run = { owner: 'o', repo: 'r', runId: 7, attempt: 2 };
const answer = (status: string | null, run_attempt = 2) => ({ id: 7, status, run_attempt });

it('ends with its run', () => {
  expect(stateOf(run, answer('completed'))).toBe('ended');
  expect(stateOf({ ...run, attempt: null }, answer('completed', 3))).toBe('ended');
});

it.each(['requested', 'queued', 'pending', 'waiting', 'in_progress'])(
  'has not ended while it is %s',
  (status) => {
    expect(stateOf(run, answer(status))).toBe('running');
    expect(stateOf({ ...run, attempt: null }, answer(status))).toBe('running');
  },
);

it('has ended once there is an attempt after it', () => {
  expect(stateOf(run, answer('in_progress', 3))).toBe('ended');
  expect(stateOf(run, answer(null, 3))).toBe('ended');
});

it('does not end by an answer from before it began', () => {
  expect(stateOf(run, answer('completed', 1))).toBe('unknown');
});

it.each([
  null,
  undefined,
  '',
  '<html>Sign in</html>',
  [],
  {},
  { id: 8, status: 'completed', run_attempt: 2 },
  { id: 7, status: 'completed' },
  { id: 7, status: 'completed', run_attempt: '3' },
  answer(null),
  answer('something new'),
])('does not end by %j', (data) => {
  expect(stateOf(run, data)).toBe('unknown');
});

it('never ends by anything that is not about this very run', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(stateOf(run, data)).toBe('unknown');
    }),
  );
});

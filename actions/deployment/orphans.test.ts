import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runAwaited } from './orphans.ts';

const run = 'https://github.com/o/r/actions/runs/7';
const of = (state: string, logUrl = run, id = 1) => ({ id, state, logUrl, createdAt: 0 });

it.each(['queued', 'pending', 'in_progress'])('waits for the run behind %s', (state) => {
  expect(runAwaited([of(state)], '')).toEqual({ runId: 7, attempt: null, url: run });
});

it.each(['success', 'failure', 'error', 'inactive', 'destroyed'])('waits for none after %s', (state) => {
  expect(runAwaited([of(state)], run)).toBeNull();
});

it('goes by the latest status, whatever the order', () => {
  const statuses = [of('in_progress', run, 5), of('success', run, 9), of('queued', run, 2)];
  expect(runAwaited(statuses, '')).toBeNull();
  expect(runAwaited(statuses.slice(0, 1), '')).not.toBeNull();
});

it('knows the attempt', () => {
  expect(runAwaited([of('in_progress', `${run}/attempts/3`)], '')).toMatchObject({ runId: 7, attempt: 3 });
});

it('asks the run noted with the deployment when no status names one', () => {
  expect(runAwaited([], `${run}/attempts/1`)).toMatchObject({ runId: 7, attempt: 1 });
  expect(runAwaited([of('queued', '')], run)).toMatchObject({ runId: 7 });
});

it.each([
  '',
  'https://ci.example/builds/7',
  `${run}/job/12`,
  `${run}/attempts/`,
  `${run}?x=1`,
  'https://github.com/o/r/actions/runs/99999999999999999999',
])('leaves what is no run of a workflow: %j', (url) => {
  expect(runAwaited([of('in_progress', url)], '')).toBeNull();
});

it('takes any text for an address without a fault', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const awaited = runAwaited([], text);
      expect(awaited === null || Number.isSafeInteger(awaited.runId)).toBe(true);
    }),
  );
});

import { expect, it } from 'vitest';
import { totalsOf } from './gate-totals.ts';

const report = (passed: number, failed: number) => ({ passed, failed }) as never;

it.each([
  [
    'sums our own totals and those of Vitest',
    0,
    '3 passed, 0 failed\n      Tests  40 passed | 2 skipped (42)\n',
    [43, 0],
  ],
  ['counts what failed', 1, '3 passed, 2 failed\n', [3, 2]],
  ['counts a step without totals as one', 0, 'installed\n', [1, 0]],
  ['counts a step that died without totals as a failure', 1, 'killed\n', [0, 1]],
  ['counts a step that failed beside its totals', 1, '3 passed, 0 failed\n', [3, 1]],
])('%s', (_, status, log, [passed, failed]) => {
  expect(totalsOf({ status, log }, false)).toEqual({ passed, failed });
});

it.each([
  ['its report, not what its log shows of others', 0, report(5, 0), [5, 0]],
  ['a failure beside a report without any', 1, report(5, 0), [5, 1]],
  ['a failure when nothing was executed', 0, report(0, 0), [0, 1]],
  ['a failure when there is no report', 0, undefined, [0, 1]],
])('of a step that reports counts %s', (_, status, written, [passed, failed]) => {
  expect(totalsOf({ status, log: '9 passed, 9 failed\n', report: written }, true)).toEqual({
    passed,
    failed,
  });
});

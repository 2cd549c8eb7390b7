import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { read, runSteps } from './gate-run.ts';
import type { Step } from './gate-steps.ts';
import { failuresOf, summarize } from './gate-summary.ts';

let root: string;
let lines: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gate-'));
  lines = [];
});
afterEach(() => rm(root, { recursive: true }));

const step = (name: string, script: string, more: Partial<Step> = {}): Step => ({
  ...{ name, command: ['sh', '-c', script], limitMinutes: 1 },
  ...more,
});
const run = (steps: readonly Step[], signal = new AbortController().signal) =>
  runSteps(steps, { root, lanes: 2, env: process.env, signal, say: (line) => lines.push(line) });
const exists = (name: string) => existsSync(join(root, name));
const summaryOf = async (results: Awaited<ReturnType<typeof run>>) =>
  summarize(results, 1, 2, failuresOf(results, root, read));

it('runs every step to its end, whatever the others do, and ends with the totals alone', async () => {
  const tests = { kind: 'tests', file: 'unit.json' } as const;
  const failure = { at: 'a.test.ts:7', name: 'answers', observed: 'expected 429 to be 200', log: ['GET /'] };
  const report = { passed: 2, failed: 1, tests: [], failures: [failure], skipped: [] };
  await writeFile(join(root, 'written'), JSON.stringify(report));
  const results = await run([
    step('check', 'echo "7 passed, 0 failed"'),
    step('unit', 'cp written "$TEST_REPORT"; exit 1', { report: tests }),
    step('late', 'echo said; exit 3', { after: ['unit'] }),
    step('never', 'true', { needs: ['unit'] }),
  ]);
  const summary = await summaryOf(results);
  expect(summary.at(-1)).toBe('9 passed, 3 failed');
  expect(summary.slice(summary.indexOf('── what failed') + 1, -2)).toEqual([
    '✗ a.test.ts:7  answers',
    '    expected 429 to be 200',
    '  the end of its log:',
    '  | GET /',
    '  more in .rehearsal/ci/unit.log',
    '✗ never runs to its end',
    '    it was not started, because unit failed',
    '  more in .rehearsal/ci/never.log',
    '✗ late runs to its end',
    '    it ended with 3',
    '  the end of its log:',
    '  | said',
    '  more in .rehearsal/ci/late.log',
  ]);
  expect(lines).toHaveLength(7);
});

it('ends a step that hangs at its limit, with all it has started, and says so', async () => {
  const script = 'echo begun; (trap "" TERM; sleep 300) & echo $! > child; wait';
  const steps = [step('hangs', script, { limitMinutes: 1 / 120 })];
  const controller = new AbortController();
  const [result] = await runSteps(steps, {
    ...{ root, lanes: 1, env: process.env, signal: controller.signal, say: () => {} },
    graceMs: 500,
  });
  expect(result).toMatchObject({ ending: 'it did not end within its limit of 0 min', totals: { failed: 1 } });
  expect(read(join(root, '.rehearsal/ci/hangs.log'))).toContain('begun');
  expect(() => process.kill(Number(read(join(root, 'child'))), 0)).toThrow('ESRCH');
});

it('asks what runs to end when it is interrupted, waits for it, and starts nothing more', async () => {
  const controller = new AbortController();
  const cleansUp = 'trap "sleep 0.3; touch cleaned; exit 1" TERM; touch begun; while :; do sleep 0.1; done';
  const going = run(
    [step('first', cleansUp), step('second', 'touch second', { after: ['first'] })],
    controller.signal,
  );
  while (!exists('begun')) await sleep(20);
  controller.abort();
  const results = await going;
  expect(results.map(({ ending }) => ending)).toEqual(['it was interrupted']);
  expect([exists('cleaned'), exists('second')]).toEqual([true, false]);
});

it('counts a run that executed nothing, or left the report of an earlier one, as a failure', async () => {
  await writeFile(
    join(root, 'unit.json'),
    JSON.stringify({ passed: 5, failed: 0, tests: [], failures: [], skipped: [] }),
  );
  const results = await run([step('unit', 'true', { report: { kind: 'tests', file: 'unit.json' } })]);
  expect((await summaryOf(results)).at(-1)).toBe('0 passed, 1 failed');
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { WorkflowRun } from '../../testbed/act/run-workflow.ts';
import type { Deploy } from '../pipeline/merge.ts';
import { endOfLog, howItEnded } from './kills.ts';

/** A run whose steps are these, each with its conclusion and what it put out as its reason. */
function ended(
  steps: readonly [id: string, conclusion: 'success' | 'failure', reason?: string][],
  { errors = [], logFile = '' }: { errors?: readonly string[]; logFile?: string } = {},
): Deploy {
  const run = {
    ...{ conclusion: 'failure', seconds: 12.3, logFile },
    steps: steps.map(([id, conclusion]) => ({ id, name: `the step ${id}`, conclusion })),
    annotations: errors.map((message) => ({ level: 'error', message })),
  } as unknown as WorkflowRun;
  const reasonOf = (id: string) => steps.find(([name]) => name === id)?.[2];
  return {
    run,
    outputs: (id) => {
      const reason = reasonOf(id);
      return reason === undefined ? {} : { reason };
    },
  };
}

it.each([
  [
    'names the step that failed, not the last one, and what it said',
    ended(
      [
        ['begin', 'failure', 'unexpected'],
        ['clean-up', 'success'],
      ],
      { errors: ['EPIPE\nnext'] },
    ),
    '"the step begin": EPIPE (begin unexpected, redeploy without a reason, finish without a reason)',
  ],
  [
    'distinguishes a step that crashed silently from one that said why',
    ended([
      ['begin', 'success', 'begun'],
      ['redeploy', 'failure'],
    ]),
    '"the step redeploy": no error said (begin begun, redeploy without a reason, finish without a reason)',
  ],
  [
    'has something to say of a run that came to no step',
    ended([]),
    '"its start": no error said (begin without a reason, redeploy without a reason, finish without a reason)',
  ],
])('%s', (_, deploy, said) => {
  expect(howItEnded(deploy)).toBe(`failure after 12.3 s at ${said}`);
});

it.each([
  [40, 11],
  [30, 1],
  [2, 1],
])('shows the last 30 lines of a log of %i', async (lines, from) => {
  const folder = await mkdtemp(join(tmpdir(), 'kills-'));
  try {
    const logFile = join(folder, 'run.log');
    const all = Array.from({ length: lines }, (_, index) => `line ${index + 1}`);
    await writeFile(logFile, `${all.join('\n')}\n`);
    expect(await endOfLog(ended([], { logFile }))).toBe(
      [...all.slice(from - 1), `the whole log: ${logFile}`].join('\n'),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

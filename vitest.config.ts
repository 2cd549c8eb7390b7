import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { needs } from './.ci/needs.ts';
import SlowFirst from './.ci/slow-first.ts';
import { TestReporter } from './.ci/test-reporter.ts';

const root = import.meta.dirname;
const folders = '{actions,backend,cdktf,llm-node,rehearsal,.ci}';
const exclude = ['**/node_modules/**', '**/dist/**'];

/**
 * Only a failing test reaches these, so they leave room for a machine at a quarter of the speed. `expect.poll` gives up
 * after a second by default.
 */
const deadlines = {
  testTimeout: process.env.FAST_CHECK_RUNS ? 3_600_000 : 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 120_000 } },
};
const setupFiles = [join(root, '.ci/fast-check.ts')];

/** `*.test.ts` touch nothing outside the process; `*.itest.ts` talk to real servers and may take minutes. */
export default defineConfig({
  test: {
    root,
    // The gate reads the report; for people the reporter prints what was skipped and what was slow.
    reporters: ['default', new TestReporter(root, process.env.TEST_REPORT)],
    sequence: { sequencer: SlowFirst },
    // Vitest leaves one core free, which of two leaves one worker; most tests wait for a server more than they compute.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        // Nothing outside the process, so nothing to isolate. Loading the modules again for each file would take two
        // thirds of the time.
        test: {
          name: 'unit',
          include: [`${folders}/**/*.test.ts`],
          exclude,
          isolate: false,
          setupFiles,
          ...deadlines,
        },
      },
      {
        test: {
          name: 'integration',
          include: [`${folders}/**/*.itest.ts`],
          exclude,
          setupFiles,
          ...deadlines,
          globalSetup: [join(root, '.ci/prepare-tests.ts')],
          // postgres.js as the image has it.
          execArgv: ['--import', join(root, 'backend/src/db/mend-postgres-hook.ts')],
          tags: needs.map(({ name, description }) => ({ name, description: `needs ${description}` })),
          // What prepare-tests.ts installs there: a Docker CLI with BuildKit, the box's own Compose, act, Terraform.
          env: { PATH: [join(root, '.rehearsal/bin'), process.env.PATH].join(delimiter) },
        },
      },
    ],
  },
});

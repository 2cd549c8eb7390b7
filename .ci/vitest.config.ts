import { delimiter, join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { needs } from './needs.ts';
import { TestReporter } from './test-reporter.ts';

const root = join(import.meta.dirname, '..');
const folders = '{actions,backend,cdktf,llm-node,rehearsal,.ci}';
const exclude = ['**/node_modules/**', '**/dist/**'];

/**
 * Only a failure meets these, so they are as long as a machine at a quarter of its speed may need. `expect.poll` gives up
 * after a second by default.
 */
const patience = {
  testTimeout: process.env.FAST_CHECK_RUNS ? 3_600_000 : 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 120_000 } },
};
const setupFiles = [join(import.meta.dirname, 'fast-check.ts')];

/** `*.test.ts` touch nothing outside the process; `*.itest.ts` talk to real servers and may take minutes. */
export default defineConfig({
  test: {
    root,
    // The gate reads the report; for people the reporter prints what was skipped and what was slow.
    reporters: ['default', new TestReporter(root, process.env.TEST_REPORT)],
    projects: [
      {
        // Nothing outside the process, so nothing to isolate: to load the same modules for each file is two thirds of the
        // time.
        test: {
          name: 'unit',
          include: [`${folders}/**/*.test.ts`],
          exclude,
          isolate: false,
          setupFiles,
          ...patience,
        },
      },
      {
        test: {
          name: 'integration',
          include: [`${folders}/**/*.itest.ts`],
          exclude,
          setupFiles,
          ...patience,
          globalSetup: [join(import.meta.dirname, 'prepare-tests.ts')],
          tags: needs.map(({ name, description }) => ({ name, description: `needs ${description}` })),
          // What was prepared there: a Docker CLI with BuildKit, the box's own Compose, act, Terraform.
          env: { PATH: [join(root, '.rehearsal/bin'), process.env.PATH].join(delimiter) },
        },
      },
    ],
  },
});

import { delimiter, join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { needs } from './needs.ts';
import { TestReporter } from './test-reporter.ts';

const root = join(import.meta.dirname, '..');
const folders = '{actions,backend,cdktf,llm-node,rehearsal,.ci}';
const exclude = ['**/node_modules/**', '**/dist/**'];

/** `*.test.ts` touch nothing outside the process; `*.itest.ts` talk to real servers and may take minutes. */
export default defineConfig({
  test: {
    root,
    // The gate reads the report; for people the reporter prints what was skipped and what was slow.
    reporters: ['default', new TestReporter(root, process.env.TEST_REPORT)],
    projects: [
      // A property is tried a hundred times, some with a shell: on a busy machine that takes longer than the usual 5 s.
      { test: { name: 'unit', include: [`${folders}/**/*.test.ts`], exclude, testTimeout: 30_000 } },
      {
        test: {
          name: 'integration',
          include: [`${folders}/**/*.itest.ts`],
          exclude,
          testTimeout: 120_000,
          hookTimeout: 300_000,
          globalSetup: [join(import.meta.dirname, 'prepare-tests.ts')],
          tags: needs.map(({ name, description }) => ({ name, description: `needs ${description}` })),
          // What was prepared there: a Docker CLI with BuildKit, the box's own Compose, act, Terraform.
          env: { PATH: [join(root, '.rehearsal/bin'), process.env.PATH].join(delimiter) },
        },
      },
    ],
  },
});

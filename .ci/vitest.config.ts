import { delimiter, join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
const folders = '{actions,backend,cdktf,llm-node,rehearsal,.ci}';
const exclude = ['**/node_modules/**', '**/dist/**'];

/** `*.test.ts` touch nothing outside the process; `*.itest.ts` talk to real servers and may take minutes. */
export default defineConfig({
  test: {
    root,
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
          // What `npm run rehearse -- --prepare` put there: a Docker CLI with BuildKit, the box's own Compose, act.
          env: { PATH: [join(root, '.rehearsal/bin'), process.env.PATH].join(delimiter) },
        },
      },
    ],
  },
});

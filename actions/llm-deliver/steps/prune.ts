import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defineStep } from '../../rollout/step.ts';
import { bestEffort } from '../best-effort.ts';
import type { Machine } from '../machine.ts';

/** Removes old releases. */
export const prune = defineStep<Machine, { releases: readonly string[] }>({
  name: 'prune',
  category: 'own',
  recoverable: true,
  run: ({ layout }, { releases }) =>
    bestEffort(async () => {
      for (const release of releases)
        await rm(join(layout.releases, release), { recursive: true, force: true });
    }),
});

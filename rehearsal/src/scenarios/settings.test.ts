import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ACTIONS } from './settings.ts';

const root = join(import.meta.dirname, '../../..');

it('has a stand-in for each third-party action: act fetches those of skipped jobs too', () => {
  const workflows = globSync('.github/workflows/*.yml', { cwd: root });
  const used = workflows.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/uses: ([\w-]+\/[\w.-]+@\w+)/g)].map(
      ([, action = '']) => action,
    ),
  );
  // act does actions/checkout itself.
  const fetched = [...new Set(used)].filter((action) => !action.startsWith('actions/checkout@'));
  expect(fetched.sort()).toEqual([...ACTIONS].sort());
  for (const action of ACTIONS) {
    const folder = action.replace(/^.*\//, '').replace(/@.*$/, '');
    expect(existsSync(join(root, 'rehearsal/actions', folder, 'action.yml')), folder).toBe(true);
  }
});

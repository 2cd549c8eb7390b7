import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { standIns } from './settings.ts';

it('has a stand-in for each third-party action of the workflows', () => {
  const actions = standIns().map(({ action }) => action.replace(/@[0-9a-f]{40}$/, ''));
  expect(actions).toContain('actions/download-artifact');
  expect(actions).not.toContain('actions/checkout');
  for (const { action, path } of standIns()) expect(existsSync(join(path, 'action.yml')), action).toBe(true);
});

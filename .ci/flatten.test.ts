import { expect, it } from 'vitest';
import { flatten } from './flatten.ts';

it('gives every leaf its path, and calls an element by its name', () => {
  const figures = { upgrade: { failed: 0, gap: null, phases: [{ name: 'pull', seconds: 1.5 }, 'x'] } };
  expect(flatten(figures)).toEqual([
    ['upgrade.failed', '0'],
    ['upgrade.gap', 'null'],
    ['upgrade.phases.pull.name', 'pull'],
    ['upgrade.phases.pull.seconds', '1.5'],
    ['upgrade.phases.1', 'x'],
  ]);
});

it('says only how long a series is', () => {
  expect(flatten({ samples: Array(21).fill(0) })).toEqual([['samples', '21 entries']]);
});

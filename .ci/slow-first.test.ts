import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import config from '../vitest.config.ts';
import { root } from './process.ts';
import SlowFirst, { SLOW, slowFirst } from './slow-first.ts';

const pathOf = (path: string) => path;

it('puts the slow files in front, the slowest first, and leaves the others as they were', () => {
  const [slowest = '', second = ''] = SLOW;
  expect(slowFirst(['b', second, 'a', slowest, 'c'], pathOf)).toEqual([slowest, second, 'b', 'a', 'c']);
  expect(slowFirst(['b', 'a'], pathOf)).toEqual(['b', 'a']);
});

it('knows files that there are', () => {
  for (const file of SLOW) expect(existsSync(join(root, file)), file).toBe(true);
});

it('is the order in which Vitest runs', () => {
  expect(config).toMatchObject({ test: { sequence: { sequencer: SlowFirst } } });
});

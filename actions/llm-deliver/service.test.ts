import { expect, it } from 'vitest';
import { whyUnitHopeless } from './service.ts';

it.each([
  ['ActiveState=active\nNRestarts=0\n', null],
  ['NRestarts=2\nActiveState=activating\n', null],
  ['ActiveState=activating\nNRestarts=3\n', expect.stringContaining('has ended 3 times')],
  ['ActiveState=failed\nNRestarts=0\n', expect.stringContaining('has failed')],
  ['', null],
])('of a unit with %j says whether to wait on', (properties, hopeless) => {
  expect(whyUnitHopeless(properties)).toEqual(hopeless);
});

import { expect, it } from 'vitest';
import { table } from './summary.ts';

it('keeps every cell in its place, whatever is in it', () => {
  expect(
    table(
      ['a', 'b'],
      [
        ['x | y', 'first\nsecond'],
        ['\\', ''],
      ],
    ),
  ).toBe('| a | b |\n| --- | --- |\n| x \\| y | first second |\n| \\\\ |  |');
});

import { expect, it } from 'vitest';
import { asRunnerKeeps } from './masks.ts';

it('obeys the masks that an action asks for, and shows none of them', () => {
  const output = '::add-mask::hunter2%25%0Asecond line\nhe said hunter2% and second line\nnothing else\n';
  expect(asRunnerKeeps(output)).toBe('::add-mask::***\nhe said *** and ***\nnothing else\n');
});

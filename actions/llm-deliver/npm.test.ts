import { expect, it } from 'vitest';
import { npmCommand, npmEnvironment } from './npm.ts';

it('takes the npm of the PATH where none came with this Node', () => {
  expect(npmCommand('/nowhere/bin/node')).toEqual(['npm']);
});

it('lets a package find this Node first', () => {
  expect(npmEnvironment({ PATH: '/usr/bin', HOME: '/h' }, '/runner/node24/bin/node')).toEqual({
    PATH: '/runner/node24/bin:/usr/bin',
    HOME: '/h',
  });
});

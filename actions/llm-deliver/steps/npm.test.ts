import { expect, it } from 'vitest';
import { npmCommand, toolScripts } from './npm.ts';

it('takes the npm of the PATH where none came with this Node', () => {
  expect(npmCommand('/nowhere/bin/node')).toEqual(['npm']);
});

it('lets a package find this Node, and the npm that came with it', () => {
  expect(toolScripts('/my runner/node', ['/my runner/node', '/my runner/npm-cli.js'])).toEqual({
    node: `#!/bin/sh\nexec '/my runner/node' "$@"\n`,
    npm: `#!/bin/sh\nexec '/my runner/node' '/my runner/npm-cli.js' "$@"\n`,
  });
});

it('leaves it the npm of the PATH where none came with this Node', () => {
  expect(Object.keys(toolScripts('/usr/bin/node', ['npm']))).toEqual(['node']);
});

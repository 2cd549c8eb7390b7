import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quoteArgv } from '../../shared/shell.ts';

/**
 * How npm is called: the one that came with the Node that runs this, else the one on the PATH. GitHub's runner brings
 * both, of one version, and no other program of the machine is needed.
 */
export function npmCommand(execPath: string): readonly [string, ...string[]] {
  const script = join(dirname(execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  return existsSync(script) ? [execPath, script] : ['npm'];
}

/**
 * The programs `node` and `npm` that a package's own script finds, by their names: this very Node, and the npm that
 * goes with it. The runner's own `bin/npm` is not taken: its updates have been seen to break it
 * (https://github.com/pnpm/action-setup/issues/240).
 */
export function toolScripts(execPath: string, npm: readonly string[]): Readonly<Record<string, string>> {
  const script = (argv: readonly string[]) => `#!/bin/sh\nexec ${quoteArgv(argv)} "$@"\n`;
  return { node: script([execPath]), ...(npm[0] === 'npm' ? {} : { npm: script(npm) }) };
}

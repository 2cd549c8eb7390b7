import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * How npm is called: the one that came with the Node that runs this, else the one on the PATH. GitHub's runner brings
 * both, of one version, and no other program of the machine is needed. It is called by its script: the runner's
 * own update has been seen to leave `bin/npm` broken.
 */
export function npmCommand(execPath: string): readonly [string, ...string[]] {
  const script = join(dirname(execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  return existsSync(script) ? [execPath, script] : ['npm'];
}

/** The environment for npm, in which a package's own script finds this very Node. */
export function npmEnvironment(env: Record<string, string>, execPath: string): Record<string, string> {
  return { ...env, PATH: [dirname(execPath), env.PATH].filter(Boolean).join(delimiter) };
}

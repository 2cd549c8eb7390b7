import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

const IDENTITY = { name: 'Rehearsal', email: 'rehearsal@skillgap.invalid' };

export interface GitOptions {
  cwd: string;
  input?: string;
  env?: Readonly<Record<string, string>>;
}

/**
 * Runs git without the caller's settings: no configuration of the user or the machine, no hooks, no signing, no
 * GIT_DIR that a surrounding hook may have set. The same tree and date give the same commit.
 */
export async function git(path: string, args: readonly string[], options: GitOptions): Promise<string> {
  const settings = {
    'user.name': IDENTITY.name,
    'user.email': IDENTITY.email,
    'core.hooksPath': '/dev/null',
    'commit.gpgSign': 'false',
    'gc.auto': '0',
    // The checkout may belong to another user (a mounted workspace).
    'safe.directory': '*',
  };
  const argv = [...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]), ...args];
  const env = {
    PATH: path,
    LANG: 'C.UTF-8',
    HOME: '/nonexistent',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    ...options.env,
  };
  try {
    const running = execute('git', argv, {
      cwd: options.cwd,
      env,
      maxBuffer: 64 * 1024 * 1024,
      timeout: 120_000,
    });
    if (options.input !== undefined) {
      // A git that ends before it has read everything reports why.
      running.child.stdin?.on('error', () => {}).end(options.input);
    }
    return (await running).stdout.replace(/\n$/, '');
  } catch (cause) {
    const said = (cause as { stderr?: string }).stderr?.trim() || (cause as Error).message;
    throw new Error(`git ${args.slice(0, 3).join(' ')} failed in ${options.cwd}: ${said}`, { cause });
  }
}

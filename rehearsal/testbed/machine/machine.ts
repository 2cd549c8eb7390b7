import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActHost } from '../act/run-workflow.ts';
import { boxRights } from '../box/rights.ts';
import { waitFor } from '../poll.ts';
import { docker } from '../prepare/docker-cli.ts';
import { standIns } from '../prepare/images.ts';
import { whereAll } from '../prepare/packages.ts';
import { must, type RunOptions, type RunResult, run } from '../prepare/run.ts';
import { type Place, startContainer } from '../stand-ins/network.ts';
import { warmNpmCache } from './npm-cache.ts';

/** The developer's machine at home: systemd, git, Node with npm, and act in place of GitHub's runner. */
export interface Machine extends AsyncDisposable {
  readonly container: string;
  /** Its address in the world's network, where the tailnet is not. */
  readonly host: string;
  /** A folder of this machine that it has by the same name. */
  readonly folder: string;
  /** Runs argv on it as root. */
  exec(argv: readonly string[], options?: RunOptions): Promise<RunResult>;
  /** The same, of which nothing but success is expected; gives its stdout. */
  must(argv: readonly string[], options?: RunOptions): Promise<string>;
  /** act, started on it as one of its users: where workflows run of which the label is a self-hosted runner's. */
  runner(user: string): ActHost;
}

/** What is on a machine's PATH when nobody has said anything. */
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export interface MachineOptions {
  /** PATH of this machine, where act is. */
  readonly path: string;
  /** Folders of this machine that are read on it by the same names. */
  readonly reads: readonly string[];
}

/** Boots one, as a container of the world. */
export async function startMachine(place: Place, { path, reads }: MachineOptions): Promise<Machine> {
  const folder = join(place.folder, 'dev');
  await mkdir(folder, { recursive: true });
  const [act = ''] = await whereAll('act', path.split(':'));
  const container = `${place.name}-dev`;
  await startContainer(place, 'dev', 20, standIns.machine, {
    args: [
      ...(await boxRights()),
      ...[`--volume=${folder}:${folder}`, `--volume=${act}:/usr/local/bin/act:ro`],
      ...reads.map((one) => `--volume=${one}:${one}:ro`),
    ],
  });
  const exec = (argv: readonly string[], options?: RunOptions) =>
    run([docker, 'exec', '--interactive', container, ...argv], options);
  await waitFor('systemd', container, 60, async () => {
    const { stdout } = await exec(['systemctl', 'is-system-running']);
    return /running|degraded/.test(stdout) || undefined;
  });
  await warmNpmCache(container);
  return {
    ...{ container, folder },
    host: `${place.subnet}.20`,
    exec,
    must: (argv, options) => must([docker, 'exec', '--interactive', container, ...argv], options),
    runner: (user) => ({
      path: PATH,
      stateDir: folder,
      callerEnv: {},
      start: (args, env) =>
        spawn(
          docker,
          [
            'exec',
            ...Object.entries(env).map(([name, value]) => `--env=${name}=${value}`),
            ...[container, 'sh', '-euc', AS_USER, user, folder, ...args],
          ],
          { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
        ),
    }),
    async [Symbol.asyncDispose]() {
      await run([docker, 'rm', '--force', '--volumes', container]);
    },
  };
}

/** The files that this machine has written for a run become the user's, whom act and its steps then are. */
const AS_USER = `user=$0 folder=$1; shift
chown -R "$user": "$folder"
exec setpriv --reuid="$user" --regid="$user" --init-groups act "$@"`;

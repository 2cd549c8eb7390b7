import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ActHost } from '../act/run-workflow.ts';
import { boxRights } from '../box/rights.ts';
import { waitFor } from '../poll.ts';
import { docker } from '../prepare/docker-cli.ts';
import { standIns } from '../prepare/images.ts';
import { whereAll } from '../prepare/packages.ts';
import { must, type RunOptions, run } from '../prepare/run.ts';
import { type Place, startContainer } from '../stand-ins/network.ts';
import { warmNpmCache } from './npm-cache.ts';

/** The developer's machine at home: systemd, git, Node with npm, and act instead of GitHub's runner. */
export type Machine = Awaited<ReturnType<typeof startMachine>>;

/** A machine's default PATH. */
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export interface MachineOptions {
  readonly path: string;
  /** Folders of this machine that are mounted there under the same names. */
  readonly reads: readonly string[];
}

export async function startMachine(place: Place, { path, reads }: MachineOptions) {
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
  const onIt = (argv: readonly string[]) => [docker, 'exec', '--interactive', container, ...argv];
  /** Runs argv on it as root. */
  const exec = (argv: readonly string[], options?: RunOptions) => run(onIt(argv), options);
  await waitFor('systemd', container, 60, async () => {
    const { stdout } = await exec(['systemctl', 'is-system-running']);
    return /running|degraded/.test(stdout) || undefined;
  });
  await warmNpmCache(container);
  return {
    ...{ container, folder },
    /** Its address in the world's network, outside the tailnet. */
    host: `${place.subnet}.20`,
    exec,
    /** The same, expecting success; returns its stdout. */
    must: (argv: readonly string[], options?: RunOptions) => must(onIt(argv), options),
    /** act as one of its users, for workflows with a self-hosted runner's label. */
    runner: (user: string): ActHost => ({
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

/** The run's files become the runner's, whose processes act and its steps are. */
const AS_USER = `user=$0 folder=$1; shift
chown -R "$user": "$folder"
exec setpriv --reuid="$user" --regid="$user" --init-groups act "$@"`;

import { access, constants, mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { poll } from '../../testbed/poll.ts';
import { must } from '../../testbed/prepare/run.ts';
import { family } from '../../testbed/processes.ts';

/** The box's one CPU, for server and Postgres together. */
export const SERVER_CPU = 0;

/** All others, for the load. Without any, the load takes part of what it measures. */
export const otherCpus = (): string => {
  const last = availableParallelism() - 1;
  return last > 0 ? `1-${last}` : String(SERVER_CPU);
};

/** Puts processes and their descendants on CPUs such as `0` or `1-3`. */
export async function pin(pid: number, cpus: string): Promise<void> {
  for (const one of await family(pid))
    await must(['taskset', '--all-tasks', '--cpu-list', '--pid', cpus, String(one)]);
}

/** A memory limit for processes, their page cache included, as a container has. */
export type MemoryLimit = NonNullable<Awaited<ReturnType<typeof memoryLimit>>>;

/** A cgroup beneath this process's own (version 1) or beside it (2); undefined where none can be made. */
export async function memoryLimit(name: string) {
  const group = await makeGroup(`skillgap-bench-${name}-${process.pid}`);
  if (!group) return undefined;
  const { folder, file, unlimited } = group;
  const procs = join(folder, 'cgroup.procs');
  return {
    /** The command that starts `argv` within it. */
    within: (argv: readonly string[]) => ['sh', '-c', 'echo $$ > "$0" && exec "$@"', procs, ...argv],
    /** Adds a running process and its descendants. */
    async enter(pid: number) {
      for (const one of await family(pid)) await writeFile(procs, String(one)).catch(unlessGone);
    },
    /** Bytes; undefined for no limit. */
    set: (bytes: number | undefined) =>
      writeFile(join(folder, file), bytes === undefined ? unlimited : String(bytes)),
    async [Symbol.asyncDispose]() {
      // The kernel needs a moment to release what has just ended.
      await poll(2_000, () =>
        rmdir(folder).then(
          () => true,
          () => false,
        ),
      );
    },
  };
}

async function makeGroup(name: string) {
  const mine = await readFile('/proc/self/cgroup', 'utf8').catch(() => '');
  for (const { parent, file, unlimited } of memoryGroupsOf(mine)) {
    const folder = join(parent, name);
    try {
      await mkdir(folder);
    } catch {
      continue;
    }
    const there = await access(join(folder, file), constants.W_OK).then(
      () => true,
      () => false,
    );
    if (there) return { folder, file, unlimited };
    await rmdir(folder);
  }
  return undefined;
}

/** Where a group that limits memory could be created, from /proc/self/cgroup. */
export function memoryGroupsOf(cgroups: string) {
  const pathOf = (pattern: RegExp) => cgroups.match(pattern)?.[1];
  const first = pathOf(/^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m);
  const second = pathOf(/^0::(.*)$/m);
  return [
    ...(first === undefined
      ? []
      : [{ parent: join('/sys/fs/cgroup/memory', first), file: 'memory.limit_in_bytes', unlimited: '-1' }]),
    // A group with processes cannot have child groups that limit anything.
    ...(second === undefined
      ? []
      : [{ parent: join('/sys/fs/cgroup', second, '..'), file: 'memory.max', unlimited: 'max' }]),
  ];
}

function unlessGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ESRCH') throw error;
}

import { access, constants, mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { poll } from '../../testbed/poll.ts';
import { must } from '../../testbed/prepare/run.ts';
import { family } from '../../testbed/processes.ts';

/** What the box has for what is measured: one CPU, for server and Postgres together. */
export const SERVER_CPU = 0;

/** All others, for whoever asks. Without any the load takes part of what it measures. */
export const otherCpus = (): string => {
  const last = availableParallelism() - 1;
  return last > 0 ? `1-${last}` : String(SERVER_CPU);
};

/** Puts processes, and all that they have started, on CPUs such as `0` or `1-3`. */
export async function pin(pid: number, cpus: string): Promise<void> {
  for (const one of await family(pid))
    await must(['taskset', '--all-tasks', '--cpu-list', '--pid', cpus, String(one)]);
}

/** A limit on the memory of some processes, the files that they read and write included, as of a container. */
export interface MemoryLimit extends AsyncDisposable {
  /** The command that starts `argv` within it. */
  within(argv: readonly string[]): string[];
  /** Brings in a process that runs, and all that it has started. */
  enter(pid: number): Promise<void>;
  /** Bytes; undefined for no limit. */
  set(bytes: number | undefined): Promise<void>;
}

/** A cgroup beneath this process's own (version 1) or beside it (2); undefined where none can be made. */
export async function memoryLimit(name: string): Promise<MemoryLimit | undefined> {
  const group = await makeGroup(`skillgap-bench-${name}-${process.pid}`);
  if (!group) return undefined;
  const { folder, file, unlimited } = group;
  const procs = join(folder, 'cgroup.procs');
  return {
    within: (argv) => ['sh', '-c', 'echo $$ > "$0" && exec "$@"', procs, ...argv],
    async enter(pid) {
      for (const one of await family(pid)) await writeFile(procs, String(one)).catch(unlessGone);
    },
    set: (bytes) => writeFile(join(folder, file), bytes === undefined ? unlimited : String(bytes)),
    async [Symbol.asyncDispose]() {
      // A moment passes until the kernel has let go of what has just ended.
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

/** Where a group could be made that limits memory, by what /proc/self/cgroup says. */
export function memoryGroupsOf(cgroups: string) {
  const pathOf = (pattern: RegExp) => cgroups.match(pattern)?.[1];
  const first = pathOf(/^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m);
  const second = pathOf(/^0::(.*)$/m);
  return [
    ...(first === undefined
      ? []
      : [{ parent: join('/sys/fs/cgroup/memory', first), file: 'memory.limit_in_bytes', unlimited: '-1' }]),
    // A group with processes cannot have groups beneath it that limit anything.
    ...(second === undefined
      ? []
      : [{ parent: join('/sys/fs/cgroup', second, '..'), file: 'memory.max', unlimited: 'max' }]),
  ];
}

function unlessGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ESRCH') throw error;
}

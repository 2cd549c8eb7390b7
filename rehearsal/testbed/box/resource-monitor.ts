import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docker } from '../prepare/docker-cli.ts';
import { must } from '../prepare/run.ts';

/** Memory as the kernel accounts it, in bytes; page cache that it could drop at once is not in `used`, but is in `peak`. */
export interface Memory {
  readonly used: number;
  readonly peak: number;
  readonly limit: number;
}

/** One container inside of the box. */
export interface InnerContainer {
  readonly name: string;
  readonly memory: number;
  readonly cpuSeconds: number;
}

/** Measures a box from outside: it reads the kernel's accounts, so that measuring costs the box's one CPU nothing. */
export interface ResourceMonitor {
  memory(): Promise<Memory>;
  cpuSeconds(): Promise<number>;
  containers(): Promise<readonly InnerContainer[]>;
  oomKills(): Promise<number>;
}

/** Finds the control groups of a running container. */
export async function openResourceMonitor(container: string): Promise<ResourceMonitor> {
  const [id = '', pid = ''] = (
    await must([docker, 'inspect', '--format', '{{.Id}} {{.State.Pid}}', container])
  ).split(' ');
  const groups = parseGroups(await readFile(`/proc/${pid}/cgroup`, 'utf8'), id);
  const v2 = groups.unified !== undefined;
  const root = (controller: string) =>
    v2
      ? `/sys/fs/cgroup${groups.unified}`
      : `/sys/fs/cgroup/${controller}${groups.controllers[controller] ?? ''}`;
  const memoryOf = v2 ? memoryV2 : memoryV1;
  const cpuOf = v2 ? cpuV2 : cpuV1;
  const names = new Map<string, string>();
  const nameOf = async (inner: string) => {
    if (!names.has(inner)) {
      const listed = await must([
        docker,
        'exec',
        container,
        'docker',
        'ps',
        '--no-trunc',
        '--format',
        '{{.ID}} {{.Names}}',
      ]);
      for (const line of listed.split('\n')) names.set(line.slice(0, 64), line.slice(65));
    }
    return names.get(inner) ?? inner.slice(0, 12);
  };
  return {
    memory: () => memoryOf(root('memory')),
    cpuSeconds: () => cpuOf(root('cpuacct')),
    containers: async () => {
      const found = [];
      for (const [inner, path] of await innerGroups(root('memory'))) {
        // It may end between two reads.
        const memory = await memoryOf(join(root('memory'), path)).catch(() => undefined);
        const cpu = await cpuOf(join(root('cpuacct'), path)).catch(() => undefined);
        if (memory && cpu !== undefined)
          found.push({ name: await nameOf(inner), memory: memory.used, cpuSeconds: cpu });
      }
      return found.sort((a, b) => a.name.localeCompare(b.name));
    },
    // Version 1 counts for the very group only, and forgets it with the group; the kernel's log names both.
    oomKills: async () =>
      v2
        ? field(await readFile(`${root('memory')}/memory.events`, 'utf8'), 'oom_kill')
        : countKills(await must(['dmesg']), id),
  };
}

/** Where a process stands in each hierarchy, cut off after the container's own group: systemd moves itself deeper. */
export function parseGroups(
  text: string,
  id: string,
): { unified: string | undefined; controllers: Record<string, string> } {
  const controllers: Record<string, string> = {};
  let unified: string | undefined;
  for (const line of text.trim().split('\n')) {
    const [, number, names = '', path = ''] = /^(\d+):([^:]*):(.*)$/.exec(line) ?? [];
    const end = path.indexOf(id);
    if (end < 0) continue;
    const own = path.slice(0, end + id.length) + (path.startsWith('.scope', end + id.length) ? '.scope' : '');
    for (const name of names.split(',').filter(Boolean)) controllers[name] = own;
    if (number === '0' && names === '') unified = own;
  }
  // A hybrid machine has both; there the controllers are in version 1.
  return { unified: 'memory' in controllers ? undefined : unified, controllers };
}

/** Lines of the kernel's log that tell of a kill within a container. */
export function countKills(log: string, id: string): number {
  return log.split('\n').filter((line) => line.includes('oom-kill:') && line.includes(`/${id}`)).length;
}

/** The groups of containers below a group: their id → path. */
async function innerGroups(root: string): Promise<Map<string, string>> {
  const groups = new Map<string, string>();
  for (const parent of ['docker', 'system.slice']) {
    for (const name of await readdir(join(root, parent)).catch(() => [])) {
      const id = /^(?:docker-)?([0-9a-f]{64})(?:\.scope)?$/.exec(name)?.[1];
      if (id) groups.set(id, join(parent, name));
    }
  }
  return groups;
}

async function memoryV1(group: string): Promise<Memory> {
  const read = (name: string) => readFile(join(group, name), 'utf8');
  const [usage, peak, limit, stat] = await Promise.all(
    ['memory.usage_in_bytes', 'memory.max_usage_in_bytes', 'memory.limit_in_bytes', 'memory.stat'].map(read),
  );
  return {
    used: Number(usage) - field(stat ?? '', 'total_inactive_file'),
    peak: Number(peak),
    limit: Number(limit),
  };
}

async function memoryV2(group: string): Promise<Memory> {
  const read = (name: string) => readFile(join(group, name), 'utf8');
  const [usage, limit, stat] = await Promise.all(['memory.current', 'memory.max', 'memory.stat'].map(read));
  // Kernels before 5.19 keep no peak.
  const peak = await read('memory.peak').catch(() => usage);
  return {
    used: Number(usage) - field(stat ?? '', 'inactive_file'),
    peak: Number(peak),
    limit: Number(limit),
  };
}

async function cpuV1(group: string): Promise<number> {
  return Number(await readFile(join(group, 'cpuacct.usage'), 'utf8')) / 1e9;
}

async function cpuV2(group: string): Promise<number> {
  return field(await readFile(join(group, 'cpu.stat'), 'utf8'), 'usage_usec') / 1e6;
}

/** The number after a word at the start of a line; 0 where there is none. */
function field(text: string, name: string): number {
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
}

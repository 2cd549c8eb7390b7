import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docker } from '../prepare/docker-cli.ts';
import { must } from '../prepare/run.ts';

/** Measures a running container from outside, by the kernel's accounts: this costs the box's one CPU nothing. */
export async function openResourceMonitor(container: string) {
  const [id = '', pid = ''] = (
    await must([docker, 'inspect', '--format', '{{.Id}} {{.State.Pid}}', container])
  ).split(' ');
  const groups = parseGroups(await readFile(`/proc/${pid}/cgroup`, 'utf8'), id);
  const v2 = groups.unified !== undefined;
  const root = (controller: string) =>
    v2
      ? `/sys/fs/cgroup${groups.unified}`
      : `/sys/fs/cgroup/${controller}${groups.controllers[controller] ?? ''}`;
  const version = v2 ? 'v2' : 'v1';
  const names = new Map<string, string>();
  const nameOf = async (inner: string) => {
    if (!names.has(inner)) {
      const list = ['docker', 'ps', '--no-trunc', '--format', '{{.ID}} {{.Names}}'];
      const listed = await must([docker, 'exec', container, ...list]);
      for (const line of listed.split('\n')) names.set(line.slice(0, 64), line.slice(65));
    }
    return names.get(inner) ?? inner.slice(0, 12);
  };
  return {
    memory: () => memoryOf(version, root('memory')),
    cpuSeconds: () => cpuOf(version, root('cpuacct')),
    containers: async () => {
      const found = [];
      for (const [inner, path] of await innerGroups(root('memory'))) {
        // It may end between two reads.
        const memory = await memoryOf(version, join(root('memory'), path)).catch(() => undefined);
        if (memory) found.push({ name: await nameOf(inner), memory: memory.used });
      }
      return found.sort((a, b) => a.name.localeCompare(b.name));
    },
    // Version 1 counts for one group only, and loses the count with the group; the kernel's log names both.
    oomKills: async () =>
      v2
        ? field(await readFile(`${root('memory')}/memory.events`, 'utf8'), 'oom_kill')
        : countKills(await must(['dmesg']), id),
  };
}

/** A process's group in each hierarchy, cut off after the container's own: systemd moves itself deeper. */
export function parseGroups(text: string, id: string) {
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
  // A hybrid machine has both, with the controllers in version 1.
  return { unified: 'memory' in controllers ? undefined : unified, controllers };
}

/** Kills within a container, from the kernel's log. */
export function countKills(log: string, id: string): number {
  return log.split('\n').filter((line) => line.includes('oom-kill:') && line.includes(`/${id}`)).length;
}

/** The groups of containers below a group: id → path. */
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

/** The files of a group in either version of cgroups, and their units. */
const FILES = {
  v1: {
    ...{ usage: 'memory.usage_in_bytes', peak: 'memory.max_usage_in_bytes', limit: 'memory.limit_in_bytes' },
    ...{ inactive: 'total_inactive_file', cpu: 'cpuacct.usage', cpuField: '', cpuPerSecond: 1e9 },
  },
  v2: {
    ...{ usage: 'memory.current', peak: 'memory.peak', limit: 'memory.max' },
    ...{ inactive: 'inactive_file', cpu: 'cpu.stat', cpuField: 'usage_usec', cpuPerSecond: 1e6 },
  },
} as const;

/** In bytes; droppable page cache is not in `used`, but in `peak`. */
async function memoryOf(version: keyof typeof FILES, group: string) {
  const files = FILES[version];
  const read = (name: string) => readFile(join(group, name), 'utf8');
  const [usage, limit, stat] = await Promise.all([files.usage, files.limit, 'memory.stat'].map(read));
  // Kernels before 5.19 keep no peak in version 2.
  const peak = await read(files.peak).catch(() => usage);
  return {
    used: Number(usage) - field(stat ?? '', files.inactive),
    peak: Number(peak),
    limit: Number(limit),
  };
}

async function cpuOf(version: keyof typeof FILES, group: string): Promise<number> {
  const { cpu, cpuField, cpuPerSecond } = FILES[version];
  const text = await readFile(join(group, cpu), 'utf8');
  return (cpuField === '' ? Number(text) : field(text, cpuField)) / cpuPerSecond;
}

function field(text: string, name: string): number {
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
}

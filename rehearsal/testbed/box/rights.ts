import { readFile } from 'node:fs/promises';
import { docker } from '../prepare/docker-cli.ts';
import { must } from '../prepare/run.ts';

/** CAP_SYS_RESOURCE, with which a process may raise its own limits. */
const sysResource = 24n;

/**
 * What systemd and a nested Docker need, and no more. Not `--privileged`, which fails where this machine itself lacks
 * CAP_SYS_RESOURCE; and never this machine's /sys/fs/cgroup, through which systemd would escape its limits.
 */
export async function boxRights(): Promise<string[]> {
  const status = await readFile('/proc/self/status', 'utf8');
  const engine = await must([docker, 'version', '--format', '{{.Server.Version}}']);
  return rights(Number.parseInt(engine, 10), status);
}

/** The same for an engine's major version and the kernel's status of a process here. */
export function rights(engine: number, status: string): string[] {
  const bounding = BigInt(`0x${/^CapBnd:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? 'ffffffffff'}`);
  const has = (bounding >> sysResource) % 2n === 1n;
  return [
    '--cap-add=ALL',
    // Dropped, so that the box is the same everywhere. An engine before 23 requires this where ALL includes more than the
    // machine has; a later one refuses to drop what is not there.
    ...(has || engine < 23 ? ['--cap-drop=SYS_RESOURCE'] : []),
    '--security-opt=seccomp=unconfined',
    '--security-opt=apparmor=unconfined',
    '--device-cgroup-rule=a *:* rwm',
    '--cgroupns=private',
    '--tmpfs=/run',
    '--tmpfs=/run/lock',
    '--tmpfs=/tmp',
  ];
}

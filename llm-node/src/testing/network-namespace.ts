import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

export type NetworkNamespace = Awaited<ReturnType<typeof networkNamespace>>;

/** A network namespace, which ends with the processes in it. Needs root, or a kernel with user namespaces. */
export async function networkNamespace() {
  const asRoot = process.getuid?.() === 0;
  const flags = asRoot ? ['--net'] : ['--user', '--map-root-user', '--net'];
  const holder = spawn('unshare', [...flags, 'sh', '-c', 'echo ready; exec sleep 600'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(holder, 'exit');
  await Promise.race([
    once(holder.stdout, 'data'),
    ended.then(() => Promise.reject(new Error('no network namespace can be made here'))),
  ]);
  const join = asRoot ? ['--net'] : ['--user', '--preserve-credentials', '--net'];
  const enter = ['nsenter', '--target', String(holder.pid), ...join];
  return {
    /** The argv prefix of a command that runs in it. */
    enter,
    /** Runs `ip` with these space-separated arguments. */
    ip(args: string): void {
      const [program = '', ...rest] = [...enter, 'ip', ...args.split(' ')];
      execFileSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
    },
    async [Symbol.asyncDispose]() {
      holder.kill('SIGKILL');
      await ended;
    },
  };
}

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A network of its own, in which addresses can be given and taken. It goes with what runs in it. */
export interface NetworkNamespace extends AsyncDisposable {
  /** The argv before a command that is to run in it. */
  readonly enter: readonly string[];
  /** Runs `ip` with these arguments, separated by spaces, and waits for it. */
  ip(args: string): void;
}

/** Needs root, or a kernel that lets users make namespaces. */
export async function networkNamespace(): Promise<NetworkNamespace> {
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
    enter,
    ip(args) {
      const [program = '', ...rest] = [...enter, 'ip', ...args.split(' ')];
      execFileSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
    },
    async [Symbol.asyncDispose]() {
      holder.kill('SIGKILL');
      await ended;
    },
  };
}

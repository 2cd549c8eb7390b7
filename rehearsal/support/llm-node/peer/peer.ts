import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Jobs } from './jobs.ts';

/** A machine of a network, as far as its programs are concerned: a process of this one that sees that network only. */
export interface Peer extends AsyncDisposable {
  /** Does one of its jobs there; several can be under way at once. */
  do<J extends keyof Jobs>(
    job: J,
    input: Parameters<Jobs[J]>[0],
    hear?: (told: string) => void,
  ): ReturnType<Jobs[J]>;
}

/** What the process is told, and what it answers. */
export interface Order {
  readonly id: number;
  readonly job: keyof Jobs;
  readonly input: unknown;
}
export type Reply =
  | { readonly id: number; readonly told: string }
  | { readonly id: number; readonly done: unknown }
  | { readonly id: number; readonly failed: string };

const entry = fileURLToPath(new URL('./process.ts', import.meta.url));

/** Starts one in a network. @param within What begins the argv of a program of that network. */
export function startPeer([program = '', ...args]: readonly string[]): Peer {
  const child = fork(entry, [], {
    execPath: program,
    execArgv: [...args, process.execPath],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  let orders = 0;
  let ended = false;
  const closed = once(child, 'close');
  child.on('message', (reply: Reply) => waiting.get(reply.id)?.(reply));
  child.once('close', () => {
    ended = true;
    for (const [id, take] of waiting) take({ id, failed: 'the peer has ended' });
  });
  return {
    do: (job, input, hear) =>
      new Promise((resolve, reject) => {
        orders += 1;
        const id = orders;
        if (ended) return reject(new Error('the peer has ended'));
        waiting.set(id, (reply) => {
          if ('told' in reply) return hear?.(reply.told);
          waiting.delete(id);
          if ('done' in reply) resolve(reply.done as never);
          else reject(new Error(`${job} in the peer: ${reply.failed}`));
        });
        child.send({ id, job, input } satisfies Order);
      }) as never,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

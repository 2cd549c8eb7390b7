import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What a worker can do, by name. Inputs, events and results must be JSON. */
type Jobs<J> = { readonly [K in keyof J]: (input: never, emit: (event: string) => void) => Promise<unknown> };

/** A process that runs jobs: apart from what this one does, or in another network. Several jobs may run at once. */
export interface Worker<J extends Jobs<J>> extends AsyncDisposable {
  run<K extends keyof J>(
    job: K,
    input: Parameters<J[K]>[0],
    onEvent?: (event: string) => void,
  ): ReturnType<J[K]>;
}

interface Order {
  readonly id: number;
  readonly job: string;
  readonly input: unknown;
}
type Reply = { readonly id: number } & (
  | { readonly event: string }
  | { readonly result: unknown }
  | { readonly error: string }
);

/**
 * Starts a worker.
 *
 * @param entry Its file, which calls `serveJobs`.
 * @param within The beginning of an argv that runs a program elsewhere, such as in another network.
 */
export function startWorker<J extends Jobs<J>>(entry: URL, within: readonly string[] = []): Worker<J> {
  const [program = '', ...args] = [...within, process.execPath];
  const child = fork(entry, [], {
    execPath: program,
    execArgv: args,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  let orders = 0;
  let ended: string | undefined;
  const end = (why: string): void => {
    ended ??= why;
    for (const [id, take] of waiting) take({ id, error: why });
  };
  const closed = once(child, 'close');
  closed.catch(() => {});
  child.on('message', (reply: Reply) => waiting.get(reply.id)?.(reply));
  child.once('error', ({ message }) => end(message));
  child.once('close', (code, signal) => end(`the process has ended (${signal ?? `exit status ${code}`})`));
  return {
    run: (job, input, onEvent) =>
      new Promise((resolve, reject) => {
        orders += 1;
        const id = orders;
        const name = String(job);
        waiting.set(id, (reply) => {
          if ('event' in reply) return onEvent?.(reply.event);
          waiting.delete(id);
          if ('error' in reply) reject(new Error(`${name}: ${reply.error}`));
          else resolve(reply.result as never);
        });
        if (ended !== undefined) return end(ended);
        child.send({ id, job: name, input } satisfies Order, () => {});
      }) as never,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** Serves jobs until the parent ends. */
export function serveJobs<J extends Jobs<J>>(jobs: J): void {
  const byName = jobs as Readonly<Record<string, unknown>> as Readonly<
    Record<string, (input: unknown, emit: (event: string) => void) => Promise<unknown>>
  >;
  process.on('message', async ({ id, job, input }: Order) => {
    const send = (reply: Reply) => process.send?.(reply);
    try {
      send({ id, result: await byName[job]?.(input, (event) => send({ id, event })) });
    } catch (error) {
      send({ id, error: (error as Error).stack ?? String(error) });
    }
  });
  process.on('disconnect', () => process.exit());
  // The parent decides when it ends: a Ctrl-C reaches the whole terminal.
  process.on('SIGINT', () => {});
}

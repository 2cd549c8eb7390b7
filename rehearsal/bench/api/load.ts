import { Agent } from 'node:http';
import { closedLoop } from '../../load/closed-loop.ts';
import { openLoop } from '../../load/open-loop.ts';
import { type LoadRequest, send } from '../../load/request.ts';

/** A request, and the status of a good answer. */
export type BenchRequest = Pick<LoadRequest, 'url' | 'method' | 'headers' | 'status'> & {
  readonly body?: string;
};

/** Makes the n-th request. */
export type Requests = (n: number) => BenchRequest;

/** Milliseconds, sorted. */
export type Latencies = readonly number[];

const TIMEOUT_MS = 30_000;

/** As many requests as these clients can send, each after its answer; resolves to requests a second. */
export async function saturate(
  requests: Requests,
  { clients, seconds, signal }: { clients: number; seconds: number; signal: AbortSignal },
): Promise<number> {
  using client = createClient(signal, clients);
  const start = performance.now();
  let n = 0;
  const sent = await closedLoop(clients, seconds, () => client.request(requests(n++)));
  return (sent * 1000) / (performance.now() - start);
}

/** So many requests a second, on schedule; resolves to how long each took from its scheduled time. */
export async function pace(
  requests: Requests,
  { rate, seconds, signal }: { rate: number; seconds: number; signal: AbortSignal },
): Promise<Latencies> {
  using client = createClient(signal);
  const took: number[] = [];
  const failed: unknown[] = [];
  const loop = openLoop(rate, rate * seconds, (n, dueAt) =>
    client.request(requests(n), dueAt).then(
      (ms) => took.push(ms),
      (error: unknown) => {
        failed.push(error);
        loop.stop();
      },
    ),
  );
  await loop.done;
  if (failed.length > 0) throw failed[0];
  return took.sort((a, b) => a - b);
}

/** So many requests, one after the other; resolves to how long each took. */
export async function oneByOne(requests: Requests, count: number, signal: AbortSignal): Promise<Latencies> {
  using client = createClient(signal, 1);
  const took: number[] = [];
  for (let n = 0; n < count; n += 1) took.push(await client.request(requests(n)));
  return took.sort((a, b) => a - b);
}

function createClient(signal: AbortSignal, maxSockets = Number.POSITIVE_INFINITY) {
  const agent = new Agent({ keepAlive: true, maxSockets });
  return {
    async request(request: BenchRequest, dueAt = performance.now()): Promise<number> {
      const { error, body, doneAt } = await send({ ...request, agent, dueAt, timeoutMs: TIMEOUT_MS, signal });
      signal.throwIfAborted();
      if (error !== '') throw new Error(`${request.url}: ${error} ${body}`);
      return doneAt - dueAt;
    },
    [Symbol.dispose]: () => agent.destroy(),
  };
}

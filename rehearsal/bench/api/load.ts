import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A request, and what is good for an answer. */
export interface Ask {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly status?: number;
}

/** Makes the n-th request. */
export type Asks = (n: number) => Ask;

/** Milliseconds, sorted. */
export type Latencies = readonly number[];

/** Ends a load that waits for nothing any more. */
const ANSWER_MS = 30_000;

/** As many requests as so many clients can make, each after its answer; resolves to requests a second. */
export async function saturate(
  asks: Asks,
  { clients, seconds, signal }: { clients: number; seconds: number; signal: AbortSignal },
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const startedAt = performance.now();
  let sent = 0;
  let done = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < startedAt + seconds * 1000) {
      await ask(asks(sent++), agent, signal);
      done += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: clients }, client));
    return (done * 1000) / (performance.now() - startedAt);
  } finally {
    agent.destroy();
  }
}

/** So many requests a second, whether or not those before are answered; resolves to how long each took. */
export async function pace(
  asks: Asks,
  { rate, seconds, signal }: { rate: number; seconds: number; signal: AbortSignal },
): Promise<Latencies> {
  const agent = new Agent({ keepAlive: true });
  const startedAt = performance.now();
  const all: Promise<number>[] = [];
  let failed: unknown;
  try {
    for (let sent = 0; sent < rate * seconds; sent += 1) {
      // From when it was due: a client that comes late must not hide that it had to wait.
      const due = startedAt + (sent * 1000) / rate;
      const early = due - performance.now();
      if (early > 1) await sleep(early, undefined, { signal });
      if (failed !== undefined) break;
      const answered = ask(asks(sent), agent, signal).then(() => performance.now() - due);
      answered.catch((error: unknown) => {
        failed ??= error;
      });
      all.push(answered);
    }
    const took = await Promise.all(all);
    return took.sort((a, b) => a - b);
  } finally {
    agent.destroy();
  }
}

/** One request after the other, so many of them; resolves to how long each took. */
export async function oneByOne(asks: Asks, count: number, signal: AbortSignal): Promise<Latencies> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const took: number[] = [];
  try {
    for (let sent = 0; sent < count; sent += 1) {
      const startedAt = performance.now();
      await ask(asks(sent), agent, signal);
      took.push(performance.now() - startedAt);
    }
    return took.sort((a, b) => a - b);
  } finally {
    agent.destroy();
  }
}

/** The least that so great a share of them did not exceed; of 0.5, the median. */
export function percentile(sorted: Latencies, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function ask(
  { url, method = 'GET', headers, body, status = 200 }: Ask,
  agent: Agent,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { agent, method, headers: { ...headers }, timeout: ANSWER_MS, signal };
    const sent = request(url, options, (response) => {
      let text = '';
      if (response.statusCode === status) response.resume();
      else response.setEncoding('utf8').on('data', (piece) => (text += piece));
      response.once('error', reject).once('end', () => {
        if (response.statusCode === status) resolve();
        else reject(new Error(`${method} ${url} answered ${response.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    sent
      .once('error', reject)
      .once('timeout', () => sent.destroy(new Error(`${url} did not answer in ${ANSWER_MS} ms`)));
    sent.end(body);
  });
}

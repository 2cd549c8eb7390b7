import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds, sorted. */
export type Latencies = readonly number[];

/** As many requests as so many clients can make, each after its answer; resolves to requests a second. */
export async function saturate(paths: readonly string[], clients: number, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const end = performance.now() + seconds * 1000;
  let done = 0;
  const client = async (first: number): Promise<void> => {
    for (let next = first; performance.now() < end; next += clients) {
      await ask(paths[next % paths.length] ?? '', agent);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, first) => client(first)));
  agent.destroy();
  return done / seconds;
}

/** So many requests a second, whether or not those before are answered; resolves to how long each took. */
export async function pace(paths: readonly string[], rate: number, seconds: number): Promise<Latencies> {
  const agent = new Agent({ keepAlive: true });
  const startedAt = performance.now();
  const all: Promise<number>[] = [];
  for (let sent = 0; sent < rate * seconds; sent += 1) {
    // From when it was due: a client that comes late must not hide that it had to wait.
    const due = startedAt + (sent * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await sleep(early);
    all.push(ask(paths[sent % paths.length] ?? '', agent).then(() => performance.now() - due));
  }
  const took = await Promise.all(all);
  agent.destroy();
  return took.sort((a, b) => a - b);
}

/** The least that so great a share of them did not exceed; of 0.5, the median. */
export function percentile(sorted: Latencies, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function ask(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.once('error', reject).once('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${url} answered ${response.statusCode}`));
      });
    }).once('error', reject);
  });
}

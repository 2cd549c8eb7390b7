import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../../load/statistics.ts';
import { poll } from '../../testbed/poll.ts';
import type { Figure } from '../figures.ts';
import type { MemoryLimit } from './box.ts';
import { type Latencies, oneByOne, pace, type Requests, saturate } from './load.ts';
import type { BenchPostgres } from './postgres.ts';
import { analyses, type BenchUser, firstPages, QUESTIONS, searches } from './requests.ts';
import { type Command, type Served, serve } from './servers.ts';

const ROUNDS = 3;
const STARTS = 7;
const RATE = 100;
const CLIENTS = 16;
const SECONDS = 5;
const [WARM_SECONDS, SEARCH_SECONDS] = [20, 10];
/** One analysis among so many searches. */
const SEARCHES_PER_ANALYSIS = 500;

/** Searches at 100 a second: of each round, the latencies, and the CPU time of server and Postgres for one search. */
export async function searched(
  server: Served,
  postgres: Pick<BenchPostgres, 'cpuMs'>,
  signal: AbortSignal,
): Promise<{ rounds: Latencies[]; cpuMs: number[] }> {
  const asks = searches(server.url);
  await pace(asks, { rate: RATE / 2, seconds: WARM_SECONDS, signal });
  const both = async () => (await server.cpuMs()) + (await postgres.cpuMs());
  const rounds: Latencies[] = [];
  const cpuMs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await both();
    rounds.push(await pace(asks, { rate: RATE, seconds: SEARCH_SECONDS, signal }));
    cpuMs.push(((await both()) - before) / (RATE * SEARCH_SECONDS));
  }
  return { rounds, cpuMs };
}

/** One analysis after the other, each question once a round; the first round is not counted. */
export async function analysed(
  { url }: Served,
  user: BenchUser,
  hasVectors: boolean,
  signal: AbortSignal,
): Promise<Figure> {
  const figure = { what: 'analysis with vectors, median, ms', wanted: { most: 300 } };
  if (!hasVectors) return { ...figure, seen: [], note: 'this Postgres has no pgvector' };
  const asks = analyses(url, user);
  await untilVectors(asks, signal);
  const medians: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const took = await oneByOne(asks, QUESTIONS, signal);
    if (round > 0) medians.push(quantile(took, 0.5));
  }
  return { ...figure, seen: medians };
}

/** Words alone would be quicker: waits until the answer is made of vectors too, for which the model has to be known. */
async function untilVectors(asks: Requests, signal: AbortSignal): Promise<void> {
  const { url, ...init } = asks(0);
  const found = await poll(5_000, async () => {
    const answer = await fetch(url, { ...init, signal });
    return ((await answer.json()) as { vectors?: boolean }).vectors;
  });
  if (!found) throw new Error('the analysis does not look for vectors');
}

/** The same page of both, by turns, so that both have the same machine. The twin finds it anew each time. */
export async function besideTwin(ours: Served, twin: Served, signal: AbortSignal): Promise<Figure[]> {
  const turns = [
    { asks: firstPages(ours.url, false), rates: [] as number[] },
    { asks: firstPages(ours.url, true), rates: [] as number[] },
    { asks: firstPages(twin.url, true), rates: [] as number[] },
  ];
  const memory = { seen: [] as number[], twin: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { asks, rates } of turns) {
      const rate = await saturate(asks, { clients: CLIENTS, seconds: SECONDS, signal });
      // The first round warms up.
      if (round > 0) rates.push(rate);
    }
    if (round === 0) continue;
    memory.seen.push(megabytes(await ours.residentBytes()));
    memory.twin.push(megabytes(await twin.residentBytes()));
  }
  const [kept = [], anew = [], twins = []] = turns.map(({ rates }) => rates);
  const wanted = { leastRatio: 3 };
  return [
    { what: 'GET /v1/jobs, requests/s', wanted, seen: kept, twin: twins },
    { what: 'GET /v1/jobs, found anew, requests/s', wanted, seen: anew, twin: twins },
    { what: 'resident after that, MB', wanted: { mostRatio: 0.5 }, ...memory },
  ];
}

/** Starts it some times. */
export async function started(
  command: Command,
  limit: MemoryLimit | undefined,
  signal: AbortSignal,
): Promise<Figure> {
  const seen: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    await using server = await serve(command, limit, signal);
    seen.push(server.startedMs);
  }
  return { what: 'process start to ready, ms', wanted: { most: 700 }, seen };
}

/** Searches for minutes, with an analysis now and then; the memory once they are over, and the most in between. */
export async function soaked(
  server: Served,
  user: BenchUser,
  minutes: number,
  signal: AbortSignal,
): Promise<Figure[]> {
  const over = new AbortController();
  const seen: number[] = [];
  const watching = (async () => {
    while (!over.signal.aborted) {
      seen.push(megabytes(await server.residentBytes()));
      await sleep(1_000, undefined, { signal: over.signal }).catch(() => {});
    }
  })();
  try {
    const search = searches(server.url);
    const analysis = analyses(server.url, user);
    const mixed = (n: number) =>
      n % SEARCHES_PER_ANALYSIS === 0 ? analysis(n / SEARCHES_PER_ANALYSIS) : search(n);
    await pace(mixed, { rate: RATE, seconds: minutes * 60, signal });
  } finally {
    over.abort();
    await watching;
  }
  const what = `resident after ${minutes} min of load, MB`;
  return [
    { what, wanted: { most: 140 }, seen: [megabytes(await server.residentBytes())] },
    { what: 'most in that time, MB', seen: [Math.max(...seen)] },
  ];
}

const megabytes = (bytes: number) => bytes / 1e6;

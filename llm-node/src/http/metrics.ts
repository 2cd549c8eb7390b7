import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Engine, ModelStatus } from '../engine/engine.ts';

export type Metrics = ReturnType<typeof createMetrics>;

const KINDS = ['chat', 'embedding'] as const;

/** For each kind of model, read from the engine at each scrape. */
const OF_MODELS: [typeof Gauge | typeof Counter, string, string, (status: ModelStatus) => number][] = [
  [Gauge, 'model_ready', 'Whether the model answers.', ({ state }) => Number(state === 'ready')],
  [Gauge, 'waiting', 'Requests that wait for a sequence; for embeddings, texts.', ({ waiting }) => waiting],
  [Gauge, 'sequences', 'Requests that can run at once.', ({ sequences }) => sequences.total],
  [Gauge, 'sequences_busy', 'Requests that are running.', ({ sequences }) => sequences.busy],
  [Gauge, 'engine_memory_bytes', 'Resident memory of the engine.', ({ memoryBytes }) => memoryBytes],
  [Counter, 'engine_restarts_total', 'Times that the engine died.', ({ restarts }) => restarts],
];

/** The Prometheus metrics. */
export function createMetrics(engine: Pick<Engine, 'status'>) {
  const registry = new Registry();
  const registers = [registry];
  for (const [type, name, help, read] of OF_MODELS) {
    new type({
      name: `llm_node_${name}`,
      help,
      labelNames: ['kind'],
      registers,
      collect() {
        const status = engine.status();
        this.reset();
        for (const kind of KINDS) this.inc({ kind }, read(status[kind]));
      },
    });
  }
  new Gauge({
    name: 'llm_node_memory_bytes',
    help: 'Resident memory of the process that serves HTTP.',
    registers,
    collect() {
      this.set(process.memoryUsage.rss());
    },
  });

  return {
    registry,
    requests: new Counter({
      name: 'llm_node_requests_total',
      help: 'Requests by route and status.',
      labelNames: ['route', 'status'],
      registers,
    }),
    failures: new Counter({
      name: 'llm_node_failures_total',
      help: 'Failed requests by error code, including those that failed in the middle of a stream.',
      labelNames: ['code'],
      registers,
    }),
    tokens: new Counter({
      name: 'llm_node_tokens_total',
      help: 'Tokens: prompt (cached ones were not read again), completion, embedding.',
      labelNames: ['kind'],
      registers,
    }),
    firstText: new Histogram({
      name: 'llm_node_time_to_first_token_seconds',
      help: 'From a chat request to the first text of its answer, including the wait.',
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120],
      registers,
    }),
    speed: new Histogram({
      name: 'llm_node_tokens_per_second',
      help: 'Tokens per second of one answer, from its first text to its end.',
      buckets: [1, 2, 5, 10, 20, 40, 80, 160, 320],
      registers,
    }),
  };
}

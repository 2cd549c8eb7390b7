import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Engine, ModelStatus } from '../engine/engine.ts';

export type Metrics = ReturnType<typeof createMetrics>;

const KINDS = ['chat', 'embedding'] as const;

/** What Prometheus reads. What the engine knows is asked for at each reading. */
export function createMetrics(engine: Pick<Engine, 'status'>) {
  const registry = new Registry();
  const registers = [registry];

  /** A number of each model, as the engine has it at the moment. */
  const ofModels = (
    type: typeof Gauge | typeof Counter,
    name: string,
    help: string,
    read: (status: ModelStatus) => number,
  ): void => {
    new type({
      name,
      help,
      labelNames: ['kind'],
      registers,
      collect() {
        const status = engine.status();
        this.reset();
        for (const kind of KINDS) this.inc({ kind }, read(status[kind]));
      },
    });
  };
  ofModels(Gauge, 'llm_node_model_ready', 'Whether the model answers.', ({ state }) =>
    Number(state === 'ready'),
  );
  ofModels(
    Gauge,
    'llm_node_waiting',
    'Requests that wait for a sequence; for embeddings, texts.',
    (one) => one.waiting,
  );
  ofModels(
    Gauge,
    'llm_node_sequences',
    'Requests that can be worked on at once.',
    (one) => one.sequences.total,
  );
  ofModels(Gauge, 'llm_node_sequences_busy', 'Requests that are worked on.', (one) => one.sequences.busy);
  ofModels(Gauge, 'llm_node_engine_memory_bytes', 'Resident memory of the engine.', (one) => one.memoryBytes);
  ofModels(Counter, 'llm_node_engine_restarts_total', 'Ends of the engine by itself.', (one) => one.restarts);
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
      help: 'Requests that failed, by the code of their error; those that failed in the middle of a stream too.',
      labelNames: ['code'],
      registers,
    }),
    tokens: new Counter({
      name: 'llm_node_tokens_total',
      help: 'Tokens: prompt (of which cached were not read again), completion, embedding.',
      labelNames: ['kind'],
      registers,
    }),
    firstText: new Histogram({
      name: 'llm_node_time_to_first_token_seconds',
      help: 'From a chat request to the first text of its answer, waiting included.',
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120],
      registers,
    }),
    speed: new Histogram({
      name: 'llm_node_tokens_per_second',
      help: 'Tokens a second of one answer, from its first text to its end.',
      buckets: [1, 2, 5, 10, 20, 40, 80, 160, 320],
      registers,
    }),
  };
}

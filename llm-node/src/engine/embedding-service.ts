import { type CallOptions, type Embeddings, EngineError, type ModelStatus } from './engine.ts';
import type { EngineProcess } from './process.ts';
import { FairQueue } from './queue.ts';
import { engineEnded, type Supervisor } from './supervisor.ts';

/** One text and its caller. */
interface Job {
  readonly client: string;
  readonly text: string;
  readonly since: number;
  resolve(vector: Float32Array): void;
  reject(error: Error): void;
}

/** Texts of all clients that may wait: about ten requests with the longest list. */
const MAX_WAITING = 20_000;
/** The longest that a text waits while chat keeps every core busy. */
const MAX_YIELD_MS = 2_000;

/** Embeds texts one by one, and yields the cores to chat. */
export class EmbeddingService {
  readonly #supervisor: Supervisor;
  readonly #chatBusy: () => number;
  readonly #queue = new FairQueue<Job>(MAX_WAITING);
  readonly #busy = new Map<EngineProcess, boolean[]>();
  #timer: NodeJS.Timeout | undefined;

  /** `chatBusy` returns how many conversations are running. */
  constructor(supervisor: Supervisor, chatBusy: () => number) {
    this.#supervisor = supervisor;
    this.#chatBusy = chatBusy;
  }

  status(): Pick<ModelStatus, 'sequences' | 'waiting'> {
    const total = this.#supervisor.engine?.capacities.length ?? 0;
    const busy = [...this.#busy.values()].flat().filter((one) => one).length;
    return { sequences: { total, busy }, waiting: this.#queue.length };
  }

  /** Call it when an engine started or ended. */
  engineChanged(): void {
    const { engine } = this.#supervisor;
    if (engine && !this.#busy.has(engine)) {
      this.#busy.set(engine, Array(engine.capacities.length).fill(false));
      void engine.ended.then(() => this.#busy.delete(engine));
    }
    if (this.#supervisor.status().state === 'broken') {
      for (const job of this.#queue.drain()) job.reject(this.#supervisor.unavailable());
    }
    this.pump();
  }

  async embed(texts: readonly string[], { client, signal, deadlineMs }: CallOptions): Promise<Embeddings> {
    const { engine } = this.#supervisor;
    if (!engine) throw this.#supervisor.unavailable();
    const tokens = await this.#count(engine, texts);
    const jobs: Job[] = [];
    const { promise: over, reject: end } = Promise.withResolvers<never>();
    const late = new EngineError('deadline', `It did not end within ${deadlineMs / 1000} s.`);
    const timer = setTimeout(() => end(late), deadlineMs);
    const leave = (): void => end(new EngineError('deadline', 'The client left.'));
    signal.addEventListener('abort', leave, { once: true });
    if (signal.aborted) leave();
    try {
      const vectors = texts.map(
        (text) =>
          new Promise<Float32Array>((resolve, reject) => {
            const job: Job = { client, text, since: performance.now(), resolve, reject };
            jobs.push(job);
            if (this.#queue.push(job)) return;
            const message = `${this.#queue.length} texts are waiting.`;
            reject(new EngineError('queue-full', message, { retryAfterSeconds: 10 }));
          }),
      );
      this.pump();
      return { vectors: await Promise.race([Promise.all(vectors), over]), tokens };
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
      for (const job of jobs) this.#queue.remove(job);
    }
  }

  /** Gives texts to as many free contexts as chat leaves cores. */
  pump(): void {
    const { engine } = this.#supervisor;
    const busy = engine ? this.#busy.get(engine) : undefined;
    if (!engine || !busy) return;
    clearTimeout(this.#timer);
    for (;;) {
      const running = busy.filter((one) => one).length;
      const slot = busy.indexOf(false);
      if (slot < 0 || this.#queue.length === 0) return;
      const room = busy.length - this.#chatBusy();
      const job = this.#queue.take(
        ({ since }) => running < room || (running === 0 && performance.now() - since > MAX_YIELD_MS),
      );
      if (!job) {
        // Chat has the cores. Next attempt when it ends a conversation, or after this time.
        this.#timer = setTimeout(() => this.pump(), MAX_YIELD_MS / 4);
        this.#timer.unref();
        return;
      }
      busy[slot] = true;
      engine.follow({ type: 'embed', slot, text: job.text }, (reply) => {
        busy[slot] = false;
        if (reply.type === 'embedded') job.resolve(reply.vector);
        else job.reject(engineEnded(reply));
        this.pump();
      });
    }
  }

  /** Tokens of all texts. Throws for the first that does not fit. */
  async #count(engine: EngineProcess, texts: readonly string[]): Promise<number> {
    const { counts } = await this.#supervisor.request(engine, { type: 'count', texts }, 'counted');
    const limit = Math.max(...engine.capacities);
    const index = counts.findIndex((count) => count > limit);
    const tokens = counts[index];
    if (tokens !== undefined) {
      throw new EngineError(
        'input-too-long',
        `Text ${index} has ${tokens} tokens, and the model reads ${limit}.`,
        { tokens, limit, index },
      );
    }
    return counts.reduce((sum, count) => sum + count, 0);
  }
}

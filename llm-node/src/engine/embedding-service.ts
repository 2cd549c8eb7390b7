import { type CallOptions, type Embeddings, EngineError, type ModelStatus } from './engine.ts';
import { EngineDied, type EngineProcess } from './process.ts';
import { FairQueue } from './queue.ts';
import type { Supervisor } from './supervisor.ts';

/** One text that waits for its vector. */
interface Job {
  readonly client: string;
  readonly text: string;
  readonly since: number;
  resolve(vector: Float32Array): void;
  reject(error: Error): void;
}

/** Texts that may wait, of all clients: about ten requests of the longest list. */
const MOST_WAITING = 20_000;
/** While chat keeps every core busy, a text waits so long at most. */
const LONGEST_YIELD_MS = 2_000;

/** Embeds texts one by one, and leaves the cores to chat while somebody waits for an answer there. */
export class EmbeddingService {
  readonly #supervisor: Supervisor;
  readonly #chatBusy: () => number;
  readonly #queue = new FairQueue<Job>(MOST_WAITING);
  readonly #busy = new Map<EngineProcess, boolean[]>();
  #timer: NodeJS.Timeout | undefined;

  /** `chatBusy` tells how many conversations are being answered. */
  constructor(supervisor: Supervisor, chatBusy: () => number) {
    this.#supervisor = supervisor;
    this.#chatBusy = chatBusy;
  }

  status(): Pick<ModelStatus, 'sequences' | 'waiting'> {
    const { engine } = this.#supervisor;
    const all = [...this.#busy.values()].flat();
    return {
      sequences: { total: engine?.capacities.length ?? 0, busy: all.filter((busy) => busy).length },
      waiting: this.#queue.length,
    };
  }

  /** To be called when an engine came or went. */
  engineChanged(): void {
    const { engine } = this.#supervisor;
    if (engine && !this.#busy.has(engine)) {
      this.#busy.set(
        engine,
        engine.capacities.map(() => false),
      );
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
    const late = setTimeout(
      () => end(new EngineError('deadline', `It was not done within ${deadlineMs / 1000} s.`)),
      deadlineMs,
    );
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
            const retryAfterSeconds = 10;
            const message = `${this.#queue.length} texts wait already.`;
            reject(new EngineError('queue-full', message, { retryAfterSeconds }));
          }),
      );
      this.pump();
      return { vectors: await Promise.race([Promise.all(vectors), over]), tokens };
    } finally {
      clearTimeout(late);
      signal.removeEventListener('abort', leave);
      for (const job of jobs) this.#queue.remove(job);
    }
  }

  /** Gives texts to free contexts, as many as chat leaves cores. */
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
        ({ since }) => running < room || (running === 0 && performance.now() - since > LONGEST_YIELD_MS),
      );
      if (!job) {
        // Chat has the cores. Looked at again when it ends something, and by the clock.
        this.#timer = setTimeout(() => this.pump(), LONGEST_YIELD_MS / 4);
        this.#timer.unref();
        return;
      }
      busy[slot] = true;
      engine.follow({ type: 'embed', slot, text: job.text }, (reply) => {
        busy[slot] = false;
        if (reply instanceof EngineDied) job.reject(ended(reply.message));
        else if (reply.type === 'embedded') job.resolve(reply.vector);
        else job.reject(ended(reply.type === 'error' ? reply.message : reply.type));
        this.pump();
      });
    }
  }

  /** Tokens of all texts; throws for the first that the model cannot read whole. */
  async #count(engine: EngineProcess, texts: readonly string[]): Promise<number> {
    const reply = await engine.ask({ type: 'count', texts }).catch((error: unknown) => {
      throw error instanceof EngineDied ? this.#supervisor.unavailable() : error;
    });
    if (reply.type !== 'counted') throw ended(`the engine said ${reply.type}`);
    const limit = Math.max(...engine.capacities);
    const index = reply.counts.findIndex((count) => count > limit);
    const tokens = reply.counts[index];
    if (tokens !== undefined) {
      throw new EngineError(
        'input-too-long',
        `Text ${index} has ${tokens} tokens, and the model reads ${limit}.`,
        { tokens, limit, index },
      );
    }
    return reply.counts.reduce((sum, count) => sum + count, 0);
  }
}

function ended(message: string): EngineError {
  return new EngineError('engine-ended', message);
}

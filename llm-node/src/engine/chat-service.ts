import { Channel } from './channel.ts';
import {
  type CallOptions,
  type ChatEvent,
  type ChatRequest,
  EngineError,
  type ModelStatus,
} from './engine.ts';
import type { EngineProcess, Reply } from './process.ts';
import { FairQueue } from './queue.ts';
import { chooseSlot, type Slot } from './slots.ts';
import { engineEnded, type Supervisor } from './supervisor.ts';

/** A request from its acceptance to its end. */
interface Job {
  readonly client: string;
  readonly request: ChatRequest;
  readonly events: Channel<ChatEvent>;
  prompt: Prompt;
  /** Set while it runs. */
  running: { readonly engine: EngineProcess; readonly id: number } | null;
  over: boolean;
}

/** A conversation as tokens of one engine's model. */
interface Prompt {
  readonly engine: EngineProcess;
  readonly tokens: Uint32Array;
  /** The most tokens of the answer. */
  readonly maxTokens: number;
}

/** An engine that does not confirm a cancellation in this time is stuck. */
const CANCEL_LIMIT_MS = 10_000;

/** Decides which conversation runs next, and in which sequence. */
export class ChatService {
  readonly #supervisor: Supervisor;
  readonly #queue: FairQueue<Job>;
  /** Of the current engine, and of retired ones that still answer. */
  readonly #slots = new Map<EngineProcess, Slot[]>();

  constructor(supervisor: Supervisor, queueLimit: number) {
    this.#supervisor = supervisor;
    this.#queue = new FairQueue(queueLimit);
  }

  status(): Pick<ModelStatus, 'sequences' | 'waiting'> {
    const busy = [...this.#slots.values()].flat().filter((slot) => slot.busy).length;
    return { sequences: { total: this.#current()?.length ?? 0, busy }, waiting: this.#queue.length };
  }

  /** Call it when an engine started or ended. */
  engineChanged(): void {
    const { engine } = this.#supervisor;
    if (engine && !this.#slots.has(engine)) {
      const free = { busy: false, tokens: new Uint32Array(), usedAt: 0 };
      this.#slots.set(
        engine,
        engine.capacities.map((capacity, index) => ({ index, capacity, ...free })),
      );
      void engine.ended.then(() => this.#slots.delete(engine));
    }
    if (this.#supervisor.status().state === 'broken') {
      for (const job of this.#queue.drain()) this.#end(job, this.#supervisor.unavailable());
    }
    this.#pump();
  }

  async *chat(request: ChatRequest, { client, signal, deadlineMs }: CallOptions): AsyncGenerator<ChatEvent> {
    const startedAt = performance.now();
    const engine = this.#supervisor.engine;
    if (!engine) throw this.#supervisor.unavailable();
    const prompt = await this.#tokenize(engine, request);
    if (signal.aborted) return;
    const job: Job = { client, request, events: new Channel(), prompt, running: null, over: false };
    if (!this.#queue.push(job)) {
      throw new EngineError('queue-full', `${this.#queue.length} requests are waiting.`, {
        retryAfterSeconds: this.#retryAfter(),
      });
    }
    const late = new EngineError('deadline', `It did not end within ${deadlineMs / 1000} s.`);
    const left = Math.max(0, deadlineMs - (performance.now() - startedAt));
    const timer = setTimeout(() => this.#end(job, late), left);
    const leave = (): void => this.#end(job);
    signal.addEventListener('abort', leave, { once: true });
    this.#pump();
    try {
      yield* job.events;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', leave);
      this.#end(job);
    }
  }

  #current(): Slot[] | undefined {
    const { engine } = this.#supervisor;
    return engine ? this.#slots.get(engine) : undefined;
  }

  /** Tokens of a conversation. Throws when they do not fit, with one token of an answer. */
  async #tokenize(engine: EngineProcess, request: ChatRequest): Promise<Prompt> {
    const message = { type: 'tokenize', request } as const;
    const { tokens } = await this.#supervisor.request(engine, message, 'tokenized');
    const limit = Math.max(...engine.capacities);
    const room = limit - tokens.length;
    if (room < 1) {
      throw new EngineError(
        'prompt-too-long',
        `The prompt has ${tokens.length} tokens, and the context holds ${limit} including the answer.`,
        { tokens: tokens.length, limit },
      );
    }
    return { engine, tokens, maxTokens: Math.min(request.maxTokens ?? room, room) };
  }

  /** Gives a job to each free sequence that fits one. */
  #pump(): void {
    const { engine } = this.#supervisor;
    const slots = this.#current();
    if (!engine || !slots) return;
    for (;;) {
      let slot: Slot | undefined;
      const job = this.#queue.take(({ prompt: { tokens, maxTokens } }) => {
        slot = chooseSlot(slots, tokens, tokens.length + maxTokens, performance.now());
        return slot !== undefined;
      });
      if (!job || !slot) return;
      slot.busy = true;
      if (job.prompt.engine === engine) this.#run(job, engine, slot);
      else void this.#tokenizeAgain(job, engine, slot);
    }
  }

  /** Runs a job that waited while its engine was replaced or restarted, for which its tokens are another model's. */
  async #tokenizeAgain(job: Job, engine: EngineProcess, slot: Slot): Promise<void> {
    try {
      const { tokens, maxTokens } = await this.#tokenize(engine, job.request);
      job.prompt = { engine, tokens, maxTokens: Math.min(maxTokens, slot.capacity - tokens.length) };
      if (job.over || job.prompt.maxTokens < 1) throw this.#supervisor.unavailable();
    } catch (error) {
      slot.busy = false;
      this.#end(job, error as Error);
      this.#pump();
      return;
    }
    this.#run(job, engine, slot);
  }

  #run(job: Job, engine: EngineProcess, slot: Slot): void {
    const { tokens, maxTokens } = job.prompt;
    const { events, request } = job;
    slot.tokens = tokens;
    slot.usedAt = performance.now();
    const id = engine.follow({ type: 'run', slot: slot.index, tokens, maxTokens, request }, (reply) => {
      if (reply.type === 'started') {
        events.push({ type: 'start', promptTokens: tokens.length, cachedTokens: reply.cachedTokens });
      } else if (reply.type === 'text') events.push({ type: 'text', text: reply.text });
      else {
        slot.busy = false;
        job.running = null;
        this.#finish(job, reply);
        this.#pump();
      }
    });
    // It may have ended already, when the process or the client is gone.
    if (!slot.busy) return;
    job.running = { engine, id };
    if (job.over) this.#cancel(job);
  }

  #finish(job: Job, reply: Reply): void {
    if (reply.type === 'done' && reply.ended !== 'cancelled') {
      job.events.push({ type: 'end', finishReason: reply.ended, completionTokens: reply.completionTokens });
    }
    this.#end(job, reply.type === 'done' ? undefined : engineEnded(reply));
  }

  /** Ends a job in any state: for its client at once, for its sequence as soon as the engine releases it. */
  #end(job: Job, error?: Error): void {
    if (job.over) return;
    job.over = true;
    job.events.end(error);
    this.#queue.remove(job);
    if (job.running) this.#cancel(job);
  }

  #cancel({ running }: Job): void {
    if (!running) return;
    const { engine, id } = running;
    engine.cancel(id);
    const killIfStuck = (): void => {
      if (engine.isFollowed(id)) engine.kill();
    };
    setTimeout(killIfStuck, CANCEL_LIMIT_MS).unref();
  }

  /** An estimate: a full queue advances by one round of the sequences in about as many seconds. */
  #retryAfter(): number {
    const sequences = this.#current()?.length ?? 1;
    return Math.min(60, Math.max(1, Math.ceil(this.#queue.length / Math.max(1, sequences))));
  }
}

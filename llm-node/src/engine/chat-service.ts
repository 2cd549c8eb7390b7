import { Channel } from './channel.ts';
import {
  type CallOptions,
  type ChatEvent,
  type ChatRequest,
  EngineError,
  type ModelStatus,
} from './engine.ts';
import { EngineDied, type EngineProcess } from './process.ts';
import { FairQueue } from './queue.ts';
import { chooseSlot, type Slot } from './slots.ts';
import type { Supervisor } from './supervisor.ts';

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
  /** How many tokens the answer may have. */
  readonly maxTokens: number;
}

/** An engine that does not confirm a cancellation is stuck. */
const CANCEL_LIMIT_MS = 10_000;

/** Decides which conversation is answered next and in which sequence. */
export class ChatService {
  readonly #supervisor: Supervisor;
  readonly #queue: FairQueue<Job>;
  /** Of the engine that takes work, and of those that only end it. */
  readonly #slots = new Map<EngineProcess, Slot[]>();

  constructor(supervisor: Supervisor, queueLimit: number) {
    this.#supervisor = supervisor;
    this.#queue = new FairQueue(queueLimit);
  }

  status(): Pick<ModelStatus, 'sequences' | 'waiting'> {
    const slots = [...this.#slots.values()].flat();
    return {
      sequences: {
        total: this.#current()?.length ?? 0,
        busy: slots.filter(({ busy }) => busy).length,
      },
      waiting: this.#queue.length,
    };
  }

  /** To be called when an engine came or went. */
  engineChanged(): void {
    const { engine } = this.#supervisor;
    if (engine && !this.#slots.has(engine)) {
      const slots = engine.capacities.map((capacity, index) => ({
        index,
        capacity,
        busy: false,
        tokens: new Uint32Array(),
        usedAt: 0,
      }));
      this.#slots.set(engine, slots);
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
      throw new EngineError('queue-full', `${this.#queue.length} requests wait already.`, {
        retryAfterSeconds: this.#retryAfter(),
      });
    }
    const late = new EngineError('deadline', `It was not done within ${deadlineMs / 1000} s.`);
    const timer = setTimeout(
      () => this.#end(job, late),
      Math.max(0, deadlineMs - (performance.now() - startedAt)),
    );
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

  /** Tokens of a conversation; throws when they, or the first of an answer, do not fit. */
  async #tokenize(engine: EngineProcess, request: ChatRequest): Promise<Prompt> {
    const reply = await engine.ask({ type: 'tokenize', request }).catch((error: unknown) => {
      throw error instanceof EngineDied ? this.#supervisor.unavailable() : error;
    });
    if (reply.type !== 'tokenized') throw unexpected(reply);
    const { tokens } = reply;
    const limit = Math.max(...engine.capacities);
    const room = limit - tokens.length;
    if (room < 1) {
      throw new EngineError(
        'prompt-too-long',
        `The prompt has ${tokens.length} tokens, and the context holds ${limit} with the answer.`,
        { tokens: tokens.length, limit },
      );
    }
    return { engine, tokens, maxTokens: Math.min(request.maxTokens ?? room, room) };
  }

  /** Gives work to every free sequence for which there is some. */
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
      else void this.#translate(job, engine, slot);
    }
  }

  /** The model was exchanged or started anew while this waited: its tokens are another model's. */
  async #translate(job: Job, engine: EngineProcess, slot: Slot): Promise<void> {
    try {
      job.prompt = await this.#tokenize(engine, job.request);
      if (slot.capacity < job.prompt.tokens.length + job.prompt.maxTokens) {
        job.prompt = { ...job.prompt, maxTokens: slot.capacity - job.prompt.tokens.length };
      }
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
    slot.tokens = tokens;
    slot.usedAt = performance.now();
    const id = engine.follow(
      { type: 'run', slot: slot.index, tokens, maxTokens, request: job.request },
      (reply) => {
        if (!(reply instanceof EngineDied)) {
          if (reply.type === 'started') {
            job.events.push({ type: 'start', promptTokens: tokens.length, cachedTokens: reply.cachedTokens });
            return;
          }
          if (reply.type === 'text') {
            job.events.push({ type: 'text', text: reply.text });
            return;
          }
        }
        slot.busy = false;
        job.running = null;
        this.#finish(job, reply);
        this.#pump();
      },
    );
    // It may be over already: the process was gone, or its client.
    if (!slot.busy) return;
    job.running = { engine, id };
    if (job.over) this.#cancel(job);
  }

  #finish(job: Job, reply: Parameters<Parameters<EngineProcess['follow']>[1]>[0]): void {
    if (reply instanceof EngineDied) {
      this.#end(
        job,
        new EngineError(
          'engine-ended',
          'The model’s engine ended while it answered this; it is started again.',
        ),
      );
    } else if (reply.type === 'error') {
      const reason = reply.reason === 'schema-refused' ? 'schema-refused' : 'engine-ended';
      this.#end(job, new EngineError(reason, reply.message));
    } else if (reply.type === 'done' && reply.ended !== 'cancelled') {
      const { ended: finishReason, completionTokens } = reply;
      job.events.push({ type: 'end', finishReason, completionTokens });
      this.#end(job);
    } else {
      this.#end(job);
    }
  }

  /** Whatever it is at, it is over: for its client at once, for its sequence as soon as the engine has let go of it. */
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
    const isStuck = (): void => {
      if (engine.isFollowed(id)) engine.kill();
    };
    setTimeout(isStuck, CANCEL_LIMIT_MS).unref();
  }

  /** A guess: a full queue moves on by one round of the sequences in about so many seconds. */
  #retryAfter(): number {
    const sequences = this.#current()?.length ?? 1;
    return Math.min(60, Math.max(1, Math.ceil(this.#queue.length / Math.max(1, sequences))));
  }
}

function unexpected(reply: { type: string; message?: string }): EngineError {
  return new EngineError('engine-ended', reply.message ?? `the engine said ${reply.type}`);
}

import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { engineEnv } from '../env.ts';
import type { FromEngine, Load, ToEngine } from './protocol.ts';

/** How an engine process came to its end. */
export interface Death {
  /** Such as `SIGABRT` or `status 1`. */
  readonly how: string;
  /** The last that it wrote: llama.cpp says there which assertion failed. */
  readonly lastWords: string;
}

/** A model that cannot be loaded, said by its engine: trying again would not help. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure';
}

/** An engine process that ended by itself. */
export class EngineDied extends Error {
  override readonly name = 'EngineDied';
  readonly death: Death;

  constructor(death: Death) {
    super(`the engine ended (${death.how})${death.lastWords && `: ${death.lastWords}`}`);
    this.death = death;
  }
}

type Reply = Exclude<FromEngine, { type: 'ready' | 'failed' }>;

/** Below chat: what nobody waits for in front of a screen. */
const EMBEDDING_NICENESS = 10;
const KEPT_STDERR = 2_000;
/** A 5 GB file from a slow disk takes minutes. */
const LOAD_LIMIT_MS = 10 * 60_000;

/** One engine: a child process with one model, from its start to its end. */
export class EngineProcess {
  readonly load: Load;
  readonly #child: ChildProcess;
  readonly #listeners = new Map<number, (reply: Reply | EngineDied) => void>();
  #nextId = 1;
  #stderr = '';
  #death: EngineDied | undefined;
  #capacities: readonly number[] = [];
  #dimensions = 0;
  #retired = false;
  /** Resolves when the process has ended, however that came. */
  readonly ended: Promise<EngineDied>;

  /** Starts one; it cannot be asked before {@link ready} has resolved. */
  constructor(load: Load) {
    this.load = load;
    this.#child = fork(join(import.meta.dirname, 'child/main.ts'), [], {
      env: engineEnv(),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // V8's young objects would take 48 MB before the first are collected; the model needs the memory.
      execArgv: ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=1'],
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-KEPT_STDERR);
    });
    if (load.kind === 'embedding' && this.pid) setPriority(this.pid, EMBEDDING_NICENESS);
    this.ended = new Promise((resolve) => {
      const end = (how: string): void => {
        if (this.#death) return;
        this.#death = new EngineDied({ how, lastWords: this.#lastWords() });
        for (const listener of this.#listeners.values()) listener(this.#death);
        this.#listeners.clear();
        resolve(this.#death);
      };
      // `close`, not `exit`: only then is all of its stderr here.
      this.#child.once('close', (status, signal) => end(signal ?? `status ${status}`));
      this.#child.once('error', (error) => end(error.message));
    });
    this.#child.on('message', (message: FromEngine) => this.#receive(message));
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Tokens that each sequence holds, by its index. */
  get capacities(): readonly number[] {
    return this.#capacities;
  }

  /** Numbers in one vector; 0 for a chat model. */
  get dimensions(): number {
    return this.#dimensions;
  }

  /** Resident memory in bytes, the model's file included as far as it is mapped; 0 where the system does not tell. */
  get memoryBytes(): number {
    try {
      const [, pages = '0'] = readFileSync(`/proc/${this.pid}/statm`, 'utf8').split(' ');
      return Number(pages) * 4096;
    } catch {
      return 0;
    }
  }

  /** Loads the model. Rejects with a {@link LoadFailure} or with {@link EngineDied}. */
  async ready(): Promise<void> {
    const said = new Promise<FromEngine>((resolve) => {
      const listen = (message: FromEngine): void => {
        if (message.type !== 'ready' && message.type !== 'failed') return;
        this.#child.off('message', listen);
        resolve(message);
      };
      this.#child.on('message', listen);
    });
    this.#send({ type: 'load', load: this.load });
    const limit = setTimeout(() => this.kill(), LOAD_LIMIT_MS);
    try {
      const message = await Promise.race([said, this.ended]);
      if (message instanceof EngineDied) throw message;
      if (message.type === 'failed') {
        this.kill();
        // Only then is all of its stderr here, where llama.cpp says what it did not like.
        const { lastWords } = (await this.ended).death;
        throw new LoadFailure([message.message, lastWords].filter((words) => words !== '').join(' '));
      }
      if (message.type !== 'ready') return;
      this.#capacities = message.capacities;
      this.#dimensions = message.dimensions;
    } finally {
      clearTimeout(limit);
    }
  }

  /** Asks for one reply. */
  async ask(message: DistributiveOmit<ToEngine, 'id'>): Promise<Reply> {
    return await new Promise((resolve, reject) => {
      this.follow(message, (reply) => (reply instanceof EngineDied ? reject(reply) : resolve(reply)));
    });
  }

  /** Asks, and hands on each reply until the last; the death of the process is a reply too. Returns the id to cancel by. */
  follow(message: DistributiveOmit<ToEngine, 'id'>, listener: (reply: Reply | EngineDied) => void): number {
    const id = this.#nextId;
    this.#nextId += 1;
    if (this.#death) {
      listener(this.#death);
      return id;
    }
    this.#listeners.set(id, listener);
    this.#send({ ...message, id } as ToEngine);
    return id;
  }

  /** Whether a last reply is still to come. */
  isFollowed(id: number): boolean {
    return this.#listeners.has(id);
  }

  cancel(id: number): void {
    this.#send({ type: 'cancel', id });
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Ends it as soon as all that it was asked is answered. */
  retire(): void {
    this.#retired = true;
    this.#endWhenIdle();
  }

  #endWhenIdle(): void {
    // Whoever was just answered may ask on, as after counting tokens.
    setImmediate(() => {
      if (this.#retired && this.#listeners.size === 0) this.kill();
    });
  }

  /** What llama.cpp said went wrong, without where in its sources. */
  #lastWords(): string {
    const lines = this.#stderr
      .split('\n')
      .map((line) => line.replace(/^.*?(?=GGML_ASSERT|error loading model)/, ''));
    const said = lines.filter((line) => /error|assert|fail|terminate/i.test(line));
    const cause = said.find((line) => /^(GGML_ASSERT|error loading model)/.test(line));
    return (cause ?? said.at(-1) ?? '').trim();
  }

  #send(message: ToEngine): void {
    // A process that is ending fails this in its own time; `ended` tells.
    if (this.#child.connected) this.#child.send(message, () => {});
  }

  #receive(message: FromEngine): void {
    if (message.type === 'ready' || message.type === 'failed') return;
    const listener = this.#listeners.get(message.id);
    if (message.type !== 'started' && message.type !== 'text') this.#listeners.delete(message.id);
    listener?.(message);
    if (this.#retired) this.#endWhenIdle();
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { engineEnv } from '../env.ts';
import type { FromEngine, Load, ToEngine } from './protocol.ts';

/** A model that its engine cannot load. Another attempt would not help. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure';
}

/** An engine process that ended. */
export class EngineDied extends Error {
  override readonly name = 'EngineDied';
  readonly type = 'died';
  /** Such as `SIGABRT` or `status 1`. */
  readonly how: string;
  /** The last error on its stderr, where llama.cpp says which assertion failed. */
  readonly lastError: string;

  constructor(how: string, lastError: string) {
    super(`the engine ended (${how})${lastError && `: ${lastError}`}`);
    this.how = how;
    this.lastError = lastError;
  }
}

/** The end of the process is a reply too. */
export type Reply = FromEngine | EngineDied;
export type EngineRequest = DistributiveOmit<ToEngine, 'id'>;

/** Below chat: nobody waits for embeddings in front of a screen. */
const EMBEDDING_NICENESS = 10;
const KEPT_STDERR = 2_000;
/** A 5 GB file from a slow disk takes minutes. */
const LOAD_LIMIT_MS = 10 * 60_000;

/** One engine: a child process with one model. */
export class EngineProcess {
  readonly #load: Load;
  readonly #child: ChildProcess;
  readonly #listeners = new Map<number, (reply: Reply) => void>();
  #nextId = 1;
  #stderr = '';
  #death: EngineDied | undefined;
  #retired = false;
  /** Tokens that each sequence holds, by its index. */
  capacities: readonly number[] = [];
  /** Numbers in one vector; 0 for a chat model. */
  dimensions = 0;
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<EngineDied>;

  /** Starts one. It takes requests once {@link ready} has resolved. */
  constructor(load: Load) {
    this.#load = load;
    this.#child = fork(join(import.meta.dirname, 'child/main.ts'), [], {
      env: engineEnv(),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // V8 would take 48 MB for young objects before its first collection; the model needs the memory.
      execArgv: ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=1'],
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-KEPT_STDERR);
    });
    const { pid } = this.#child;
    if (load.kind === 'embedding' && pid) setPriority(pid, EMBEDDING_NICENESS);
    this.ended = new Promise((resolve) => {
      const end = (how: string): void => {
        if (this.#death) return;
        this.#death = new EngineDied(how, lastErrorOf(this.#stderr));
        for (const listener of this.#listeners.values()) listener(this.#death);
        this.#listeners.clear();
        resolve(this.#death);
      };
      // `close`, not `exit`: only then has all of its stderr arrived.
      this.#child.once('close', (status, signal) => end(signal ?? `status ${status}`));
      this.#child.once('error', (error) => end(error.message));
    });
    this.#child.on('message', (message: FromEngine) => this.#receive(message));
  }

  /** Resident memory in bytes, including the mapped part of the model's file; 0 where the system does not say. */
  get memoryBytes(): number {
    try {
      const [, pages = '0'] = readFileSync(`/proc/${this.#child.pid}/statm`, 'utf8').split(' ');
      return Number(pages) * 4096;
    } catch {
      return 0;
    }
  }

  /** Loads the model. Rejects with a {@link LoadFailure} or with {@link EngineDied}. */
  async ready(): Promise<void> {
    const limit = setTimeout(() => this.kill(), LOAD_LIMIT_MS);
    try {
      const reply = await this.request({ type: 'load', load: this.#load });
      if (reply.type === 'died') throw reply;
      if (reply.type === 'ready') {
        this.capacities = reply.capacities;
        this.dimensions = reply.dimensions;
      } else if (reply.type === 'error') {
        this.kill();
        // Only then has all of its stderr arrived, where llama.cpp explains the failure.
        const { lastError } = await this.ended;
        throw new LoadFailure(`${reply.message} ${lastError}`.trim());
      }
    } finally {
      clearTimeout(limit);
    }
  }

  /** Sends a request that has one reply. */
  request(message: EngineRequest): Promise<Reply> {
    return new Promise((resolve) => void this.follow(message, resolve));
  }

  /** Sends a request and passes on each reply until the last one. Returns the id to cancel it by. */
  follow(message: EngineRequest, listener: (reply: Reply) => void): number {
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

  /** Whether the last reply is still to come. */
  isFollowed(id: number): boolean {
    return this.#listeners.has(id);
  }

  cancel(id: number): void {
    this.#send({ type: 'cancel', id });
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Ends it as soon as every request has its last reply. */
  retire(): void {
    this.#retired = true;
    this.#endWhenIdle();
  }

  #endWhenIdle(): void {
    // A reply can lead to another request, as that of a token count does.
    setImmediate(() => {
      if (this.#retired && this.#listeners.size === 0) this.kill();
    });
  }

  #send(message: ToEngine): void {
    // Fails when the process is ending, which `ended` reports.
    if (this.#child.connected) this.#child.send(message, () => {});
  }

  #receive(message: FromEngine): void {
    const listener = this.#listeners.get(message.id);
    if (message.type !== 'started' && message.type !== 'text') this.#listeners.delete(message.id);
    listener?.(message);
    if (this.#retired) this.#endWhenIdle();
  }
}

/** The last error of llama.cpp, without its source location. */
function lastErrorOf(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.replace(/^.*?(?=GGML_ASSERT|error loading model)/, ''));
  const errors = lines.filter((line) => /error|assert|fail|terminate/i.test(line));
  const cause = errors.find((line) => /^(GGML_ASSERT|error loading model)/.test(line));
  return (cause ?? errors.at(-1) ?? '').trim();
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

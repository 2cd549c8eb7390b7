import type { Logger } from '../log.ts';
import { EngineError, type ModelStatus } from './engine.ts';
import { type EngineDied, EngineProcess, type EngineRequest, LoadFailure, type Reply } from './process.ts';
import type { Load } from './protocol.ts';

/** A model to serve, whose file was checked. */
export interface Target {
  /** Its name, as clients call it. */
  readonly name: string;
  readonly load: Load;
  /** Changes when the file does. */
  readonly fingerprint: string;
}

/** After so many deaths within the window, the engine is not restarted. */
const MAX_DEATHS = 3;
const WINDOW_MS = 10 * 60_000;
const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 30_000;

/** Keeps one model served: starts its engine, restarts it when it dies, replaces it, and reports its status. */
export class Supervisor {
  readonly #log: Logger;
  readonly #onChange: () => void;
  #name = '';
  #target: Target | null = null;
  #engine: EngineProcess | null = null;
  #state: ModelStatus['state'] = 'absent';
  #detail = '';
  #loadedAt = 0;
  #restarts = 0;
  #deaths: number[] = [];
  #retryAt = 0;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  /** Calls `onChange` whenever an engine started or ended. */
  constructor(log: Logger, onChange: () => void) {
    this.#log = log;
    this.#onChange = onChange;
  }

  /** The engine that takes requests, if there is one. */
  get engine(): EngineProcess | null {
    return this.#state === 'ready' ? this.#engine : null;
  }

  get target(): Target | null {
    return this.#target;
  }

  status(): Omit<ModelStatus, 'sequences' | 'waiting'> {
    const engine = this.engine;
    return {
      state: this.#state,
      model: this.#name,
      detail: this.#detail,
      loadedAt: this.#loadedAt,
      restarts: this.#restarts,
      contextSize: Math.max(0, ...(engine?.capacities ?? [])),
      dimensions: engine?.dimensions ?? 0,
      memoryBytes: this.#engine?.memoryBytes ?? 0,
    };
  }

  /** Why nothing is answered now. */
  unavailable(): EngineError {
    if (this.#state === 'absent') {
      return new EngineError('no-model', 'No such model is configured here.');
    }
    if (this.#state === 'broken') {
      return new EngineError('broken', `${this.#name} is not served: ${this.#detail}`);
    }
    const retryAfterSeconds = Math.max(1, Math.ceil((this.#retryAt - Date.now()) / 1000) + 1);
    return new EngineError('not-ready', `${this.#name} is being loaded.`, { retryAfterSeconds });
  }

  /** Sends an engine a request and returns its reply. Throws an {@link EngineError} for a reply of another type. */
  async request<T extends Reply['type']>(engine: EngineProcess, message: EngineRequest, type: T) {
    const reply = await engine.request(message);
    if (isOfType(reply, type)) return reply;
    throw reply.type === 'died' ? this.unavailable() : engineEnded(reply);
  }

  /** One is configured; its file is not checked yet. */
  expect(name: string): void {
    this.#name = name;
    this.#become('starting', 'Its file is being checked.');
  }

  /** Starts the first model, or one after a broken one. */
  start(target: Target): void {
    this.#name = target.name;
    this.#target = target;
    this.#deaths = [];
    this.#launch();
  }

  /** Nothing can be served until a person fixes it. */
  fail(name: string, detail: string): void {
    this.#name = name;
    this.#target = null;
    this.#become('broken', detail);
  }

  /**
   * Loads another model beside the one that serves, and replaces that once the new one is ready. Resolves to the old
   * engine, which may still be answering. Rejects when the new one cannot be loaded: then nothing has changed.
   */
  async replace(target: Target): Promise<EngineProcess | null> {
    const engine = new EngineProcess(target.load);
    try {
      await engine.ready();
    } catch (error) {
      engine.kill();
      throw error;
    }
    const old = this.#engine;
    this.#name = target.name;
    this.#target = target;
    this.#deaths = [];
    clearTimeout(this.#timer);
    this.#take(engine);
    return old;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#engine?.kill();
  }

  #launch(): void {
    const target = this.#target;
    if (!target || this.#closed) return;
    this.#become('starting', 'It is being loaded.');
    const engine = new EngineProcess(target.load);
    this.#engine = engine;
    engine.ready().then(
      () => {
        if (this.#engine === engine) this.#take(engine);
        else engine.kill();
      },
      (error: unknown) => {
        engine.kill();
        if (this.#engine !== engine || this.#closed) return;
        this.#engine = null;
        // An engine that died while loading may have run out of memory for a moment; one that gave a reason is right.
        if (error instanceof LoadFailure) this.#become('broken', `It cannot be loaded. ${error.message}`);
        else this.#died(error as EngineDied);
      },
    );
  }

  #take(engine: EngineProcess): void {
    this.#engine = engine;
    this.#loadedAt = Math.floor(Date.now() / 1000);
    this.#become('ready', '');
    void engine.ended.then((death) => {
      if (this.#engine !== engine || this.#closed) return;
      this.#engine = null;
      this.#died(death);
    });
  }

  #died({ how, lastError }: EngineDied): void {
    this.#restarts += 1;
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((at) => at > now - WINDOW_MS), now];
    const count = this.#deaths.length;
    if (count >= MAX_DEATHS) {
      const deaths = `Its engine ended ${count} times in ${WINDOW_MS / 60_000} minutes, most recently by ${how}.`;
      const next = 'It is not restarted until the model is replaced or the service restarts.';
      this.#become('broken', `${deaths} ${next} ${lastError}`.trim());
      return;
    }
    const backoff = Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 4 ** (count - 1));
    this.#retryAt = now + backoff;
    this.#become('starting', `Its engine ended by ${how} and is being restarted.`);
    this.#timer = setTimeout(() => this.#launch(), backoff);
  }

  #become(state: ModelStatus['state'], detail: string): void {
    this.#state = state;
    this.#detail = detail;
    const line = { model: this.#name, state, ...(detail && { detail }) };
    if (state === 'broken') this.#log.error({ ...line, reason: 'model-broken' }, 'model');
    else this.#log.info(line, 'model');
    this.#onChange();
  }
}

function isOfType<T extends Reply['type']>(reply: Reply, type: T): reply is Extract<Reply, { type: T }> {
  return reply.type === type;
}

/** What a request ends with that has no proper answer. */
export function engineEnded(reply: Reply): EngineError {
  if (reply.type === 'died') {
    return new EngineError('engine-ended', 'The model’s engine ended during this request and is restarted.');
  }
  if (reply.type !== 'error') return new EngineError('engine-ended', `unexpected reply ${reply.type}`);
  return new EngineError(reply.reason === 'schema-refused' ? reply.reason : 'engine-ended', reply.message);
}

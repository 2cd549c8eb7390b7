import type { Logger } from '../log.ts';
import { EngineError, type ModelStatus } from './engine.ts';
import { type EngineDied, EngineProcess, LoadFailure } from './process.ts';
import type { Load } from './protocol.ts';

/** What is to be served, found and looked at on the disk. */
export interface Target {
  /** Its name, as clients call it. */
  readonly name: string;
  readonly load: Load;
  /** Changes when the file does. */
  readonly fingerprint: string;
}

/** Ended so often within the window, an engine is not started again by itself. */
const MOST_DEATHS = 3;
const WINDOW_MS = 10 * 60_000;
const FIRST_BACKOFF_MS = 500;
const LONGEST_BACKOFF_MS = 30_000;

/** Keeps one model served: starts its engine, starts it again when it dies, exchanges it, and says how it stands. */
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

  /** `onChange` is called whenever an engine came or went. */
  constructor(log: Logger, onChange: () => void) {
    this.#log = log;
    this.#onChange = onChange;
  }

  /** The engine that takes work, if there is one. */
  get engine(): EngineProcess | null {
    return this.#state === 'ready' ? this.#engine : null;
  }

  get target(): Target | null {
    return this.#target;
  }

  status(): Pick<
    ModelStatus,
    'state' | 'model' | 'detail' | 'loadedAt' | 'restarts' | 'contextSize' | 'dimensions' | 'memoryBytes'
  > {
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

  /** One is configured, and is being looked for on the disk. */
  expect(name: string): void {
    this.#name = name;
    this.#become('starting', 'It is looked for.');
  }

  /** The first model, or one after a broken one. */
  start(target: Target): void {
    this.#name = target.name;
    this.#target = target;
    this.#deaths = [];
    this.#launch();
  }

  /** Nothing can be served, for a reason that a person has to look at. */
  fail(name: string, detail: string): void {
    this.#name = name;
    this.#target = null;
    this.#become('broken', detail);
  }

  /**
   * Loads another model beside the one that serves, and puts it in its place once it is ready. The old engine is given
   * back, for whoever knows when its last work is done. Rejects when the new one cannot be loaded: then nothing changed.
   */
  async exchange(target: Target): Promise<EngineProcess | null> {
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
        // One that died while it loaded may have been short of memory for a moment; one that said why is right.
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

  #died(error: EngineDied): void {
    this.#restarts += 1;
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((at) => at > now - WINDOW_MS), now];
    const count = this.#deaths.length;
    if (count >= MOST_DEATHS) {
      this.#become(
        'broken',
        `It has ended its engine ${count} times in ${WINDOW_MS / 60_000} minutes, the last time by ${error.death.how}. It is not tried again until it is replaced or the service is started anew. ${error.death.lastWords}`.trim(),
      );
      return;
    }
    const backoff = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 4 ** (count - 1));
    this.#retryAt = now + backoff;
    this.#become('starting', `Its engine ended by ${error.death.how}; it is started again.`);
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

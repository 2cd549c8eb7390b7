import http from 'node:http';
import type { Recorder } from './recorder.ts';

interface Target {
  base: URL;
  recorder: Recorder;
  timeoutMs: number;
  /** Called when a request is over, whatever became of it. */
  over: (lost: boolean) => void;
}

/** Sends request `i` and writes down what became of it; calls `next` when the connection is free again. */
function send(target: Target, i: number, options: http.RequestOptions, next: () => void): void {
  const { recorder } = target;
  const rest = (recorder.scheduled[i] ?? 0) + target.timeoutMs - performance.now();
  let ended = false;
  const finish = (status: number, release: string, error: string): void => {
    if (ended) return;
    ended = true;
    clearTimeout(timer);
    recorder.finish(i, status, release, error);
    target.over(error !== '');
    next();
  };
  const request = http.request({
    host: target.base.hostname,
    port: target.base.port || 80,
    path: recorder.path(i),
    ...options,
  });
  const timer = setTimeout(
    () => {
      finish(0, '', 'timeout');
      request.destroy();
    },
    Math.max(rest, 0),
  );
  request.on('error', (error: NodeJS.ErrnoException) => finish(0, '', error.code ?? error.message));
  request.on('response', (response) => {
    const status = response.statusCode ?? 0;
    const release = String(response.headers['x-release'] ?? '');
    response.on('error', () => finish(status, release, 'truncated'));
    response.on('close', () => finish(status, release, 'truncated'));
    response.on('end', () => {
      if (!response.complete) finish(status, release, 'truncated');
      else finish(status, release, status === 200 ? '' : `status ${status}`);
    });
    response.resume();
  });
  recorder.left[i] = performance.now();
  request.end();
}

/** Sends every request on a connection of its own. */
export class FreshClient {
  readonly #target: Target;
  readonly #addresses: readonly string[];
  #turn = 0;

  constructor(target: Target, addresses: readonly string[]) {
    this.#target = target;
    this.#addresses = addresses;
  }

  add(i: number): void {
    const localAddress = this.#addresses[this.#turn++ % Math.max(this.#addresses.length, 1)];
    const options: http.RequestOptions = { agent: false, headers: { connection: 'close' } };
    send(this.#target, i, localAddress ? { ...options, localAddress } : options, () => {});
  }
}

/**
 * A client that keeps its one connection and has one request at a time on it. What is due meanwhile waits, and its
 * waiting counts. It never repeats a request: one that is lost because the server closed the connection is lost.
 */
export class KeptClient {
  readonly #target: Target;
  readonly #agent: http.Agent;
  readonly #queue: number[] = [];
  #busy = false;

  constructor(target: Target, localAddress: string | undefined) {
    this.#target = target;
    const options = { keepAlive: true, maxSockets: 1, ...(localAddress ? { localAddress } : {}) };
    this.#agent = new CountingAgent(options, () => {
      target.recorder.connections += 1;
    });
  }

  add(i: number): void {
    this.#queue.push(i);
    if (!this.#busy) this.#next();
  }

  #next(): void {
    const i = this.#queue.shift();
    this.#busy = i !== undefined;
    if (i === undefined) return;
    const { recorder, timeoutMs, over } = this.#target;
    if (performance.now() - (recorder.scheduled[i] ?? 0) >= timeoutMs) {
      recorder.finish(i, 0, '', 'timeout in queue');
      over(true);
      // Not by recursion: a long queue can time out as a whole.
      setImmediate(() => this.#next());
      return;
    }
    // Only after this turn is the socket back in the agent's hands and free for the next request.
    send(this.#target, i, { agent: this.#agent }, () => setImmediate(() => this.#next()));
  }

  close(): void {
    this.#agent.destroy();
  }
}

class CountingAgent extends http.Agent {
  readonly #opened: () => void;

  constructor(options: http.AgentOptions, opened: () => void) {
    super(options);
    this.#opened = opened;
  }

  override createConnection(
    ...args: Parameters<http.Agent['createConnection']>
  ): ReturnType<http.Agent['createConnection']> {
    this.#opened();
    return super.createConnection(...args);
  }
}

import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';

/** One request of a load. */
export interface LoadRequest {
  readonly url: string;
  readonly agent: http.Agent | false;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly localAddress?: string;
  /** For https: the authority that it trusts, and the TLS session that it resumes. */
  readonly secureContext?: SecureContext;
  readonly session?: Buffer;
  /** The scheduled time, on the monotonic clock. */
  readonly dueAt: number;
  /** An answer is too late so long after the scheduled time. */
  readonly timeoutMs: number;
  /** The expected status. */
  readonly status?: number;
  readonly signal?: AbortSignal;
}

/** What became of it. Times are on the monotonic clock. */
export interface Outcome {
  /** When a connection took it. */
  readonly sentAt: number;
  readonly doneAt: number;
  /** 0 without an answer. */
  readonly status: number;
  /** The header X-Release. */
  readonly release: string;
  /** Empty on success. */
  readonly error: string;
  /** The beginning of an answer with another status. */
  readonly body: string;
}

const BODY_LENGTH = 300;

/** Sends a request exactly once in HTTP/1.1: never retries, and never rejects. `onSocket` receives its connection. */
export function send(
  { url, agent, dueAt, timeoutMs, status: expected = 200, body, ...options }: LoadRequest,
  onSocket?: (socket: Socket) => void,
): Promise<Outcome> {
  return new Promise((resolve) => {
    let sentAt = 0;
    let [status, release, text] = [0, '', ''];
    const finish = (error: string): void => {
      clearTimeout(timer);
      const doneAt = performance.now();
      resolve({ sentAt: sentAt || doneAt, doneAt, status, release, error, body: text });
    };
    const { headers = {}, ...rest } = options;
    const { request: open } = url.startsWith('https:') ? https : http;
    const request = open(url, { ...rest, agent, headers: { ...headers } });
    const late = (): void => {
      finish('timeout');
      request.destroy();
    };
    const timer = setTimeout(late, Math.max(0, dueAt + timeoutMs - performance.now()));
    request.once('socket', (socket) => {
      sentAt = performance.now();
      onSocket?.(socket);
    });
    request.on('error', ({ code, message }: NodeJS.ErrnoException) => finish(code ?? message));
    request.once('response', (response) => {
      status = response.statusCode ?? 0;
      release = String(response.headers['x-release'] ?? '').slice(0, 100);
      if (status !== expected)
        response.on('data', (piece) => {
          if (text.length < BODY_LENGTH) text += piece;
        });
      for (const event of ['error', 'close'] as const) response.on(event, () => finish('truncated'));
      response.on('end', () => {
        if (!response.complete) finish('truncated');
        else finish(status === expected ? '' : `status ${status}`);
      });
      response.resume();
    });
    request.end(body);
  });
}

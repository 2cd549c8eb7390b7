import http from 'node:http';
import { connect } from 'node:net';

/** What a client sends with a request. */
export interface Sent {
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Announces a body of this many bytes, sends `body`, and then a byte a second. The signal ends it. */
  readonly announced?: number;
}

export interface Answer {
  /** 0 without an answer. */
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Someone with an address of their own. Each request has its own connection; none is retried, and none rejects. */
export interface Client {
  ask(method: string, path: string, sent?: Sent): Promise<Answer>;
  /** Opens a connection, sends this much, and holds it until somebody closes it. Counts as `held`, or 0 when refused. */
  hold(text: string): Promise<void>;
  /** How often each status was the answer: 0 for none, `pending` where the signal came first. */
  readonly answers: Readonly<Record<string, number>>;
}

const TIMEOUT_MS = 10_000;
const NEXT_BYTE_MS = 1_000;

/** A client of the box at `host` whose requests come from `address`. */
export function createClient(host: string, address: string, signal: AbortSignal): Client {
  const answers: Record<string, number> = {};
  const add = (kind: string) => {
    answers[kind] = (answers[kind] ?? 0) + 1;
  };
  return {
    answers,
    async hold(text) {
      const { promise: closed, resolve } = Promise.withResolvers<void>();
      const socket = connect({ host, port: 80, localAddress: address, signal });
      let kind = '0';
      socket.on('error', () => {});
      socket.once('connect', () => {
        kind = 'held';
        socket.write(text);
      });
      socket.once('close', () => resolve());
      await closed;
      add(kind);
    },
    async ask(method, path, { token, headers = {}, body = '', announced } = {}) {
      const length = announced ?? Buffer.byteLength(body);
      const request = http.request({
        ...{ host, localAddress: address, method, path, agent: false },
        headers: {
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(length > 0 && { 'content-length': String(length) }),
          ...headers,
        },
        ...(announced !== undefined && { signal }),
      });
      const answer = answerOf(request);
      if (announced === undefined) request.end(body);
      else request.write(body);
      const timer =
        announced === undefined
          ? setTimeout(() => request.destroy(), TIMEOUT_MS)
          : setInterval(() => request.write('x'), NEXT_BYTE_MS);
      const { status, ...rest } = await answer;
      clearInterval(timer);
      const kind = status === 0 && announced !== undefined && signal.aborted ? 'pending' : String(status);
      add(kind);
      return { status, ...rest };
    },
  };
}

/** A server that refuses a body answers before its end: then the connection is of no more use. */
function answerOf(request: http.ClientRequest): Promise<Answer> {
  return new Promise((resolve) => {
    // The first counts; a reset may follow the answer.
    request.on('error', () => resolve({ status: 0, headers: {}, body: '' }));
    request.on('close', () => resolve({ status: 0, headers: {}, body: '' }));
    request.once('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      for (const event of ['end', 'error'] as const)
        response.on(event, () => {
          resolve({ status, headers, body: Buffer.concat(chunks).toString() });
          request.destroy();
        });
    });
  });
}

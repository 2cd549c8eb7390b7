import type { ClientRequest, IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import { connect } from 'node:net';
import tls from 'node:tls';

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
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a connection gets that is only held: a port, whether it speaks TLS, and the bytes. */
export interface Held {
  readonly port: 80 | 443;
  readonly secure?: true;
  readonly bytes: string | Uint8Array;
}

/**
 * Someone with an address of their own. Each request has its own connection, encrypted and verified; none is retried, and
 * none rejects.
 */
export interface Client {
  ask(method: string, path: string, sent?: Sent): Promise<Answer>;
  /** Opens a connection, sends this much, and holds it until somebody closes it. Counts as `held`, or 0 when refused. */
  hold(what: Held): Promise<void>;
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
    async hold({ port, secure, bytes }) {
      const { promise: closed, resolve } = Promise.withResolvers<void>();
      const to = { host, port, localAddress: address };
      // An attacker verifies nothing.
      const socket = secure ? tls.connect({ ...to, rejectUnauthorized: false }) : connect(to);
      const onAbort = () => socket.destroy();
      signal.addEventListener('abort', onAbort, { once: true });
      let kind = '0';
      socket.on('error', () => {});
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        kind = 'held';
        socket.write(bytes);
      });
      socket.once('close', () => resolve());
      await closed;
      signal.removeEventListener('abort', onAbort);
      add(kind);
    },
    async ask(method, path, { token, headers = {}, body = '', announced } = {}) {
      const length = announced ?? Buffer.byteLength(body);
      const request = https.request({
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
function answerOf(request: ClientRequest): Promise<Answer> {
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

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { RequestError } from '@hono/node-server';
import { problemText } from './problem.ts';
import { failureOf, type Reason } from './reasons.ts';

/** What Node refuses by itself, before any route sees it. */
const REASONS: Record<string, Reason> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'body-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
};
/** What Node says of a method that it does not know, and of anything else that does not begin like a request. */
const UNKNOWN_METHOD = 'HPE_INVALID_METHOD';
const REQUEST_LINE = /^[!-~]+ [!-~]+ HTTP\/1\.\d\r\n/;
/** The longest request line to look for. */
const LINE_BYTES = 16 * 1024;

type ParseError = NodeJS.ErrnoException & { rawPacket?: Buffer };

function reasonOf({ code = '', rawPacket }: ParseError): Reason {
  const isMethod =
    code === UNKNOWN_METHOD && REQUEST_LINE.test(rawPacket?.toString('latin1', 0, LINE_BYTES) ?? '');
  return isMethod ? 'not-implemented' : (REASONS[code] ?? 'invalid-request');
}

/** Answers what Node cannot parse, or not in time, with a problem, and closes the connection. */
export function answerNodeErrors(server: Server): void {
  /** The requests of a connection that have no complete answer yet, in their order. */
  const open = new WeakMap<Socket, Set<ServerResponse>>();
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    const responses = open.get(socket) ?? new Set();
    open.set(socket, responses.add(response));
    response.once('close', () => responses.delete(response));
  });

  server.on('clientError', (error: ParseError, socket: Socket) => {
    const [response, ...later] = open.get(socket) ?? [];
    if (!socket.writable || error.code === 'ECONNRESET') return socket.destroy();
    if (!response) return refuse(socket, reasonOf(error));
    // The error is in the body of the one request that is open: nothing was answered yet, so this is its answer.
    const isOfBody = later.length === 0 && !response.req.complete;
    if (isOfBody && !response.headersSent) return refuse(socket, reasonOf(error));
    // An answer that has begun cannot become another one.
    if (isOfBody) return socket.destroy();
    // The error is behind requests that were good: their clients get their answers, and then the end.
    if (!response.headersSent) response.shouldKeepAlive = false;
    response.once('close', () => socket.destroySoon());
  });

  server.on('connect', (_, socket: Socket) => refuse(socket, 'not-implemented'));
  // A client that waits for something unknown gets its answer all the same.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}

/** The answer to a request that the adapter cannot build, such as one with a malformed `Host`. */
export function onAdapterError(error: unknown): Response {
  const { status, headers, body } = answerOf(error instanceof RequestError ? 'invalid-request' : 'internal');
  return new Response(body, { status, headers });
}

function answerOf(reason: Reason) {
  const { status, title } = failureOf(reason);
  const requestId = randomUUID();
  const headers = {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': requestId,
    Connection: 'close',
  };
  return { status, title, headers, body: problemText(reason, requestId) };
}

function refuse(socket: Socket, reason: Reason): void {
  const { status, title, headers, body } = answerOf(reason);
  const lines = Object.entries({ ...headers, 'Content-Length': Buffer.byteLength(body) });
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
  );
}

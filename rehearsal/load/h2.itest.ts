import { constants, type Http2ServerRequest, type Http2ServerResponse, type Http2Session } from 'node:http2';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { startLoad } from './load.ts';
import { type Certificate, makeCertificate, serveSecurely } from './secure-server.ts';

let certificate: Certificate;
beforeAll(async () => {
  certificate = await makeCertificate('127.0.0.1');
});

/** The stream which a server refuses, or after which it goes away: the first of a client's third group. */
const LAST = 17;

type Handler = (request: Http2ServerRequest, response: Http2ServerResponse) => void;

/** Once the client has read all that was sent to it so far: it answers in order. */
const onceRead = (session: Http2Session | undefined, then: () => void) => session?.ping(() => then());

/** The figures of HTTP/2 alone, 200 requests a second from 5 clients, until enough has happened. */
async function underLoad(handler: Handler, enough: () => boolean, options: { timeoutMs?: number } = {}) {
  await using served = await serveSecurely(certificate, handler);
  const clients = { keepAliveShare: 1, keepAliveClients: 5, h2Clients: 5, h2Streams: 4 };
  await using load = await startLoad({
    ...{ baseUrl: served.url, ca: certificate.ca, paths: ['/'], rate: 200, ...clients, ...options },
  });
  await expect.poll(enough).toBe(true);
  return await load.stop();
}

/** Every tenth request gets the trouble, and the others an answer. */
function everyTenth(trouble: Handler): { handler: Handler; troubled: () => number; answered: () => number } {
  let [count, troubled] = [0, 0];
  return {
    handler(request, response) {
      count += 1;
      if (count % 10 !== 0) return void response.end('ok');
      troubled += 1;
      trouble(request, response);
    },
    troubled: () => troubled,
    answered: () => count - troubled,
  };
}

/**
 * A server that goes away after some of the streams, as nginx does when it is reloaded: it says how far it got, skips
 * what comes after, and finishes the rest, or not. It goes in the middle of a group with nothing else on the session: a
 * session begins with what was refused on the one before, and on a busy machine with much more, and nothing is refused twice.
 */
function goingAway({ finishes = true } = {}) {
  const lastOf = new Map<object, number>();
  /** Streams of a session that are not over, without the last one of a server that does not finish it. */
  const open = new Map<Http2Session, number>();
  const count = (session: Http2Session, more: number) => {
    open.set(session, (open.get(session) ?? 0) + more);
    const cut = !finishes && lastOf.has(session) && open.get(session) === 0;
    if (cut) onceRead(session, () => session.socket.destroySoon());
  };
  let processed = 0;
  const handler: Handler = ({ stream }, response) => {
    const { session, id = 0 } = stream;
    if (!session) throw new Error('a stream without a session');
    if (id > (lastOf.get(session) ?? Number.POSITIVE_INFINITY)) return;
    processed += 1;
    const leaving = id >= LAST && open.get(session) === 1;
    if (leaving) {
      lastOf.set(session, id);
      session.goaway(constants.NGHTTP2_NO_ERROR, id);
    }
    if (!finishes && leaving) return count(session, 0);
    count(session, 1);
    stream.once('close', () => count(session, -1));
    setTimeout(() => response.end('ok'), 20);
  };
  return { handler, processed: () => processed, gone: () => lastOf.size };
}

describe('the load generator in HTTP/2', () => {
  it('sends again what a server that goes away has not begun, and nothing twice', async () => {
    const leaving = goingAway();
    const figures = await underLoad(leaving.handler, () => leaving.gone() > 10);
    expect(figures.errors).toEqual([]);
    expect(figures.failed).toBe(0);
    expect(figures.resent).toBeGreaterThan(10);
    expect(figures.kinds.h2).toMatchObject({ sent: figures.sent, resent: figures.resent });
    expect(figures.connections.h2).toBeGreaterThanOrEqual(leaving.gone());
    expect(leaving.processed()).toBe(figures.sent);
  });

  it('counts as failed what a server that goes away had begun', async () => {
    const leaving = goingAway({ finishes: false });
    const figures = await underLoad(leaving.handler, () => leaving.gone() > 10);
    expect(figures.failed).toBe(leaving.gone());
    expect(figures.resent).toBeGreaterThan(10);
    expect(leaving.processed()).toBe(figures.sent);
  });

  it('sends a refused stream again on a new connection, once', async () => {
    const refuse: Handler = ({ stream }) => stream.close(constants.NGHTTP2_REFUSED_STREAM);
    let [refused, answered] = [0, 0];
    const figures = await underLoad(
      (request, response) => {
        if (request.stream.id !== LAST) {
          answered += 1;
          return void response.end('ok');
        }
        refused += 1;
        refuse(request, response);
      },
      () => refused > 10,
    );
    expect(figures).toMatchObject({ failed: 0, resent: refused, sent: answered });
    expect(figures.connections.h2).toBeGreaterThanOrEqual(refused);

    let seen = 0;
    const always = await underLoad(
      (request, response) => {
        seen += 1;
        refuse(request, response);
      },
      () => seen > 50,
    );
    expect(always).toMatchObject({ failed: always.sent, resent: always.sent });
    expect(always.errors).toMatchObject([{ error: 'reset: REFUSED_STREAM' }]);
  });

  it.each<[string, Handler, string]>([
    [
      'a reset stream',
      ({ stream }) => stream.close(constants.NGHTTP2_INTERNAL_ERROR),
      'reset: INTERNAL_ERROR',
    ],
    ['a cancelled stream', ({ stream }) => stream.close(constants.NGHTTP2_CANCEL), 'reset: CANCEL'],
    ['a connection that breaks', ({ stream }) => void stream.session?.socket.destroy(), ''],
    [
      'a reset in the middle of a body',
      ({ stream }, response) => {
        response.writeHead(200);
        response.write('half', () =>
          onceRead(stream.session, () => stream.close(constants.NGHTTP2_INTERNAL_ERROR)),
        );
      },
      'truncated',
    ],
    [
      'a stream that is refused after its head',
      ({ stream }, response) => {
        response.writeHead(200);
        response.write('half', () =>
          onceRead(stream.session, () => stream.close(constants.NGHTTP2_REFUSED_STREAM)),
        );
      },
      'truncated',
    ],
    [
      'a stream closed without an error before its end',
      ({ stream }, response) => {
        response.writeHead(200, { 'content-length': 10 });
        response.write('half', () =>
          onceRead(stream.session, () => stream.close(constants.NGHTTP2_NO_ERROR)),
        );
      },
      'truncated',
    ],
    [
      'a body shorter than announced',
      (_request, response) => {
        response.writeHead(200, { 'content-length': 10 });
        response.end('half');
      },
      'truncated',
    ],
    [
      'a connection that breaks in the middle of a body',
      ({ stream }, response) => {
        response.writeHead(200);
        response.write('half', () => onceRead(stream.session, () => stream.session?.socket.destroy()));
      },
      '',
    ],
    ['another status', (_request, response) => void response.writeHead(503).end(), 'status 503'],
  ])('counts %s as failed, and sends it once', async (_what, trouble, error) => {
    const { handler, troubled, answered } = everyTenth(trouble);
    const figures = await underLoad(handler, () => troubled() > 15);
    // A connection takes its other streams with it; one that has not been sent yet goes to the next connection.
    if (error === '') {
      expect(figures.failed).toBeGreaterThanOrEqual(troubled());
      expect(troubled() + answered()).toBeLessThanOrEqual(figures.sent);
    } else {
      expect(figures.resent).toBe(0);
      expect(figures).toMatchObject({ failed: troubled(), sent: troubled() + answered() });
      expect(figures.errors).toMatchObject([{ error, count: troubled() }]);
    }
  });

  it('counts a stream without an answer as failed after the timeout', async () => {
    let seen = 0;
    const figures = await underLoad(
      () => {
        seen += 1;
      },
      () => seen > 50,
      { timeoutMs: 500 },
    );
    expect(figures.failed).toBe(figures.sent);
    expect(figures.errors).toMatchObject([{ error: 'timeout', count: figures.sent }]);
    expect(figures.resent).toBe(0);
  });

  it('counts as failed what a server without HTTP/2 answers', async () => {
    const server = https.createServer(certificate, (_request, response) => response.end('ok'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const load = await startLoad({ baseUrl, ca: certificate.ca, paths: ['/'], rate: 100, atLeast: 100 });
    const figures = await load.stop();
    server.closeAllConnections();
    server.close();
    expect(figures.kinds.h2.sent).toBeGreaterThan(10);
    expect(figures.failed).toBe(figures.kinds.h2.failed);
    expect(figures.kinds.h2.failed).toBe(figures.kinds.h2.sent);
  });

  it('counts as failed what nobody accepts', async () => {
    const gone = await serveSecurely(certificate, () => {});
    await gone[Symbol.asyncDispose]();
    const load = await startLoad({
      ...{ baseUrl: gone.url, ca: certificate.ca, paths: ['/'], rate: 100, atLeast: 50 },
    });
    const figures = await load.stop();
    expect(figures).toMatchObject({ failed: figures.sent });
    expect(figures.sent).toBeGreaterThanOrEqual(50);
    expect(figures.errors).toMatchObject([{ error: 'ECONNREFUSED', count: figures.sent }]);
  });
});

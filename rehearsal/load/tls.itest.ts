import { beforeAll, describe, expect, it } from 'vitest';
import { startLoad } from './load.ts';
import { type Certificate, makeCertificate, serveSecurely } from './secure-server.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let certificate: Certificate;
let elsewhere: Certificate;
beforeAll(async () => {
  [certificate, elsewhere] = await Promise.all([makeCertificate('127.0.0.1'), makeCertificate('127.0.0.2')]);
});

const PATHS = ['/health', '/v1/jobs'];

describe('the load generator over TLS', () => {
  it('loses nothing in any of the three ways, and gives an address no server name', async () => {
    const asked = new Map<string, number>();
    const names = new Set<unknown>();
    await using served = await serveSecurely(certificate, (request, response) => {
      const { httpVersion, headers, url } = request;
      const kind = httpVersion === '2.0' ? 'h2' : headers.connection;
      asked.set(`${kind} ${url}`, (asked.get(`${kind} ${url}`) ?? 0) + 1);
      names.add(headers[':authority'] ?? headers.host);
      response.setHeader('x-release', 'one');
      response.end('{}');
    });
    served.server.on('secureConnection', ({ servername }) => names.add(servername));
    const load = await startLoad({ baseUrl: served.url, ca: certificate.ca, paths: PATHS, rate: 200 });
    await pause(3000);
    const figures = await load.stop();
    expect(figures).toMatchObject({ failed: 0, resent: 0, errors: [], streamsAtOnce: 4 });
    expect(figures.connections).toEqual({ 'keep-alive': 10, h2: 10 });
    expect(figures.achievedRate).toBeCloseTo(200, -1);
    expect(figures.handshakes).toMatchObject({ full: figures.kinds.new.sent + 20, resumed: 0 });
    expect(figures.handshakes.p50).toBeGreaterThan(0);
    expect(served.sockets.size).toBe(figures.handshakes.full);
    expect(figures.sent).toBe([...asked.values()].reduce((sum, count) => sum + count, 0));
    expect([...asked.keys()].sort()).toEqual(
      ['close', 'h2', 'keep-alive'].flatMap((kind) => PATHS.map((path) => `${kind} ${path}`)),
    );
    // A quarter each of HTTP/1.1 and HTTP/2 on kept connections; a group of HTTP/2 is sent ahead of its turn.
    const { kinds } = figures;
    expect(Math.abs(kinds['keep-alive'].sent - kinds.new.sent / 2)).toBeLessThan(2);
    expect(Math.abs(kinds.h2.sent - kinds.new.sent / 2)).toBeLessThanOrEqual(40);
    expect(figures.releases).toMatchObject([{ release: 'one', answers: figures.sent, afterNewer: 0 }]);
    expect([...names]).toEqual([false, new URL(served.url).host]);
  });

  it.each([
    ['an authority that nobody knows', () => ({ cert: certificate, ca: undefined }), 'VERIFY'],
    ['another authority', () => ({ cert: certificate, ca: elsewhere.ca }), 'VERIFY'],
    ['a certificate for another address', () => ({ cert: elsewhere, ca: elsewhere.ca }), 'ALTNAME'],
  ])('counts every request as failed with %s', async (_what, make, code) => {
    const { cert, ca } = make();
    let answered = 0;
    await using served = await serveSecurely(cert, (_request, response) => {
      answered += 1;
      response.end();
    });
    const load = await startLoad({ baseUrl: served.url, ...(ca && { ca }), paths: ['/'], rate: 50 });
    await pause(1500);
    const figures = await load.stop();
    expect(answered).toBe(0);
    for (const { sent, failed } of Object.values(figures.kinds)) {
      expect(sent).toBeGreaterThan(5);
      expect(failed).toBe(sent);
    }
    expect(figures.resent).toBe(0);
    for (const { error } of figures.errors) expect(error).toMatch(new RegExp(code));
  });

  it('resumes the session of its address only on request', async () => {
    await using served = await serveSecurely(certificate, (_request, response) => void response.end('{}'));
    const options = { baseUrl: served.url, ca: certificate.ca, paths: ['/'], rate: 100, keepAliveShare: 0 };
    const handshakes = async (resume: boolean) => {
      const load = await startLoad({ ...options, resume });
      await pause(1000);
      const figures = await load.stop();
      expect(figures.failed).toBe(0);
      return figures.handshakes;
    };
    expect(await handshakes(false)).toMatchObject({ resumed: 0 });
    const { full, resumed } = await handshakes(true);
    expect(resumed).toBeGreaterThan(80);
    expect(full).toBeLessThan(10);
  });

  it('sees what a server does to kept connections of HTTP/1.1', async () => {
    let count = 0;
    const lost = { close: 0, 'keep-alive': 0 };
    await using served = await serveSecurely(certificate, (request, response) => {
      count += 1;
      const kind = request.headers.connection === 'close' ? 'close' : 'keep-alive';
      const trouble = count % 10;
      if (trouble < 2) lost[kind] += 1;
      if (trouble === 0) request.socket.destroy();
      else if (trouble === 1) {
        response.writeHead(200, { 'content-length': 10 });
        response.write('half', () => request.socket.destroy());
      } else response.end('ok');
    });
    const load = await startLoad({
      ...{ baseUrl: served.url, ca: certificate.ca, paths: ['/'], rate: 200, h2Clients: 0 },
    });
    await pause(1500);
    const figures = await load.stop();
    expect(figures.sent).toBe(count);
    expect(figures.kinds.new.failed).toBe(lost.close);
    expect(figures.kinds['keep-alive'].failed).toBe(lost['keep-alive']);
    expect(figures.resent).toBe(0);
    expect(figures.errors.map(({ error }) => error).sort()).toEqual(['ECONNRESET', 'truncated']);
  });
});

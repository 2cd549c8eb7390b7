import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startLoad } from './load.ts';

const servers: http.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(handler: http.RequestListener): Promise<{ url: string; server: http.Server }> {
  const server = http.createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe('the load generator', () => {
  it('loses nothing on a server that answers, and asks every path on both kinds of connection', async () => {
    const asked = new Map<string, number>();
    const sockets = new Set<Socket>();
    const { url, server } = await serve((request, response) => {
      const key = `${request.headers.connection} ${request.url}`;
      asked.set(key, (asked.get(key) ?? 0) + 1);
      response.setHeader('x-release', 'one').end('{}');
    });
    server.on('connection', (socket) => sockets.add(socket));
    const load = await startLoad({
      baseUrl: url,
      paths: ['/health', '/v1/jobs'],
      rate: 200,
      keepAliveClients: 10,
    });
    await pause(2000);
    const figures = await load.stop();
    expect(figures).toMatchObject({ failed: 0, errors: [], connections: { 'keep-alive': 10, h2: 0 } });
    expect(figures.sent).toBeGreaterThan(380);
    expect(figures.achievedRate).toBeCloseTo(200, -1);
    expect(figures.sent).toBe(sum([...asked.values()]));
    expect([...asked.keys()].sort()).toEqual([
      'close /health',
      'close /v1/jobs',
      'keep-alive /health',
      'keep-alive /v1/jobs',
    ]);
    expect(sockets.size).toBe(figures.kinds.new.sent + 10);
    expect(Math.abs(figures.kinds.new.sent - figures.kinds['keep-alive'].sent)).toBeLessThan(2);
    expect(figures.releases).toMatchObject([{ release: 'one', answers: figures.sent, afterNewer: 0 }]);
  });

  it('sees each request that a server loses, and how', async () => {
    const lost = { new: 0, 'keep-alive': 0 };
    let count = 0;
    const { url } = await serve((request, response) => {
      count += 1;
      const kind = request.headers.connection === 'close' ? 'new' : 'keep-alive';
      const trouble = count % 10;
      if (trouble < 4) lost[kind] += 1;
      if (trouble === 0) request.socket.destroy();
      else if (trouble === 1) response.writeHead(502).end();
      else if (trouble === 2)
        response.writeHead(200, { 'content-length': 10 }).write('half', () => request.socket.destroy());
      else if (trouble === 3) response.writeHead(302, { location: '/' }).end();
      else response.end('ok');
    });
    const load = await startLoad({ baseUrl: url, paths: ['/'], rate: 200, keepAliveClients: 10 });
    await pause(1500);
    const figures = await load.stop();
    expect(figures.sent).toBe(count);
    expect(figures.kinds.new.failed).toBe(lost.new);
    expect(figures.kinds['keep-alive'].failed).toBe(lost['keep-alive']);
    expect(figures.failed).toBe(sum(figures.errors.map((error) => error.count)));
    expect(figures.errors.map((error) => error.error).sort()).toEqual([
      'ECONNRESET',
      'status 302',
      'status 502',
      'truncated',
    ]);
    expect(figures.errors[0]?.examples).toHaveLength(3);
  });

  it('charges a stall to every request that was due meanwhile', async () => {
    let stalled = false;
    const waiting: http.ServerResponse[] = [];
    const { url } = await serve((_request, response) => {
      if (stalled) waiting.push(response);
      else response.end('ok');
    });
    const load = await startLoad({ baseUrl: url, paths: ['/'], rate: 200, keepAliveClients: 5 });
    await pause(500);
    stalled = true;
    await pause(1000);
    stalled = false;
    for (const response of waiting) response.end('late');
    await pause(500);
    const figures = await load.stop();
    expect(figures.failed).toBe(0);
    expect(figures.longestGap.ms).toBeGreaterThan(900);
    expect(figures.longestGap.ms).toBeLessThan(1300);
    // A closed loop would have seen 5 slow requests of 5 clients: here all of that second are slow.
    expect(figures.kinds['keep-alive'].latency.p95).toBeGreaterThan(700);
    expect(figures.latency.p50).toBeGreaterThan(5);
    expect(figures.achievedRate).toBeCloseTo(200, -1);
  });

  it('counts a request without an answer as failed after the timeout, queued ones too', async () => {
    const { url } = await serve(() => {});
    const load = await startLoad({
      baseUrl: url,
      paths: ['/'],
      rate: 50,
      keepAliveClients: 2,
      timeoutMs: 500,
    });
    await pause(1000);
    const figures = await load.stop();
    expect(figures.failed).toBe(figures.sent);
    expect(figures.sent).toBeGreaterThan(45);
    expect(figures.errors.map((error) => error.error)).toContain('timeout');
    expect(figures.longestGap.ms).toBeGreaterThan(1000);
  });

  it('reports when the old release answers after the new one', async () => {
    let count = 0;
    const { url } = await serve((_request, response) => {
      count += 1;
      response.setHeader('x-release', count <= 50 || count === 60 ? 'old' : 'new').end();
    });
    const load = await startLoad({ baseUrl: url, paths: ['/'], rate: 100, keepAliveClients: 5 });
    await pause(1000);
    const figures = await load.stop();
    expect(figures.releases).toMatchObject([
      { release: 'old', answers: 51, afterNewer: 1 },
      { release: 'new', afterNewer: 0 },
    ]);
  });

  it('ends by itself at its limit and keeps the figures', async () => {
    const { url } = await serve((_request, response) => response.end());
    const load = await startLoad({ baseUrl: url, paths: ['/'], rate: 500, maxRequests: 100 });
    await pause(1500);
    const figures = await load.stop();
    expect(figures).toMatchObject({ sent: 100, failed: 0 });
  });

  it('refuses what it cannot do', async () => {
    await expect(startLoad({ baseUrl: 'http://127.0.0.1', paths: [] })).rejects.toThrow(
      'give at least one path',
    );
    const refused = { paths: ['/'], rate: 1 };
    await expect(startLoad({ ...refused, baseUrl: 'ftp://127.0.0.1' })).rejects.toThrow('got ftp://');
    await expect(startLoad({ ...refused, baseUrl: 'http://127.0.0.1/v1' })).rejects.toThrow('and a host');
    await expect(startLoad({ ...refused, baseUrl: 'http://127.0.0.1', h2Clients: 1 })).rejects.toThrow(
      'HTTP/2 needs https',
    );
    await expect(startLoad({ ...refused, baseUrl: 'https://127.0.0.1', h2Clients: 21 })).rejects.toThrow(
      'of 20 clients',
    );
    await expect(startLoad({ ...refused, baseUrl: 'https://127.0.0.1', ca: 'none' })).rejects.toThrow(
      'no certificates in PEM',
    );
  });
});

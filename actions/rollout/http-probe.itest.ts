import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { close, serve } from '../testing/server.ts';
import { httpProbe } from './http-probe.ts';

it('sees status, release and time', async () => {
  await using target = await serve((_, response) => response.setHeader('X-Release', 'r1').end('{}'));
  expect(await httpProbe(target.url)(1000)).toMatchObject({
    status: 200,
    release: 'r1',
    ms: expect.any(Number),
  });
});

it('does not follow a redirect', async () => {
  await using target = await serve((_, response) =>
    response.writeHead(302, { location: '/elsewhere' }).end(),
  );
  expect(await httpProbe(target.url)(1000)).toMatchObject({ status: 302, location: '/elsewhere' });
});

it('opens a connection for each probe, so a dead listener shows', async () => {
  let connections = 0;
  await using target = await serve((_, response) => response.end());
  target.server.on('connection', () => (connections += 1));
  const probe = httpProbe(target.url);
  await probe(1000);
  await probe(1000);
  expect(connections).toBe(2);
  await close(target.server);
  expect(await probe(1000)).toMatchObject({ status: null, error: expect.stringContaining('ECONNREFUSED') });
});

it('tells slow from unreachable', async () => {
  await using mute = await serve(() => {});
  const slow = await httpProbe(mute.url)(100);
  expect(slow).toMatchObject({ status: null, timedOut: true });
  expect(slow.ms).toBeGreaterThanOrEqual(99);
  // TEST-NET-1 (RFC 5737): nobody answers, whether the packets are dropped or refused.
  const nowhere = await httpProbe('http://192.0.2.1/')(200);
  expect(nowhere.status).toBeNull();
  expect(nowhere.timedOut).not.toBe(true);
});

it('counts an answer that breaks off as none', async () => {
  await using broken = await serve((_, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('half');
    setTimeout(() => response.destroy(), 20);
  });
  expect(await httpProbe(broken.url)(60_000)).toMatchObject({
    status: null,
    error: expect.stringContaining('broke off'),
  });
});

it('times out on a body that drips, and stops reading one that never ends', async () => {
  await using dripping = await serve(async (_, response) => {
    for (; !response.destroyed; await sleep(20)) response.write('.');
  });
  expect(await httpProbe(dripping.url)(150)).toMatchObject({ status: null, timedOut: true });
  await using endless = await serve((_, response) => {
    const pour = () => {
      while (!response.destroyed && response.write('x'.repeat(16_384)));
    };
    response.on('drain', pour);
    pour();
  });
  expect(await httpProbe(endless.url)(60_000)).toMatchObject({ status: 200 });
});

it('survives a server that does not speak HTTP', async () => {
  const server = createServer((socket) => socket.end('SSH-2.0-OpenSSH\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  expect(await httpProbe(`http://127.0.0.1:${port}`)(1000)).toMatchObject({
    status: null,
    error: expect.stringMatching(/./),
  });
  server.close();
});

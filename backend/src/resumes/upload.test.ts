import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Pace } from '../http/body.ts';
import { onError } from '../http/on-error.ts';
import { responseHeaders } from '../http/response-headers.ts';
import { createRouter } from '../http/router.ts';
import { listen } from '../http/server.ts';
import { appDeps } from '../testing/app.ts';
import { testUser } from '../testing/signed-in.ts';
import { resumeRoutes } from './routes.ts';

const { resumes: service, log } = appDeps();
/** Nobody is too slow for it while a test runs. */
const PATIENT: Pace = { graceMs: 60_000, bytesPerSecond: 1, totalMs: 600_000 };
const FORM =
  '--b\r\nContent-Disposition: form-data; name="file"; filename="cv.pdf"\r\n\r\nno PDF\r\n--b--\r\n';

async function open(pace: Pace) {
  const app = createRouter();
  app.use(responseHeaders('dev', () => false));
  app.use(testUser);
  app.route('/v1/resumes', resumeRoutes(service, pace));
  app.onError(onError);
  const server = listen(app, 0, log);
  await once(server, 'listening');
  const sockets: Socket[] = [];
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    server.close();
  });
  /** Begins an upload, and gives its connection and its answer. */
  function begin(user: string, address: string) {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    sockets.push(socket);
    socket.on('error', () => {});
    const headers = [
      ...['Host: x', `X-Test-User: ${user}`, `X-Test-Address: ${address}`, `Content-Length: ${FORM.length}`],
      'Content-Type: multipart/form-data; boundary=b',
    ];
    socket.write(`POST /v1/resumes HTTP/1.1\r\n${headers.join('\r\n')}\r\nConnection: close\r\n\r\n`);
    return { socket, answer: text(socket).catch(() => '') };
  }
  return {
    begin,
    async upload(user: string, address: string) {
      const { socket, answer } = begin(user, address);
      socket.write(FORM);
      const [head = '', body = ''] = (await answer).split('\r\n\r\n');
      return { head, ...(JSON.parse(body) as { status: number; reason: string }) };
    },
  };
}

/** It was received and looked at. */
const RECEIVED = { status: 415, reason: 'unsupported-file' };

describe('an upload that is too slow', () => {
  it.each<[string, Pace, (socket: Socket) => Promise<void>]>([
    ['sends nothing', { graceMs: 100, bytesPerSecond: 1, totalMs: 60_000 }, async () => {}],
    [
      'sends a byte now and then',
      { graceMs: 2_000, bytesPerSecond: 1_000_000, totalMs: 60_000 },
      async (socket) => {
        for (const byte of FORM) {
          if (socket.destroyed) return;
          socket.write(byte);
          await sleep(100);
        }
      },
    ],
    [
      'takes longer than any may',
      { graceMs: 60_000, bytesPerSecond: 1, totalMs: 100 },
      async (socket) => void socket.write(FORM.slice(0, 50)),
    ],
  ])('is ended with a problem: it %s', async (_, pace, sendSlowly) => {
    const { socket, answer } = (await open(pace)).begin('ada', '203.0.113.1');
    void sendSlowly(socket);
    const [head = '', body = ''] = (await answer).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 408 .*connection: close/is);
    expect(JSON.parse(body)).toMatchObject({ status: 408, reason: 'too-slow' });
  });
});

describe('slow uploads', () => {
  it('take a share of one account and of one network, and leave the rest to others', async () => {
    const { begin, upload } = await open(PATIENT);
    const slow = [1, 2].map((n) => begin('ada', `203.0.113.${n}`).socket);
    const more = Array.from({ length: 9 }, () => upload('ada', '203.0.113.9'));
    // That one is refused shows that the server has the others.
    expect(await Promise.race(more)).toMatchObject({ status: 503, reason: 'busy' });
    expect(await upload('bob', '203.0.113.1')).toMatchObject(RECEIVED);
    for (const socket of slow) socket.destroy();
    const statuses = (await Promise.all(more)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([...Array<number>(8).fill(RECEIVED.status), 503]);
  });

  it('of an office wait for each other, and are not refused', async () => {
    const { begin, upload } = await open(PATIENT);
    const slow = ['ada', 'bob'].map((user) => begin(user, '203.0.113.1').socket);
    const office = Array.from({ length: 8 }, (_, n) => upload(`user ${n}`, '203.0.113.1'));
    expect(await upload('carl', '203.0.113.2')).toMatchObject(RECEIVED);
    for (const socket of slow) socket.destroy();
    for (const answer of await Promise.all(office)) expect(answer).toMatchObject(RECEIVED);
  });
});

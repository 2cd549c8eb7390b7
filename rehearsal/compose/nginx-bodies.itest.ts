// @module-tag docker
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { NginxBox } from './nginx-box.ts';
import { NAME, NGINX } from './nginx-certificates.ts';
import { ask, calm, openTls } from './nginx-client.ts';

const box = new NginxBox();
beforeAll(() => box.start());
afterAll(() => box.end());

const MB = 1024 * 1024;

describe('a body', () => {
  test.each([
    ['/v1/resumes', 7 * MB],
    ['/v1/analyses', 200 * 1024],
  ])('to %s over its limit of %d is refused before the backend sees it', async (path, length) => {
    const { status, headers, body } = await ask(path, { headers: { 'content-length': String(length) } });
    expect([status, headers['content-type']]).toEqual([413, 'application/problem+json']);
    expect(JSON.parse(body)).toMatchObject({ status: 413, reason: 'body-too-large' });
  });

  test('may be a resume of 5 MB with its form, of a known length and chunked', async () => {
    const body = Buffer.alloc(5 * MB + 64 * 1024, 'x');
    for (const headers of [{ 'content-length': String(body.length) }, {}]) {
      const answer = await ask('/v1/resumes', { method: 'POST', body, headers });
      expect(JSON.parse(answer.body)).toMatchObject({ received: body.length });
    }
  });
});

describe('slow bodies', () => {
  const open: Socket[] = [];
  afterEach(async () => {
    for (const socket of open.splice(0)) socket.destroy();
    // The rate's own limit is another test's: a share of it comes back.
    await sleep(1_000);
  });

  /** Begins requests that never end, and counts those that nginx does not refuse. */
  async function hold(count: number, method: string, path: string, framing: string, sent: Buffer) {
    let refused = 0;
    for (let n = 0; n < count; n++) {
      const socket = openTls();
      open.push(socket);
      socket.on('error', () => {});
      socket.on('data', (data) => {
        if (String(data).startsWith('HTTP/1.1 429')) refused++;
      });
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${NGINX}\r\n${framing}\r\n\r\n`);
      socket.write(sent);
    }
    return () => refused;
  }

  const chunk = Buffer.concat([Buffer.from('c000\r\n'), Buffer.alloc(0xc000, 'x'), Buffer.from('\r\n')]);
  test.each([
    ['POST', '/v1/resumes', 'Content-Length: 6000000', Buffer.alloc(1_000_000), 10],
    ['PUT', '/v1/resumes', 'Content-Length: 6000000', Buffer.alloc(1_000_000), 10],
    ['PATCH', '/v1/resumes', 'Transfer-Encoding: chunked', chunk, 10],
    ['DELETE', '/v1/account', 'Content-Length: 65000', Buffer.alloc(50_000), 8],
    ['BREW', '/v1/analyses', 'Transfer-Encoding: chunked', chunk, 8],
  ])(
    'by %s to %s (%s): of one client some, none on disk, and others are served',
    async (method, path, framing, sent, share) => {
      const before = await box.bytesOnDisk();
      const refused = await hold(share + 8, method, path, framing, sent);
      await expect.poll(refused).toBe(8);
      expect((await ask('/v1/resumes')).status).toBe(200);
      for (const to of ['/v1/resumes', '/v1/analyses']) expect(await box.uploadFromElsewhere(to)).toBe('200');
      expect(await box.bytesOnDisk()).toBe(before);
    },
  );

  test('of a client that reads slowly take a share of the disk too', async () => {
    const before = await box.bytesOnDisk();
    for (let n = 0; n < 4; n++) {
      const socket = openTls();
      open.push(socket.pause());
      socket.on('error', () => {});
      socket.write(`GET /large?bytes=${30 * MB} HTTP/1.1\r\nHost: ${NGINX}\r\n\r\n`);
    }
    await expect.poll(() => box.bytesOnDisk()).toBeGreaterThan(before);
    // It was read from the backend while this client read nothing: until the share is used up.
    await calm();
    expect((await box.bytesOnDisk()) - before).toBeLessThanOrEqual(4 * 320 * 1024);
  });
});

describe('an error of nginx’s own', () => {
  const raw = async (request: string | Buffer) => {
    const socket = openTls(NAME);
    socket.end(request);
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    // nginx may reset a connection whose body it does not take.
    socket.on('error', () => {});
    await new Promise((resolve) => socket.once('close', resolve));
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    return { head, body };
  };
  const CLOSE = `Host: ${NAME}\r\nConnection: close\r\n`;

  test.each([
    ['no HTTP', '\x00\x01 nothing\r\n\r\n', 400, 'invalid-request'],
    ['an empty Host', 'GET / HTTP/1.1\r\nHost:\r\n\r\n', 400, 'invalid-request'],
    ['a length that is none', `POST / HTTP/1.1\r\n${CLOSE}Content-Length: x\r\n\r\n`, 400, 'invalid-request'],
    ['a path out of the site', `GET /../../x HTTP/1.1\r\n${CLOSE}\r\n`, 400, 'invalid-request'],
    ['a file of the errors', `GET /.problem HTTP/1.1\r\n${CLOSE}\r\n`, 404, 'not-found'],
    ['a file of maintenance', `GET /.maintenance/page.html HTTP/1.1\r\n${CLOSE}\r\n`, 404, 'not-found'],
    ['TRACE', `TRACE / HTTP/1.1\r\n${CLOSE}\r\n`, 405, 'method-not-allowed'],
    ['CONNECT', `CONNECT x:80 HTTP/1.1\r\n${CLOSE}\r\n`, 400, 'invalid-request'],
    [
      'a large body',
      `POST /x.html HTTP/1.1\r\n${CLOSE}Content-Length: 65537\r\n\r\n${'x'.repeat(65_537)}`,
      413,
      'body-too-large',
    ],
    ['a long address', `GET /${'a'.repeat(9_000)} HTTP/1.1\r\n${CLOSE}\r\n`, 414, 'address-too-long'],
    ['a large header', `GET / HTTP/1.1\r\n${CLOSE}X: ${'a'.repeat(9_000)}\r\n\r\n`, 431, 'headers-too-large'],
    [
      'a transfer encoding',
      `POST / HTTP/1.1\r\n${CLOSE}Transfer-Encoding: gzip\r\n\r\n`,
      501,
      'not-implemented',
    ],
    ['HTTP/3.0', `GET / HTTP/3.0\r\n${CLOSE}\r\n`, 505, 'http-version-not-supported'],
  ])('about %s is a problem', async (_, request, status, reason) => {
    const { head, body } = await raw(request);
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toMatch(/content-type: application\/problem\+json\r/i);
    expect(head).toMatch(/x-content-type-options: nosniff/i);
    expect(JSON.parse(body)).toEqual({
      type: 'about:blank',
      title: expect.any(String),
      status,
      reason,
      requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });
});

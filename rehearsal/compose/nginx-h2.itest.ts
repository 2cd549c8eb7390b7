// @module-tag docker
import { type ClientHttp2Session, constants } from 'node:http2';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { NginxBox } from './nginx-box.ts';
import { NAME } from './nginx-certificates.ts';
import { calm, openTls } from './nginx-client.ts';
import { askHttp2, openHttp2 } from './nginx-h2.ts';

const box = new NginxBox();
beforeAll(() => box.start());
afterAll(() => box.end());

const open: ClientHttp2Session[] = [];
const connection = (...args: Parameters<typeof openHttp2>) => {
  const session = openHttp2(...args);
  open.push(session);
  return session;
};
afterEach(() => {
  for (const session of open.splice(0)) session.destroy();
});

const MB = 1024 * 1024;

test('a page with 40 files comes over one connection, none refused, also when the backend is slow', async () => {
  const session = connection(NAME);
  // As a browser, which has the page before it knows of the files: until then it does not know how many it may ask for.
  await askHttp2(session, '/');
  const files = Array.from({ length: 40 }, (_, file) => askHttp2(session, `/assets/file${file}.js?ms=100`));
  expect((await Promise.all(files)).filter(({ status }) => status !== 200)).toEqual([]);
  await expect
    .poll(() => box.logged('/assets/file39.js'))
    .toMatchObject([{ protocol: 'HTTP/2.0', tls: 'TLSv1.3' }]);
  expect(session.remoteSettings.maxConcurrentStreams).toBe(16);
});

test('two people behind one address load pages at once, and a third share is refused', async () => {
  await calm();
  const sessions = [connection(), connection(), connection()];
  const of = (session: ClientHttp2Session) => Array.from({ length: 16 }, () => askHttp2(session, '/?ms=500'));
  const answers = await Promise.all(sessions.flatMap(of));
  expect(answers.filter(({ status }) => status === 200).length).toBe(40);
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBe(8);
  expect(JSON.parse(refused[0]?.body ?? '')).toMatchObject({ reason: 'too-many-requests' });
});

describe('a body', () => {
  const json = Buffer.alloc(64 * 1024, 'x');
  const resume = Buffer.alloc(5 * MB + 64 * 1024, 'x');

  test.each([
    ['/v1/analyses', json],
    ['/v1/resumes', resume],
  ])('to %s is passed on, of a known length and of an unknown one', async (path, body) => {
    const session = connection();
    for (const headers of [{ 'content-length': String(body.length) }, {}]) {
      const answer = await askHttp2(session, path, { method: 'POST', body, headers });
      expect(JSON.parse(answer.body)).toMatchObject({ method: 'POST', received: body.length });
    }
  });

  test.each([
    ['/v1/analyses', 'POST', 65 * 1024, true],
    ['/v1/analyses', 'POST', 65 * 1024, false],
    ['/v1/resumes', 'PUT', 7 * MB, true],
    ['/v1/resumes', 'POST', 7 * MB, false],
    ['/', 'BREW', 65 * 1024, false],
    ['/', 'GET', 65 * 1024, true],
    // Its head says nothing of a body.
    ['/', 'GET', 2, false],
    ['/v1/resumes', 'GET', 2, false],
    ['/health', 'GET', 2, false],
  ])('to %s by %s of %d bytes (told in advance: %s) is refused', async (path, method, length, told) => {
    const headers = told ? { 'content-length': String(length) } : {};
    const session = connection();
    const { status, body } = await askHttp2(session, path, { method, body: Buffer.alloc(length), headers });
    expect({ status, ...JSON.parse(body) }).toMatchObject({ status: 413, reason: 'body-too-large' });
  });

  test.each([
    ['POST', '/v1/resumes', { 'content-length': '6000000' }, 10],
    ['PATCH', '/v1/resumes', {}, 10],
    ['POST', '/v1/analyses', { 'content-length': '65000' }, 8],
    ['DELETE', '/v1/account', {}, 8],
    ['BREW', '/v1/analyses', {}, 8],
    ['GET', '/v1/jobs', { 'content-length': '65000' }, 8],
  ] as const)('by %s to %s (%j) that does not end takes a share: some of one client', async (...row) => {
    const [method, path, headers, share] = row;
    const before = await box.bytesOnDisk();
    const body = Buffer.alloc(50_000, 'x');
    let refused = 0;
    for (let n = 0; n < share + 8; n++) {
      // 16 streams each.
      if (n % 16 === 0) connection();
      const asked = askHttp2(open.at(-1) as ClientHttp2Session, path, {
        method,
        headers: { ...headers },
        body,
        open: true,
      });
      asked.then(({ status }) => status === 429 && refused++).catch(() => {});
    }
    await expect.poll(() => refused).toBe(8);
    for (const to of ['/v1/resumes', '/v1/analyses']) expect(await box.uploadFromElsewhere(to)).toBe('200');
    expect(await box.bytesOnDisk()).toBe(before);
    // A share of the rate comes back.
    await sleep(500);
  });

  test('that a GET leaves open is held by none: it counts as a request only', async () => {
    const session = connection();
    for (let n = 0; n < 12; n++) askHttp2(session, '/v1/jobs', { open: true }).catch(() => {});
    await sleep(300);
    // Not among the bodies of this client, of which there may be 8.
    const answer = await askHttp2(connection(), '/v1/jobs', { method: 'POST', body: Buffer.from('{}') });
    expect(answer.status).toBe(200);
  });
});

test('a head of more than 16 KB ends the connection, and only that', async () => {
  const headers = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, 'x'.repeat(7_000)]));
  await expect(askHttp2(connection(), '/', { headers })).rejects.toThrow();
  expect((await askHttp2(connection(), '/')).status).toBe(200);
});

test('one address with all its connections, which reads no answer, does not use up the memory of nginx', async () => {
  const [worker] = await box.serving();
  const headers = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, 'x'.repeat(3_500)]));
  let answers = 0;
  // As many as nftables lets it have (cdktf's first-boot script).
  for (let n = 0; n < 256; n++) {
    const session = connection('', { settings: { initialWindowSize: 0 } });
    await new Promise((resolve) => session.once('remoteSettings', resolve));
    for (let stream = 0; stream < 16; stream++) {
      const unread = session.request({ ':path': '/v1/jobs', ...headers });
      unread.on('error', () => {});
      unread.on('response', () => answers++);
    }
  }
  await expect.poll(() => answers).toBeGreaterThan(256 * 15);
  const others = ['--insecure', '--output', '/dev/null', '--write-out', '%{http_code}', '--max-time', '5'];
  expect(await box.curl([...others, 'https://127.0.0.1/v1/jobs'])).toBe('200');
  expect(await box.serving()).toEqual([worker]);
});

describe('a flood', () => {
  const frame = (type: number, flags: number, stream: number, payload: Uint8Array = Buffer.alloc(0)) => {
    const head = Buffer.alloc(9);
    head.writeUIntBE(payload.length, 0, 3);
    head[3] = type;
    head[4] = flags;
    head.writeUInt32BE(stream, 5);
    return Buffer.concat([head, payload]);
  };
  const [DATA, HEADERS, RST_STREAM, SETTINGS, PING, GOAWAY, CONTINUATION] = [0, 1, 3, 4, 6, 7, 9] as const;
  const PREFACE = Buffer.concat([Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), frame(SETTINGS, 0, 0)]);
  const repeated = (one: Buffer) => Buffer.alloc(one.length * Math.ceil(1_000_000 / one.length), one);
  /** `:method: GET`, `:scheme: https`, `:path: /`, of the static table, and the name. */
  const GET = Buffer.concat([Buffer.from([0x82, 0x87, 0x84, 0x01, NAME.length]), Buffer.from(NAME)]);
  const streams = (count: number, framesOf: (id: number) => Buffer[]) =>
    Buffer.concat(Array.from({ length: count }, (_, n) => framesOf(2 * n + 1)).flat());

  test.each([
    [
      'requests that are reset at once',
      'NO_ERROR',
      streams(20_000, (id) => [
        frame(HEADERS, 5, id, GET),
        frame(RST_STREAM, 0, id, new Uint8Array([0, 0, 0, 8])),
      ]),
    ],
    [
      'heads that do not end',
      'ENHANCE_YOUR_CALM',
      frame(HEADERS, 0, 1, GET),
      repeated(frame(CONTINUATION, 0, 1, new Uint8Array([0x88]))),
    ],
    [
      'heads in which one byte stands for many',
      'ENHANCE_YOUR_CALM',
      streams(100, (id) => [frame(HEADERS, 5, id, bomb(id === 1))]),
    ],
    ['empty data', 'NO_ERROR', frame(HEADERS, 4, 1, GET), repeated(frame(DATA, 0, 1))],
    // Ten thousand answers that wait to be read are no connection any more.
    ['pings', null, repeated(frame(PING, 0, 0, Buffer.alloc(8)))],
    ['settings', null, repeated(frame(SETTINGS, 0, 0, new Uint8Array([0, 4, 0, 0, 255, 255])))],
  ] as const)(
    'of %s ends the connection by %s; meanwhile others are served',
    async (_, code, first, more = first) => {
      const [worker] = await box.serving();
      const socket = openTls(NAME, { ALPNProtocols: ['h2'] });
      onTestFinished(() => void socket.destroy());
      let ended = false;
      socket.on('error', () => {});
      socket.on('close', () => {
        ended = true;
      });
      let received = Buffer.alloc(0);
      socket.on('data', (data) => {
        received = Buffer.concat([received, data]);
      });
      socket.write(Buffer.concat([PREFACE, first]));
      // 30 MB at most.
      const flood = (times: number) => {
        if (times > 0 && !ended) socket.write(more, () => flood(times - 1));
      };
      flood(30);
      const others = [
        '--insecure',
        '--output',
        '/dev/null',
        '--write-out',
        '%{http_code}',
        '--max-time',
        '2',
      ];
      while (!ended) expect(await box.curl([...others, 'https://127.0.0.1/v1/jobs'])).toBe('200');
      expect(goawayOf(received)).toBe(code ? constants[`NGHTTP2_${code}`] : undefined);
      expect(await box.serving()).toEqual([worker]);
    },
  );

  /** The code of a GOAWAY. */
  function goawayOf(received: Buffer): number | undefined {
    for (let at = 0; at + 9 <= received.length; at += 9 + received.readUIntBE(at, 3))
      if (received[at + 3] === GOAWAY) return received.readUInt32BE(at + 9 + 4);
    return undefined;
  }

  /** A field of 3,000 bytes in the dynamic table, and then five times a byte that stands for it. */
  function bomb(first: boolean): Uint8Array {
    const value = Buffer.alloc(3_000, 'x');
    const field = Buffer.concat([Buffer.from([0x40, 1, 0x61, 0x7f, ...[0xb9, 0x16]]), value]);
    return Buffer.concat([GET, first ? field : Buffer.alloc(0), Buffer.alloc(5, 0xbe)]);
  }
});

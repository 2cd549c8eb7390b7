// @module-tag docker
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NginxBox } from './nginx-box.ts';
import { NAME } from './nginx-certificates.ts';
import { ask, calm, openTls } from './nginx-client.ts';

const box = new NginxBox();
beforeAll(() => box.start());
afterAll(() => box.end());

/** The client that the backend sees for a request with these headers. */
async function clientOf(forwardedFor: string | string[]): Promise<string> {
  const { body } = await ask('/', { headers: { 'x-forwarded-for': forwardedFor } });
  return JSON.parse(body).headers['x-forwarded-for'];
}

/** The answers to many requests at once, each of which names a client. */
async function statuses(clients: string[]): Promise<(number | undefined)[]> {
  const asked = clients.map((client) => ask('/', { headers: { 'x-forwarded-for': client } }));
  return (await Promise.all(asked)).map(({ status }) => status);
}

const tooMany = (all: (number | undefined)[]) => all.filter((status) => status === 429).length;
const PEER = '192.168.213.1';

describe('without a trusted proxy', () => {
  test.each([['203.0.113.9'], ['2001:db8::9'], [`203.0.113.9, ${PEER}`], ['nonsense']])(
    'a client that claims to be %j is the one that connected',
    async (claim) => {
      expect(await clientOf(claim)).toBe(PEER);
    },
  );

  test('naming another client in each request does not get around the limit', async () => {
    const clients = Array.from({ length: 120 }, (_, index) => `203.0.113.${index}`);
    expect(tooMany(await statuses(clients))).toBeGreaterThan(10);
    await calm();
  });
});

describe('HTTP/1.0 and Host', () => {
  test.each([
    ['HTTP/1.0 without Host', 'GET / HTTP/1.0\r\n\r\n', null],
    ['HTTP/1.0 with Host', `GET / HTTP/1.0\r\nHost: ${NAME}\r\n\r\n`, NAME],
    ['HTTP/1.0 with an empty Host', 'GET / HTTP/1.0\r\nHost:\r\n\r\n', null],
    ['HTTP/1.1 without Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', null],
    ['HTTP/1.1 with an empty Host', 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', null],
    ['HTTP/1.1 with two', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', null],
    [
      'an absolute target, which wins over Host',
      `GET http://${NAME}/ HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n`,
      NAME,
    ],
    ['an absolute target of HTTP/1.0 without Host', `GET http://${NAME}/ HTTP/1.0\r\n\r\n`, NAME],
  ])('%s', async (_, request, host) => {
    const socket = openTls();
    socket.write(request);
    const answer = await text(socket).catch(({ code }) => code);
    if (host === null) return expect(answer).toBe('ECONNRESET');
    expect(answer).toContain('HTTP/1.1 200 ');
    const [body = ''] = /\{.*\}/.exec(answer) ?? [];
    expect(JSON.parse(body)).toMatchObject({ slot: 'blue', method: 'GET', url: '/', headers: { host } });
  });
});

describe('IPv6', () => {
  test('is listened on, with the same site', async () => {
    const said = JSON.parse(await box.curl(['--globoff', '--insecure', 'https://[::1]/v1/jobs']));
    expect(said).toMatchObject({ slot: 'blue', url: '/v1/jobs', headers: { 'x-forwarded-for': '::1' } });
    expect(await box.curl(['http://127.0.0.1:8080/nginx-health', '--write-out', '%{http_code}'])).toBe('200');
  });

  test('a kernel without it does not keep nginx from starting', async () => {
    await box.startWithoutIpv6();
    const status = ['--output', '/dev/null', '--write-out', '%{http_code}'];
    const healthOf = () => box.curl([...status, 'http://127.0.0.1:8080/nginx-health'], 'ipv4');
    await expect.poll(healthOf).toBe('200');
    expect(await box.curl([...status, 'http://127.0.0.1/health'], 'ipv4')).toMatch(/^50[24]$/);
  });
});

describe('with trusted proxies', () => {
  const trusted = `${['192.168.213.1/32', '198.51.100.0/24', '2001:db8:cd::/48']
    .map((network) => `set_real_ip_from ${network};`)
    .join('\n')}\n# Empty`;

  beforeAll(async () => {
    await box.configure('trusted', [['trusted-proxies.conf', '# Empty', trusted]]);
    await box.reload();
    await calm();
  });

  test.each([
    ['one proxy', '203.0.113.9', '203.0.113.9'],
    ['a chain of them', '203.0.113.9, 2001:db8:cd::7, 198.51.100.4', '203.0.113.9'],
    ['a client that claims to be another', '10.0.0.1, 203.0.113.9, 198.51.100.4', '203.0.113.9'],
    ['a header of the client’s beside the proxy’s', ['10.0.0.1', '203.0.113.9'], '203.0.113.9'],
    ['two headers of two proxies', ['203.0.113.9', '198.51.100.4'], '203.0.113.9'],
    ['IPv6', '2001:db8::9', '2001:db8::9'],
    ['IPv6 with a port', '[2001:db8::9]:4711', '2001:db8::9'],
    ['IPv4 with a port', '203.0.113.9:4711', '203.0.113.9'],
    ['only proxies', '198.51.100.4', '198.51.100.4'],
    ['garbage from the proxy', 'nonsense', PEER],
    ['garbage after a client', '203.0.113.9, nonsense', PEER],
    ['garbage before the client', 'nonsense, 203.0.113.9, 198.51.100.4', '203.0.113.9'],
    ['an empty header', '', PEER],
  ])('%s: %j', async (_, forwardedFor, client) => {
    expect(await clientOf(forwardedFor)).toBe(client);
  });

  test('the log names the client', async () => {
    await ask('/logged', { headers: { 'x-forwarded-for': '203.0.113.77' } });
    await expect.poll(() => box.logged('/logged')).toMatchObject([{ client: '203.0.113.77' }]);
  });

  test('no log holds a query, a Referer, or a path that may be an address or a token', async () => {
    const secret = 'Secret.Token@example.com';
    const headers = { 'content-length': '7340032', referer: `https://skillgap.example/?token=${secret}` };
    for (const path of [`/v1/logged?token=${secret}`, `/v1/${secret}?token=${secret}`])
      expect((await ask(path, { method: 'POST', headers })).status).toBe(413);
    await expect.poll(() => box.log()).toContain('request: "POST *"');
    const log = await box.log();
    expect(log).toContain('too large body: 7340032 bytes');
    expect(log).toContain('request: "POST /v1/logged"');
    expect(log).not.toContain(secret);
    expect(await box.logged('*')).toMatchObject([{ method: 'POST', status: 413 }]);
  });

  test.each([
    ['an address', ['203.0.113.20'], '203.0.113.21'],
    [
      'an address that the proxy writes as IPv6',
      ['203.0.113.30', '::ffff:203.0.113.30'],
      '::ffff:203.0.113.31',
    ],
    ['a /64 of IPv6', ['2001:db8:1:1::1', '2001:db8:1:1:ffff::2'], '2001:db8:1:2::1'],
  ])('the limits count %s, and leave others alone', async (_, addresses, other) => {
    const clients = Array.from({ length: 120 }, (_, index) => addresses[index % addresses.length] ?? '');
    const [busy, calmOne] = await Promise.all([statuses(clients), statuses([other, other])]);
    expect(tooMany(busy)).toBeGreaterThan(30);
    expect(calmOne).toEqual([200, 200]);
  });
});

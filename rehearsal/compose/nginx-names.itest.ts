// @module-tag docker
import { symlink } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { NginxBox } from './nginx-box.ts';
import { certificates, LONGEST_NAME, NAME, NGINX, OTHER_NAME, OWN_IPV6 } from './nginx-certificates.ts';
import { ask, openTls } from './nginx-client.ts';
import { askHttp2, openHttp2 } from './nginx-h2.ts';

const box = new NginxBox();
beforeAll(() => box.start());
afterAll(() => box.end());

const FOREIGN = 'scan.example';

/** What a connection receives that sends this: nothing is an empty text, and a refused handshake its error. */
function received(port: 80 | 443, servername: string, sent: string): Promise<string> {
  const socket = port === 443 ? openTls(servername) : connect(port, NGINX);
  socket.write(sent);
  let text = '';
  socket.on('data', (data) => {
    text += data;
  });
  return new Promise((resolve) => {
    socket.on('error', ({ code, message }: NodeJS.ErrnoException) =>
      resolve(code === 'ECONNRESET' ? text : message),
    );
    socket.on('close', () => resolve(text));
  });
}

const head = (host: string | null, version = '1.1') =>
  `GET /health HTTP/${version}\r\n${host === null ? '' : `Host: ${host}\r\n`}Connection: close\r\n\r\n`;

describe('whose name is asked for', () => {
  const SITE = /^HTTP\/1\.1 200 /;
  const NOTHING = /^$/;
  const REFUSED = /alert unrecognized name|tlsv1 unrecognized name/;

  test.each([
    ['HTTP', 'the name', NAME, SITE],
    ['HTTP', 'another one of ours', OTHER_NAME, SITE],
    ['HTTP', 'one as long as a name may be', LONGEST_NAME, SITE],
    ['HTTP', 'the name in capitals, with a dot and a port', `${NAME.toUpperCase()}.:80`, SITE],
    ['HTTP', 'the address', NGINX, SITE],
    ['HTTP', 'an IPv6 address', `[${OWN_IPV6}]`, SITE],
    ['HTTP', 'a foreign name', FOREIGN, NOTHING],
    ['HTTP', 'a name below ours', `x.${NAME}`, NOTHING],
    ['HTTP', 'an address that is not ours', '203.0.113.9', NOTHING],
    ['HTTP', 'no name', null, NOTHING],
    ['HTTP', 'the name twice', `${NAME}\r\nHost: ${NAME}`, /^HTTP\/1\.1 400 /],
    ['HTTP', 'a foreign name first', `${FOREIGN}\r\nHost: ${NAME}`, NOTHING],
    ['HTTP', 'no host name', 'a/b', NOTHING],
  ])('over %s: %s', async (_, _what, host, expected) => {
    expect(await received(80, '', head(host))).toMatch(expected);
  });

  test.each([
    ['no name', '', 'the address', NGINX, SITE],
    ['no name', '', 'the name', NAME, SITE],
    ['one as long as a name may be', LONGEST_NAME, 'the same', LONGEST_NAME, SITE],
    ['no name', '', 'a foreign name', FOREIGN, NOTHING],
    ['no name', '', 'an address that is not ours', '203.0.113.9', NOTHING],
    ['no name', '', 'nothing', null, NOTHING],
    ['the name', NAME, 'the same', NAME, SITE],
    ['the name in capitals', NAME.toUpperCase(), 'the same with a port', `${NAME}:443`, SITE],
    ['the name', NAME, 'another one of ours', OTHER_NAME, SITE],
    ['the name', NAME, 'the address', NGINX, SITE],
    ['the name', NAME, 'a foreign name', FOREIGN, NOTHING],
    ['the name', NAME, 'nothing', null, NOTHING],
    ['a foreign name', FOREIGN, 'the name', NAME, REFUSED],
    ['a foreign name', FOREIGN, 'the same', FOREIGN, REFUSED],
    ['a name below ours', `x.${NAME}`, 'the same', `x.${NAME}`, REFUSED],
  ])('over TLS for %s (%j): %s', async (_, servername, _what, host, expected) => {
    expect(await received(443, servername, head(host))).toMatch(expected);
  });

  test.each([
    ['no name', '', NGINX, 200],
    ['no name', '', NAME, 200],
    ['no name', '', FOREIGN, 'reset'],
    ['the name', NAME, NAME, 200],
    ['the name', NAME, OTHER_NAME, 200],
    ['the name', NAME, `${NGINX}:443`, 200],
    ['the name', NAME, FOREIGN, 'reset'],
  ])('over HTTP/2 for %s (%j): %s', async (_, servername, authority, expected) => {
    const session = openHttp2(servername);
    onTestFinished(() => session.destroy());
    const asked = askHttp2(session, '/health', { authority });
    expect(await asked.then(({ status }) => status).catch(() => 'reset')).toBe(expected);
  });

  test.each([
    ['garbage', '\x00\x01 nothing\r\n\r\n'],
    ['HTTP/1.0 without a name', 'GET / HTTP/1.0\r\n\r\n'],
    ['HTTP/2 without TLS', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a long address', `GET /${'a'.repeat(9_000)} HTTP/1.1\r\n\r\n`],
    ['a large header', `GET / HTTP/1.1\r\nX: ${'a'.repeat(9_000)}\r\n\r\n`],
  ])('what is not for us gets nothing: %s', async (_, sent) => {
    expect(await received(80, '', sent)).toBe('');
    expect(await received(443, '', sent)).toBe('');
  });

  test('over IPv6 it is the same', async () => {
    const status = ['--insecure', '--output', '/dev/null', '--write-out', '%{http_code}'];
    for (const scheme of ['http', 'https']) {
      expect(await box.curl([...status, `${scheme}://[::1]/health`])).toBe('200');
      await expect(
        box.curl([...status, '--header', `Host: ${FOREIGN}`, `${scheme}://[::1]/health`]),
      ).rejects.toThrow(/Connection reset|not closed cleanly/);
    }
  });

  test('and leaves no line in the log', async () => {
    expect(await box.log()).not.toMatch(/scan\.example|"status":(444|421)|handshake|unrecognized/i);
  });
});

test('probes on the box are answered whatever they ask for, and nothing else is there', async () => {
  const status = ['--output', '/dev/null', '--write-out', '%{http_code}'];
  for (const path of ['/health', '/ready'])
    expect(await box.curl([...status, '--header', `Host: ${FOREIGN}`, `http://127.0.0.1${path}`])).toBe(
      '200',
    );
  expect(await box.curl([...status, 'http://127.0.0.1/v1/jobs'])).toBe('404');
});

describe('HTTP leads to HTTPS', () => {
  test.each([
    ['GET', '/', NAME, `https://${NAME}/`],
    ['GET', '/v1/jobs?q=a%2Fb&c', NAME, `https://${NAME}/v1/jobs?q=a%2Fb&c`],
    ['POST', '/v1/jobs', NAME, `https://${NAME}/v1/jobs`],
    ['DELETE', '/v1/account', OTHER_NAME, `https://${OTHER_NAME}/v1/account`],
    ['HEAD', '/', `${NAME.toUpperCase()}:8080`, `https://${NAME}/`],
    ['GET', '/a', NGINX, `https://${NGINX}/a`],
    ['GET', '/a', `${NGINX}:80`, `https://${NGINX}/a`],
    ['GET', '/a', `[${OWN_IPV6}]:80`, `https://[${OWN_IPV6}]/a`],
    ['GET', '//evil.example/', NAME, `https://${NAME}//evil.example/`],
    ['GET', '/\\evil.example', NAME, `https://${NAME}/\\evil.example`],
    ['GET', '/%0d%0aX:%20y', NAME, `https://${NAME}/%0d%0aX:%20y`],
    ['GET', '/.well-known/acme-challenge', NAME, `https://${NAME}/.well-known/acme-challenge`],
    ['GET', `http://${NAME}/x?y`, FOREIGN, `https://${NAME}/x?y`],
  ])('%s %s for %s', async (method, path, host, location) => {
    const { status, headers } = await ask(path, { port: 80, method, headers: { host } });
    expect({ status, location: headers.location, connection: headers.connection }).toEqual({
      ...{ status: 308, location, connection: 'close' },
    });
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  test('an upload too, before it is sent; not one that is too large for HTTPS', async () => {
    const statusOf = async (bytes: number) =>
      (await ask('/v1/resumes', { port: 80, method: 'POST', headers: { 'content-length': `${bytes}` } }))
        .status;
    expect([await statusOf(5_000_000), await statusOf(7_000_000)]).toEqual([308, 413]);
  });

  test('but for the health checks', async () => {
    for (const path of ['/health', '/ready']) {
      const { status, body } = await ask(path, { port: 80 });
      expect({ status, slot: JSON.parse(body).slot }).toEqual({ status: 200, slot: 'blue' });
      expect(JSON.parse(body).headers['x-forwarded-proto']).toBe('http');
    }
  });
});

describe('the challenge', () => {
  const at = '/.well-known/acme-challenge';
  const token = 'Zx-9_token';
  beforeAll(() => certificates.answer(token, `${token}.thumbprint`));

  test.each(['at rest', 'maintenance', 'closing'] as const)('is answered on both ports: %s', async (mode) => {
    if (mode !== 'at rest') await box.live(mode, true);
    onTestFinished(() => (mode === 'at rest' ? undefined : box.live(mode, false)));
    for (const port of [80, 443]) {
      for (const host of [NGINX, NAME]) {
        const { status, headers, body } = await ask(`${at}/${token}`, { port, headers: { host } });
        expect({ status, type: headers['content-type'], body }).toEqual({
          ...{ status: 200, type: 'text/plain', body: `${token}.thumbprint` },
        });
      }
    }
  });

  test('takes GET and HEAD, and lists nothing', async () => {
    const statusOf = async (method: string, path: string) => (await ask(path, { port: 80, method })).status;
    expect(await statusOf('HEAD', `${at}/${token}`)).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE', 'BREW'])
      expect(await statusOf(method, `${at}/${token}`)).toBe(405);
    for (const path of ['', '/', '/a.b', `/${token}/`]) expect(await statusOf('GET', at + path)).toBe(308);
    expect(await statusOf('GET', `${at}/unknown`)).toBe(404);
  });

  test('leads to no other file', async () => {
    await symlink('../../../served/key.pem', join(certificates.folder, `webroot${at}/linked`));
    const paths = [
      '/linked',
      '/../../../served/key.pem',
      '/..%2f..%2f..%2fserved/key.pem',
      '/%2e%2e/%2e%2e/key.pem',
    ];
    for (const path of paths) {
      const answer = await received(80, '', `GET ${at}${path} HTTP/1.1\r\nHost: ${NAME}\r\n\r\n`);
      expect(answer).toMatch(/^(HTTP\/1\.1 (404|308) |$)/);
      expect(answer).not.toContain('KEY');
    }
  });

  test('gets nothing under a foreign name', async () => {
    const sent = `GET ${at}/${token} HTTP/1.1\r\nHost: ${FOREIGN}\r\n\r\n`;
    expect(await received(80, '', sent)).toBe('');
  });
});

// @module-tag docker
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openLoop } from '../load/open-loop.ts';
import { NginxBox } from './nginx-box.ts';
import { certificates, NAME, NGINX } from './nginx-certificates.ts';
import { ask, openTls } from './nginx-client.ts';
import { Load, QUICK } from './nginx-load.ts';

const box = new NginxBox();
beforeAll(() => box.start());
afterAll(() => box.end());

/** A connection after its handshake; rejects with the handshake's error. */
async function handshake(options: ConnectionOptions = {}): Promise<TLSSocket> {
  const socket = openTls(NAME, options);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'secureConnect');
  return socket;
}

/** Resolves once a connection is over, however it ends. */
function over(socket: Socket): Promise<void> {
  socket.on('error', () => {});
  return new Promise((resolve) => socket.resume().once('close', () => resolve()));
}

const only = (version: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3') =>
  ({ minVersion: version, maxVersion: version }) as const;

/** What OpenSSL's own client says of a connection. */
const sClient = (...args: string[]) =>
  new Promise<string>((resolve) => {
    const to = [
      's_client',
      '-connect',
      `${NGINX}:443`,
      '-servername',
      NAME,
      '-CAfile',
      certificates.caFile,
      ...args,
    ];
    const child = execFile('openssl', to, (_error, stdout, stderr) => resolve(stdout + stderr));
    setTimeout(() => child.stdin?.end(), 500);
  });

describe('a handshake', () => {
  test.each([
    ['TLSv1.2', 'ECDHE-ECDSA-AES128-GCM-SHA256'],
    ['TLSv1.2', 'ECDHE-ECDSA-AES256-GCM-SHA384'],
    ['TLSv1.2', 'ECDHE-ECDSA-CHACHA20-POLY1305'],
    ['TLSv1.3', 'TLS_AES_128_GCM_SHA256'],
    ['TLSv1.3', 'TLS_AES_256_GCM_SHA384'],
    ['TLSv1.3', 'TLS_CHACHA20_POLY1305_SHA256'],
  ] as const)('by %s with %s is offered', async (version, cipher) => {
    const socket = await handshake({ ...only(version), ciphers: cipher });
    expect([socket.getProtocol(), socket.getCipher().name]).toEqual([version, cipher]);
    expect(socket.authorized).toBe(true);
  });

  // The client would take them: they are refused here.
  test.each([
    ['TLSv1', 'ALL'],
    ['TLSv1.1', 'ALL'],
    ['TLSv1.2', 'ECDHE-ECDSA-AES128-SHA256'],
    ['TLSv1.2', 'ECDHE-ECDSA-AES256-SHA'],
    ['TLSv1.2', 'ECDHE-ECDSA-AES128-CCM'],
    ['TLSv1.2', 'AES128-GCM-SHA256'],
    ['TLSv1.2', 'DHE-RSA-AES128-GCM-SHA256'],
    ['TLSv1.2', 'ECDHE-ECDSA-NULL-SHA'],
    ['TLSv1.2', 'AECDH-AES128-SHA'],
  ] as const)('by %s with %s is refused', async (version, cipher) => {
    await expect(handshake({ ...only(version), ciphers: `${cipher}@SECLEVEL=0` })).rejects.toThrow(/alert/);
  });

  test('lets the client choose the cipher', async () => {
    const [aes, chacha] = ['ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-ECDSA-CHACHA20-POLY1305'];
    for (const [first, second] of [
      [aes, chacha],
      [chacha, aes],
    ]) {
      const socket = await handshake({ ...only('TLSv1.2'), ciphers: `${first}:${second}` });
      expect(socket.getCipher().name).toBe(first);
    }
  });

  test.each([['X25519MLKEM768'], ['X25519'], ['P-256'], ['P-384']])('by %s is offered', async (ecdhCurve) => {
    expect((await handshake({ ecdhCurve })).getProtocol()).toBe('TLSv1.3');
  });

  test('by a curve that is not offered is refused', async () => {
    await expect(handshake({ ecdhCurve: 'P-521' })).rejects.toThrow(/alert/);
  });

  test.each([['TLSv1.2'], ['TLSv1.3']] as const)(
    'by %s is resumed, from the cache and without a ticket',
    async (version) => {
      const first = await handshake(only(version));
      if (version === 'TLSv1.2') expect(first.getTLSTicket()).toBeUndefined();
      const session = version === 'TLSv1.3' ? (await once(first, 'session'))[0] : first.getSession();
      const second = await handshake({ ...only(version), session });
      expect(second.isSessionReused()).toBe(true);
      // With another certificate of the same name too: a renewal ends no session.
      await certificates.serve(await certificates.issue());
      const third = await handshake({ ...only(version), session: second.getSession() });
      expect(third.authorized).toBe(true);
    },
  );

  test('speaks HTTP/2 with who can, and HTTP/1.1 with the rest', async () => {
    for (const [protocols, chosen] of [
      [['h2', 'http/1.1'], 'h2'],
      [['http/1.1'], 'http/1.1'],
      [[], false],
    ] as const)
      expect((await handshake({ ALPNProtocols: [...protocols] })).alpnProtocol).toBe(chosen);
    await expect(handshake({ ALPNProtocols: ['spdy/3'] })).rejects.toThrow(/no application protocol/);
  });

  test('is not repeated on the same connection, and takes no early data', async () => {
    const socket = await handshake(only('TLSv1.2'));
    const refusal = new Promise((resolve) => socket.once('error', resolve));
    socket.renegotiate({}, () => {});
    expect(String(await refusal)).toContain('no renegotiation');
    expect(await sClient('-tls1_3')).toContain('Max Early Data: 0');
    const said = await sClient('-tls1_2');
    for (const line of ['Secure Renegotiation IS supported', 'Compression: NONE'])
      expect(said).toContain(line);
  });
});

describe('the certificate', () => {
  test('is the one that is served at the handshake, on connections without a name too', async () => {
    const seen = new Set<string>();
    for (let renewal = 0; renewal < 3; renewal++) {
      await certificates.serve(await certificates.issue());
      const [named, unnamed] = await Promise.all([handshake(), handshake({ servername: '' })]);
      expect(named.getPeerCertificate().serialNumber).toBe(unnamed.getPeerCertificate().serialNumber);
      seen.add(named.getPeerCertificate().serialNumber);
    }
    expect(seen.size).toBe(3);
  });

  test('that is not there costs the handshake, not nginx: as soon as it is, the site is well', async () => {
    const before = await box.serving();
    await certificates.remove();
    for (const servername of [NAME, ''])
      await expect(ask('/', { servername })).rejects.toThrow(
        /alert internal error|socket disconnected|ECONNRESET/,
      );
    expect((await ask('/health', { port: 80 })).status).toBe(200);
    // A reload, and a start, do without it too.
    await box.configure('conf-none');
    await box.reload();
    await certificates.serve(await certificates.issue());
    expect((await ask('/')).status).toBe(200);
    expect(await box.serving()).not.toEqual(before);
    expect(await box.log()).toContain(
      'cannot load certificate "/etc/nginx/certificates/served/fullchain.pem"',
    );
  });

  test('is renewed under load without a failed handshake or request, and without a reload', async () => {
    await box.configure('conf-quick', QUICK);
    await box.reload();
    const before = await box.serving();
    const kept = new Load(4, 80, 2);
    const serials = new Set<string>();
    const failed: unknown[] = [];
    const fresh = openLoop(30, Number.POSITIVE_INFINITY, async () => {
      const socket = openTls(NAME);
      await once(socket, 'secureConnect').catch((error) => failed.push(error));
      serials.add(socket.getPeerCertificate().serialNumber);
      socket.destroy();
    });
    const renewals = 12;
    for (let renewal = 0; renewal < renewals; renewal++) {
      await certificates.serve(await certificates.issue());
      await sleep(100);
    }
    fresh.stop();
    await Promise.all([kept.end(), fresh.done]);
    expect([...kept.lost, ...failed]).toEqual([]);
    expect(serials.size).toBeGreaterThan(renewals / 2);
    expect(kept.answered).toBeGreaterThan(80);
    expect(fresh.sent).toBeGreaterThan(30);
    expect(await box.serving()).toEqual(before);
  });
});

describe('a client that is slow', () => {
  beforeAll(async () => {
    await box.configure('conf-slow', [
      ['limits.conf', 'client_header_timeout 10s', 'client_header_timeout 1s'],
      ['limits.conf', 'keepalive_timeout 20s 15s', 'keepalive_timeout 1s'],
    ]);
    await box.reload();
  });

  /** How long nginx keeps a connection that says so much every 200 ms. */
  async function keeps(sent: (n: number) => Buffer, socket: Socket = connect(443, NGINX)): Promise<number> {
    const start = performance.now();
    let n = 0;
    const timer = setInterval(() => socket.write(sent(n++)), 200);
    await over(socket);
    clearInterval(timer);
    return performance.now() - start;
  }

  test('with its handshake has the time of a head, however it spends it', async () => {
    // A record of 512 bytes with a ClientHello, which never comes to its end.
    const hello = Buffer.concat([
      Buffer.from('16030102000100', 'hex'),
      Buffer.from('01fc0303', 'hex'),
      Buffer.alloc(500),
    ]);
    const silent = () => Buffer.alloc(0);
    const times = await Promise.all([keeps(silent), keeps((n) => hello.subarray(n, n + 1))]);
    for (const time of times) expect(time).toBeLessThan(2_000);
  });

  test('with the head of its request too, over HTTP/1.1 and HTTP/2', async () => {
    const http1 = Buffer.from(`GET / HTTP/1.1\r\nHost: ${NAME}\r\n${'X: y\r\n'.repeat(50)}`);
    // The preface, SETTINGS, and HEADERS of which a byte comes at a time.
    const http2 = Buffer.concat([
      Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
      Buffer.from('000000040000000000', 'hex'),
      Buffer.from('000080010500000001', 'hex'),
    ]);
    const byByte = (head: Buffer) => (n: number) => (n === 0 ? head : Buffer.from([0x82]));
    const h2 = openTls(NAME, { ALPNProtocols: ['h2'] });
    const times = await Promise.all([
      keeps((n) => (n === 0 ? http1.subarray(0, 40) : http1.subarray(40 + n, 41 + n)), openTls(NAME)),
      keeps(byByte(http2), h2),
    ]);
    for (const time of times) expect(time).toBeLessThan(3_000);
  });
});

test('handshakes that fail leave nothing of the client in the log, and no line each', async () => {
  const secret = 'secret-token.example';
  const before = (await box.log()).length;
  for (let n = 0; n < 50; n++) {
    const options: ConnectionOptions[] = [
      { servername: secret },
      { ALPNProtocols: [secret] },
      { ...only('TLSv1.1'), ciphers: 'ALL@SECLEVEL=0' },
    ];
    for (const option of options) {
      await over(openTls(NAME, option));
    }
    const plain = connect(443, NGINX);
    plain.end(`${secret}\r\n\r\n`);
    await over(plain);
  }
  const log = (await box.log()).slice(before);
  expect(log).not.toContain('secret');
  expect(log.split('\n').length).toBeLessThan(5);
});

import { connect, createServer } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeAuthority, type Pair, serveTls } from '../testing/certificates.ts';
import { runProbe } from '../testing/run-probe.ts';
import { httpProbe } from './http-probe.ts';

type Authority = Awaited<ReturnType<typeof makeAuthority>>;

let authority: Authority;
beforeAll(async () => {
  authority = await makeAuthority();
});

/** One probe of a server with this certificate. */
async function probe(pair: Pair, certificate: string | null = null) {
  await using target = await serveTls(pair, 'r1');
  return await httpProbe(`${target.url}/ready`, { certificate })(60_000);
}

describe('without a certificate to accept, what browsers refuse is refused', () => {
  test.each([
    ['a self-signed one', () => authority.selfSign(), 'is self-signed'],
    [
      'one of an authority that nobody knows',
      () => authority.issue(),
      'is of an authority that nobody knows',
    ],
  ])('%s', async (_, make, sentence) => {
    expect(await probe(await make())).toMatchObject({
      status: null,
      untrusted: true,
      error: expect.stringContaining(`the certificate of 127.0.0.1 ${sentence}`),
    });
  });
});

describe('with one, exactly this one is accepted', () => {
  test('self-signed or of whatever authority, with others behind it', async () => {
    const [self, issued] = [await authority.selfSign(), await authority.issue()];
    expect(await probe(self, self.cert)).toMatchObject({ status: 200, release: 'r1' });
    expect(await probe(issued, `${issued.cert}\n${authority.root}`)).toMatchObject({ status: 200 });
  });

  test('and no other one: not that of its authority, nor of the same name', async () => {
    const [one, other] = [await authority.issue(), await authority.issue()];
    expect(await probe(other, one.cert)).toMatchObject({ untrusted: true });
    // What is passed on behind it is no authority.
    expect(await probe(other, `${one.cert}\n${authority.root}`)).toMatchObject({ untrusted: true });
    const [self, twin] = [await authority.selfSign(), await authority.selfSign()];
    expect(await probe(twin, self.cert)).toMatchObject({ untrusted: true });
  });

  test('not past its end, before its beginning, or for another name', async () => {
    const expired = await authority.issue({ from: '20250101000000Z', until: '20250102000000Z' });
    expect(await probe(expired, expired.cert)).toMatchObject({
      untrusted: true,
      error: 'the certificate of 127.0.0.1 has expired',
    });
    const early = await authority.issue({ from: '20900101000000Z', until: '20900102000000Z' });
    expect(await probe(early, early.cert)).toMatchObject({
      error: 'the certificate of 127.0.0.1 is not valid yet: is a clock wrong?',
    });
    const others = await authority.issue({ names: 'DNS:skillgap.example,IP:203.0.113.7' });
    expect(await probe(others, others.cert)).toMatchObject({
      untrusted: true,
      error: 'the certificate of 127.0.0.1 is for other names (DNS:skillgap.example, IP Address:203.0.113.7)',
    });
  });

  test('what everybody trusts is trusted still', async () => {
    // Run by itself, since Node reads the variable once: the authority is one that everybody trusts there.
    const [issued, self] = [await authority.issue(), await authority.selfSign()];
    await using target = await serveTls(issued, 'r1');
    const url = `${target.url}/ready`;
    expect(await runProbe(url, self.cert, authority.rootFile)).toMatchObject({ status: 200, release: 'r1' });
    expect(await runProbe(url, null, authority.rootFile)).toMatchObject({ status: 200 });
    expect(await runProbe(url, self.cert)).toMatchObject({ untrusted: true });
  });
});

test('a server that closes the handshake is unreachable, not untrusted', async () => {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const seen = await httpProbe(`https://127.0.0.1:${port}`)(60_000);
  expect(seen).toMatchObject({ status: null, error: expect.stringMatching(/./) });
  expect(seen.untrusted).toBeUndefined();
  connect(port, '127.0.0.1').destroy();
  server.close();
});

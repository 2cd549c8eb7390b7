import type { RequestListener } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeAuthority, type Pair, serveTls } from '../testing/certificates.ts';
import { runAction } from '../testing/run-action.ts';
import { close, serve } from '../testing/server.ts';

const release = '20260131T120000Z-0123456789ab';
/** The action's own numbers, with shorter pauses. */
const quick = { release, interval: '0.05', timeout: '60', deadline: '120', observe: '1.5' };
/** For a server that never passes. */
const hopeless = { deadline: '1.5' };

const healthy: RequestListener = (_, response) =>
  response.setHeader('X-Release', release).end('{"status":"ok"}');

/** Gates a server that answers request n by `listener(n)`. */
async function gate(listener: (request: number) => RequestListener, inputs: Record<string, string> = {}) {
  let requests = 0;
  await using target = await serve((request, response) => listener(++requests)(request, response));
  return await runAction('health-gate', { url: `${target.url}/ready`, ...quick, ...inputs });
}

it('opens for a healthy release, watches it, and shows both in the summary', async () => {
  const run = await gate(() => healthy);
  expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'passed', phase: 'watch' } });
  expect(Number(run.outputs.passes)).toBeGreaterThanOrEqual(6);
  expect(run.outputs.passes).toBe(run.outputs.probes);
  expect(Number(run.outputs.p50)).toBeGreaterThan(0);
  expect(Number(run.outputs.p95)).toBeGreaterThanOrEqual(Number(run.outputs.p50));
  expect(run.log).toMatch(/gate: pass 3 in a row · 200 in \d+ ms/);
  expect(run.summary).toMatch(/\| gate \| passed \| 3 of 3 \|.*\n\| watch \| passed \|/);
});

it('waits for a release that starts slowly and flaps', async () => {
  const run = await gate((request) =>
    request < 5 || request === 7 ? (_, response) => response.writeHead(503).end() : healthy,
  );
  expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'passed' } });
  expect(run.log).toContain('gate: bad-status 4 in a row · answered 503, expected 200');
});

it.each([
  ['bad-status', (_, response) => response.writeHead(502).end(), 'answered 502, expected 200'],
  [
    'redirected',
    (_, response) => response.writeHead(301, { location: 'https://elsewhere/' }).end(),
    'answered 301 to https://elsewhere/',
  ],
  [
    'wrong-release',
    (_, response) => response.setHeader('X-Release', 'older').end(),
    `answered as release older, expected ${release}`,
  ],
  ['wrong-release', (_, response) => response.end(), 'answered as no release'],
  ['too-slow', () => {}, 'no whole answer within 400 ms'],
] satisfies [string, RequestListener, string][])(
  'fails a server that is %s',
  async (reason, listener, sentence) => {
    const run = await gate(() => listener, { ...hopeless, ...(reason === 'too-slow' && { timeout: '0.4' }) });
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason, phase: 'gate', passes: '0' } });
    expect(run.log).toContain(sentence);
    expect(run.summary).toContain(`**${reason}**`);
  },
);

it('fails an answer over the latency limit', async () => {
  const late: RequestListener = (request, response) => setTimeout(() => healthy(request, response), 120);
  const run = await gate(() => late, { ...hopeless, 'latency-limit': '60' });
  expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'too-slow' } });
  expect(run.log).toMatch(/took \d{3,} ms, the limit is 60 ms/);
});

it('fails a server that is not there', async () => {
  const gone = await serve(healthy);
  await close(gone.server);
  const run = await runAction('health-gate', { url: gone.url, ...quick, ...hopeless });
  expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'unreachable', p50: '0' } });
  expect(run.log).toContain('ECONNREFUSED');
});

it('fails a release that dies while it is watched', async () => {
  const run = await gate((request) => (request > 6 ? (_, response) => response.destroy() : healthy), {
    observe: '120',
  });
  expect(run).toMatchObject({
    exitCode: 1,
    outputs: { reason: 'unreachable', phase: 'watch', passes: '6', probes: '8' },
  });
  expect(run.log).toContain('failed the watch: 2 failures in a row');
});

it.each([
  [{ url: 'skillgap.example' }, 'Input url is "skillgap.example"'],
  [{ url: 'https://user:pw@host/' }, 'Input url holds a password'],
  [{ consecutive: '0' }, 'Input consecutive is "0"; allowed: a whole number from 1 to 1000.'],
  [{ deadline: 'soon' }, 'Input deadline is "soon"'],
  [{ 'latency-limit': '1.5' }, 'Input latency-limit is "1.5"'],
  [{ release: 'a b' }, 'Input release is "a b"'],
  [{ observe: '-1' }, 'Input observe is "-1"'],
])('refuses %j', async (inputs, message) => {
  const run = await gate(() => healthy, inputs);
  expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'invalid-input' } });
  expect(run.log).toContain(message);
});

describe('over HTTPS', () => {
  const gateTls = async (pair: Pair, inputs: Record<string, string> = {}, environment = {}) => {
    await using target = await serveTls(pair, release);
    return await runAction('health-gate', { url: `${target.url}/ready`, ...quick, ...inputs }, environment);
  };
  let authority: Awaited<ReturnType<typeof makeAuthority>>;
  beforeAll(async () => {
    authority = await makeAuthority();
  });

  it('passes with a certificate of an authority that everybody trusts', async () => {
    const everybody = { NODE_EXTRA_CA_CERTS: authority.rootFile };
    expect(await gateTls(await authority.issue(), {}, everybody)).toMatchObject({
      outputs: { reason: 'passed' },
    });
  });

  it('passes with a self-signed one that it is given, and with no other', async () => {
    const [self, other] = [await authority.selfSign(), await authority.selfSign()];
    expect(await gateTls(self, { certificate: self.cert })).toMatchObject({ outputs: { reason: 'passed' } });
    expect(await gateTls(other, { certificate: self.cert, ...hopeless })).toMatchObject({
      outputs: { reason: 'untrusted' },
    });
  });

  it('fails one that browsers refuse, says why, and what to do', async () => {
    const run = await gateTls(await authority.selfSign(), hopeless);
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'untrusted', phase: 'gate', passes: '0' } });
    expect(run.log).toContain('the certificate of 127.0.0.1 is self-signed');
    expect(run.log).toContain('`/status` says which certificate the box serves');
    expect(run.summary).toContain('**untrusted**');
  });

  it('refuses as a certificate what is none', async () => {
    const run = await gateTls(await authority.selfSign(), { certificate: 'https://skillgap.example' });
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'invalid-input' } });
    expect(run.log).toContain('Input certificate is no certificate');
  });
});

import { beforeAll, expect, test } from 'vitest';
import { makeAuthority, type Pair, serveTls } from '../../testing/certificates.ts';
import { type Certificate, parseCertificate } from '../certificate.ts';
import type { ReleaseContext } from '../context.ts';
import { record } from '../fixtures.ts';
import { observeTraffic } from './observe.ts';

type Authority = Awaited<ReturnType<typeof makeAuthority>>;

let authority: Authority;
beforeAll(async () => {
  authority = await makeAuthority();
});

const asServed = ({ cert }: Pair): Certificate | null =>
  parseCertificate('{"missing":[],"problem":null}', Buffer.from(cert).toString('base64'));
const { release } = record(3);
const running = async () => ({ exitCode: 0, stdout: 'running 0 0 false', stderr: '' });

/** Watches a server with this certificate, which the box says is another one. */
async function watch(pair: Pair, said: Pair, changed: Partial<ReleaseContext> = {}, answers = release) {
  await using target = await serveTls(pair, answers);
  const step = observeTraffic({ slot: 'green', release });
  const context = {
    ...{ run: running, host: '127.0.0.1', publicUrl: null, cancelled: new AbortController().signal },
    record: record(3, { publicUrl: target.url, names: ['127.0.0.1'] }),
    served: { certificate: asServed(said) },
    gateRules: { consecutive: 1, intervalMs: 20, timeoutMs: 60_000, deadlineMs: 60_000, maxLatencyMs: null },
    observeRules: { forMs: 100, failuresAllowed: 2 },
    ...changed,
  } as unknown as ReleaseContext;
  await step.run(context, step.args);
}

test('a release is watched as clients reach it, by the very certificate that the box serves', async () => {
  const self = await authority.selfSign();
  await watch(self, self);
  await expect(watch(self, self, {}, 'another')).rejects.toMatchObject({
    reason: 'regressed-after-switch',
    message: expect.stringContaining('answered as release another'),
  });
});

test('somebody in between who shows another certificate fails the watch', async () => {
  await expect(watch(await authority.selfSign(), await authority.selfSign())).rejects.toMatchObject({
    reason: 'untrusted-certificate',
    message: expect.stringMatching(
      /clients refuse it: at https:\/\/127\.0\.0\.1:\d+\/ready, .*is self-signed/,
    ),
    nextStep: expect.stringContaining('/status'),
  });
});

test.each([
  ['an authority that nobody knows', () => authority.issue(), 'of an authority that nobody knows'],
  ['one that has expired', () => authority.issue({ from: '20250101000000Z', until: '20250102000000Z' }), ''],
])('a certificate of %s fails it, though the box says that it is what it serves', async (_, make, why) => {
  const pair = await make();
  await expect(watch(pair, pair)).rejects.toMatchObject({
    reason: 'untrusted-certificate',
    message: expect.stringContaining(why),
  });
});

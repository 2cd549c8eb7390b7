import { expect, it } from 'vitest';
import { startDns, type Zone } from '../testing/dns.ts';
import type { Address } from './naming.ts';
import { lookUp, problemsOf } from './reach.ts';

const domain = 'app.skillgap.example';
const box = '198.51.100.7';

/** What is wrong with the name, by a DNS server that knows these. */
async function problems(
  names: Record<string, Zone>,
  { proxied = false, address = { type: 'A', content: box } }: { proxied?: boolean; address?: Address } = {},
) {
  await using dns = await startDns(names);
  return problemsOf(await lookUp(domain, dns.server), { domain, address, proxied });
}

it('finds nothing wrong with a name that leads to the box, and nowhere else', async () => {
  expect(await problems({ [domain]: { A: [box] } })).toEqual([]);
  const address: Address = { type: 'AAAA', content: '2001:db8::7' };
  expect(await problems({ [domain]: { AAAA: ['2001:db8::7'] } }, { address })).toEqual([]);
});

it.each<[string, Record<string, Zone>, RegExp]>([
  ['is not there', {}, /has no address yet/],
  ['has no address', { [domain]: {} }, /has no address yet/],
  ['leads elsewhere', { [domain]: { A: ['203.0.113.9'] } }, /leads to 203.0.113.9 \(A\), which is not/],
  ['also leads elsewhere', { [domain]: { A: [box, '203.0.113.9'] } }, /leads to 203.0.113.9 \(A\)/],
  [
    'leads elsewhere by IPv6',
    { [domain]: { A: [box], AAAA: ['2001:db8::9'] } },
    /leads to 2001:db8::9 \(AAAA\), which is not the box; Let’s Encrypt goes by it first/,
  ],
])('says it of a name that %s', async (_, names, message) => {
  expect(await problems(names)).toEqual([expect.stringMatching(message)]);
});

it('behind a proxy wants any address but the box’s', async () => {
  const proxied = { proxied: true };
  expect(await problems({ [domain]: { A: ['104.16.0.1'], AAAA: ['2606:4700::1'] } }, proxied)).toEqual([]);
  expect(await problems({ [domain]: { A: [box] } }, proxied)).toEqual([
    expect.stringMatching(/the box itself, and not to Cloudflare/),
  ]);
});

it.each<[string, Record<string, Zone>, string | null]>([
  ['nobody restricts', {}, null],
  [
    'Let’s Encrypt may',
    { 'skillgap.example': { CAA: ['letsencrypt.org; validationmethods=http-01'] } },
    null,
  ],
  ['only somebody else may', { 'skillgap.example': { CAA: ['pki.example'] } }, 'lets pki.example issue'],
  ['nobody may', { example: { CAA: [';'] } }, 'lets nobody issue'],
  [
    'the closest name decides',
    { [domain]: { A: [box], CAA: ['letsencrypt.org'] }, example: { CAA: ['pki.example'] } },
    null,
  ],
])('reads the CAA records: %s', async (_, names, problem) => {
  const found = await problems({ [domain]: { A: [box] }, ...names });
  expect(found).toEqual(problem === null ? [] : [expect.stringContaining(problem)]);
});

it('says that DNS does not answer', async () => {
  let server = '';
  {
    await using dns = await startDns({});
    server = dns.server;
  }
  const seen = await lookUp(domain, server);
  const address: Address = { type: 'A', content: box };
  expect(problemsOf(seen, { domain, address, proxied: false })).toEqual([
    expect.stringMatching(/^DNS could not be asked for app.skillgap.example \(E\w+\)$/),
  ]);
});

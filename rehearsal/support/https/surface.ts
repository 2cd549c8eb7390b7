import { X509Certificate } from 'node:crypto';
import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import { siteOf } from './box.ts';
import { get, type Handshake, handshake } from './client.ts';

const HOUR_MS = 3_600_000;
const FOREIGN = 'someone-elses.example';

/** What the two ports of a site answer, at each of its names and addresses. */
export async function showSurface(context: Context, hosts: readonly string[]): Promise<Assertion[]> {
  const all = await Promise.all(hosts.map((host) => showHost(context, host, hosts)));
  return [...all, await showNothingToOthers(context, hosts)];
}

async function showHost(context: Context, host: string, hosts: readonly string[]): Promise<Assertion> {
  const site = siteOf(context, host);
  const served = await handshake(site);
  const page = await get('https', site, '/v1/jobs?limit=1');
  const plain = await get('http', site, '/v1/jobs?limit=1');
  const health = await get('http', site, '/health');
  const challenge = await get('http', site, '/.well-known/acme-challenge/no-such-token');
  return expectAll(`https://${host}: a certificate of the CA for ${hosts.join(' and ')}; HTTP leads there`, {
    'wrong with the certificate': [served.problem, ''],
    names: [served.names, [...hosts].sort()],
    curve: [curveOf(served), 'prime256v1'],
    'at most 160 h': served.notAfter.getTime() - served.notBefore.getTime() <= 160 * HOUR_MS,
    HTTPS: [page.status, 200],
    HSTS: [page.headers['strict-transport-security'], 'max-age=86400'],
    HTTP: [
      [plain.status, plain.headers.location],
      [308, `https://${host}/v1/jobs?limit=1`],
    ],
    'without HSTS': plain.headers['strict-transport-security'] === undefined,
    '/health over HTTP': [health.status, 200],
    'a challenge that nobody set': [challenge.status, 404],
  });
}

function curveOf({ pem }: Handshake): string | undefined {
  return pem === '' ? undefined : new X509Certificate(pem).publicKey.asymmetricKeyDetails?.namedCurve;
}

/** Somebody who scans addresses learns nothing: not even an answer. */
async function showNothingToOthers(context: Context, hosts: readonly string[]): Promise<Assertion> {
  const bare = siteOf(context);
  const known = siteOf(context, hosts.at(-1));
  const onHttp = await get('http', bare, '/', FOREIGN);
  const onHttps = await get('https', known, '/', FOREIGN);
  const byName = await handshake({ ...bare, host: FOREIGN });
  return expectAll('who asks for a name that is not ours gets nothing', {
    'over HTTP': [onHttp.status, 0],
    'in the handshake': [byName.problem, 'none'],
    [`over a connection of ours: ${onHttps.status || 'closed'}`]: [0, 421].includes(onHttps.status),
  });
}

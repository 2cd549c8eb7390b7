import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIPv4 } from 'node:net';
import { Failure, messageOf } from '../shared/outcome.ts';
import { withRetries } from '../shared/retry.ts';
import type { IngressReason } from './reasons.ts';

/** An address is 15 characters and perhaps a line break; whoever sends more sends something else. */
const BODY_LIMIT = 64;
const TIMEOUT_MS = 5_000;
const ATTEMPTS = 3;

/** Addresses from which nothing comes over the internet: opening for one lets nobody in, or somebody else. */
const notPublic = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const)
  notPublic.addSubnet(network, prefix);

/** Asks a service on the internet which IPv4 address this runner comes from. */
export async function askAddress(url: string, timeoutMs: number = TIMEOUT_MS): Promise<string> {
  const rules = { attempts: ATTEMPTS, baseMs: 500, capMs: 2_000, retryable: () => true };
  let body: string;
  try {
    body = await withRetries(() => get(url, timeoutMs), rules);
  } catch (cause) {
    throw new Failure<IngressReason>('address-unknown', `${url} did not answer: ${messageOf(cause)}`, {
      nextStep: 'Run again, or name another service in address-url, or the address itself in address.',
      cause,
    });
  }
  return readAddress(body, url);
}

/** The address that the service answered with. The answer becomes a firewall rule, so nothing is guessed. */
function readAddress(body: string, url: string): string {
  const address = body.trim();
  const fault = isIPv4(address)
    ? notPublic.check(address) && 'which is no public address'
    : 'which is not one IPv4 address';
  if (fault) {
    throw new Failure<IngressReason>(
      'address-invalid',
      `${url} answered ${JSON.stringify(address.slice(0, BODY_LIMIT))}, ${fault}`,
      {
        nextStep: 'Name a service in address-url that answers with the bare address, or the address itself.',
      },
    );
  }
  return address;
}

/** The body of a 200, over IPv4: over IPv6 the service would see an address that the box does not have. */
function get(url: string, timeoutMs: number): Promise<string> {
  const request = url.startsWith('https:') ? httpsRequest : httpRequest;
  const options = {
    agent: false,
    family: 4,
    headers: { accept: 'text/plain', 'user-agent': 'skillgap-ingress' },
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(url, options);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      settle();
      outgoing.destroy();
    };
    const fail = (error: Error) => end(() => reject(error));
    const timer = setTimeout(() => fail(new Error(`no whole answer within ${timeoutMs} ms`)), timeoutMs);
    outgoing.on('error', fail);
    outgoing.on('response', (response) => {
      // A redirect is not followed: it leads to a page that wants something first.
      if (response.statusCode !== 200) return fail(new Error(`status ${response.statusCode}, expected 200`));
      let body = '';
      response.setEncoding('latin1');
      response.on('data', (text: string) => {
        body += text;
        if (body.length > BODY_LIMIT) end(() => resolve(body));
      });
      response.on('error', fail);
      response.on('end', () => end(() => resolve(body)));
    });
    outgoing.end();
  });
}

import { setDefaultResultOrder } from 'node:dns';
import { BlockList, isIPv4, setDefaultAutoSelectFamily } from 'node:net';
import { Failure, messageOf } from '../shared/outcome.ts';
import { withRetries } from '../shared/retry.ts';
import type { IngressReason } from './reasons.ts';

/** An address is 15 characters and perhaps a line break; more than that is something else. */
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

/** Asks a service on the internet which IPv4 address this runner comes from: over IPv6 it would see another. */
export async function askAddress(url: string, timeoutMs: number = TIMEOUT_MS): Promise<string> {
  setDefaultResultOrder('ipv4first');
  setDefaultAutoSelectFamily(false);
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

/** The body of a 200, cut off after what an address can be. A redirect leads to a page that wants something first. */
async function get(url: string, timeoutMs: number): Promise<string> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const headers = { accept: 'text/plain', 'user-agent': 'skillgap-ingress' };
  try {
    const response = await fetch(url, { headers, redirect: 'manual', signal: timeout });
    if (response.status !== 200) throw new Error(`status ${response.status}, expected 200`);
    let body = '';
    for await (const chunk of response.body ?? []) {
      body += Buffer.from(chunk).toString('latin1');
      if (body.length > BODY_LIMIT) break;
    }
    return body;
  } catch (error) {
    if (timeout.aborted) throw new Error(`no whole answer within ${timeoutMs} ms`, { cause: error });
    throw (error as Error).cause ?? error;
  }
}

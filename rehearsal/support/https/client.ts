import { X509Certificate } from 'node:crypto';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { connect } from 'node:tls';
import { poll } from '../../testbed/poll.ts';

/** The address that a client asks, and the authority that it trusts. */
export interface Target {
  /** The address it connects to. */
  readonly address: string;
  /** The name or address in the URL; the address it connects to by default. */
  readonly host?: string;
  /** PEM of the only root that it trusts. */
  readonly authority: string;
}

/** What a handshake showed. */
export interface Handshake {
  /** Empty where chain and name are right; `none` for a connection that ended without a certificate. */
  readonly problem: string;
  readonly names: readonly string[];
  /** SHA-256, in hex. */
  readonly fingerprint: string;
  /** PEM of the certificate itself. */
  readonly pem: string;
  /** Of the public key. */
  readonly key: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

const TIMEOUT_MS = 10_000;
const NONE = { names: [], fingerprint: '', pem: '', key: '', notBefore: new Date(0), notAfter: new Date(0) };

/** One full handshake, as a new client makes it. Never rejects. */
export function handshake({ address, host = address, authority }: Target): Promise<Handshake> {
  return new Promise((resolve) => {
    // No client names an address in the handshake (RFC 6066).
    const name = isIP(host) ? {} : { servername: host };
    const socket = connect({ host: address, port: 443, ca: authority, rejectUnauthorized: false, ...name });
    socket.setTimeout(TIMEOUT_MS, () => socket.destroy());
    // After the certificate, or in place of it.
    for (const event of ['error', 'close'] as const)
      socket.on(event, () => resolve({ problem: 'none', ...NONE }));
    socket.once('secureConnect', () => {
      const served = new X509Certificate(socket.getPeerCertificate().raw);
      resolve({
        problem: socket.authorized ? '' : String(socket.authorizationError),
        names: namesOf(served),
        fingerprint: served.fingerprint256.replaceAll(':', '').toLowerCase(),
        pem: served.toString(),
        key: served.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
        notBefore: served.validFromDate,
        notAfter: served.validToDate,
      });
      socket.destroy();
    });
  });
}

function namesOf({ subjectAltName = '' }: X509Certificate): string[] {
  return subjectAltName
    .split(', ')
    .map((entry) => entry.replace(/^(DNS|IP Address):/, ''))
    .sort();
}

/** Whether the certificate is its own issuer. */
export function isSelfSigned({ pem }: Handshake): boolean {
  if (pem === '') return false;
  const certificate = new X509Certificate(pem);
  return certificate.verify(certificate.publicKey);
}

export interface Answer {
  /** 0 without an answer. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/** A request on a connection of its own; over TLS only if the chain is right. Never rejects, and follows nothing. */
export function get(
  scheme: 'http' | 'https',
  { address, host = address, authority }: Target,
  path: string,
  hostHeader = host,
): Promise<Answer> {
  return new Promise((resolve) => {
    const options = { host: address, path, agent: false, timeout: TIMEOUT_MS, headers: { host: hostHeader } };
    const name = isIP(host) ? {} : { servername: host };
    const request =
      scheme === 'http' ? httpRequest(options) : httpsRequest({ ...options, ca: authority, ...name });
    request.on('timeout', () => request.destroy());
    for (const event of ['error', 'close'] as const)
      request.on(event, () => resolve({ status: 0, headers: {} }));
    request.once('response', (response) => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
      response.on('error', () => {});
      request.destroy();
    });
    request.end();
  });
}

/** Waits until the site answers over HTTPS with a certificate of the authority; resolves to the seconds it took. */
export async function secondsUntilTrusted(target: Target, signal: AbortSignal): Promise<number> {
  const startedAt = performance.now();
  const seen = async () => signal.aborted || (await get('https', target, '/ready')).status === 200;
  await poll(15 * 60_000, seen, 250);
  return Math.round((performance.now() - startedAt) / 100) / 10;
}

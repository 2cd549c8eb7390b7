import { X509Certificate } from 'node:crypto';
import type { ReleaseRecord } from './release.ts';

/** What the box serves. Facts are the certificate's own; the rest is what certbot's last check has written down. */
export interface Certificate {
  /** What it covers: names and addresses. */
  names: string[];
  /** What it was to cover and does not. */
  missing: string[];
  /** Issued by an authority, not by itself. Whether a browser trusts that one is another matter. */
  trusted: boolean;
  /** ISO 8601, UTC. */
  notBefore: string;
  notAfter: string;
  issuer: string;
  /** The ACME directory that it came from; null when the box does not say, as of a self-signed one. */
  directory: string | null;
  /** SHA-256, in hex. */
  fingerprint: string;
  /** When certbot last checked, and when it will; null when it has not said. */
  checkedAt: string | null;
  nextCheckAt: string | null;
  /** What is wrong, in one line. */
  problem: string | null;
  /** The certificate itself, without those of its issuers; null when only what was written down is known. */
  pem: string | null;
}

/** Shell, on the box: reports `status.json` and the certificate that nginx serves, as `inspect` reads them. */
export const REPORT_CERTIFICATE = `
certificates=/srv/skillgap/certificates
if [ -r $certificates/status.json ]; then report certificate-status "$(tr -d '\\n\\t' < $certificates/status.json)"; fi
if [ -r $certificates/nginx/served/fullchain.pem ]; then
  report certificate-served "$(head -c 65536 $certificates/nginx/served/fullchain.pem | base64 -w 0)"
fi
if [ -r $certificates/nginx/served/directory ]; then
  report certificate-directory "$(head -c 2048 $certificates/nginx/served/directory | tr -d '\\n\\t')"
fi
`;

/** All may be there, some of them, or rubbish. @returns null when nothing is served. */
export function parseCertificate(
  status: string | null,
  served: string | null,
  directory: string | null = null,
): Certificate | null {
  const leaf = leafOf(served);
  const said = statusOf(status);
  if (!leaf) return null;
  return {
    names: coveredBy(leaf),
    missing: texts(said?.missing),
    trusted: !isSelfSigned(leaf),
    notBefore: leaf.validFromDate.toISOString(),
    notAfter: leaf.validToDate.toISOString(),
    issuer: issuerOf(leaf),
    directory: text(directory),
    fingerprint: leaf.fingerprint256.replaceAll(':', '').toLowerCase(),
    checkedAt: instant(said?.checkedAt),
    nextCheckAt: instant(said?.nextCheckAt),
    problem: said ? text(said.problem) : 'status.json is missing or cannot be read',
    pem: leaf.toString(),
  };
}

/** Whether a deploy has certbot ask for another one now, and does not leave it to the timer. */
export function needsIssue(
  certificate: Certificate | null,
  { names = [], acmeDirectory }: Pick<ReleaseRecord, 'names' | 'acmeDirectory'>,
  now = new Date(),
): boolean {
  if (certificate === null || !certificate.trusted || certificate.problem !== null) return true;
  // The timer sees to renewals, but a volume that comes from an older box may have missed one, and its status does not say so.
  if (hoursLeft(certificate, now) < WARN_BELOW_HOURS) return true;
  // Of the staging one, for example: browsers do not trust it, nor would a gate.
  if (certificate.directory !== null && certificate.directory !== acmeDirectory) return true;
  return certificate.missing.length > 0 || names.some((name) => !certificate.names.includes(name));
}

/** Hours until it ends, rounded down; negative when it has ended. */
export function hoursLeft({ notAfter }: Pick<Certificate, 'notAfter'>, now: Date): number {
  return Math.floor((Date.parse(notAfter) - now.getTime()) / 3_600_000);
}

/** The box's alarm goes off at the same time. */
export const WARN_BELOW_HOURS = 48;

function leafOf(served: string | null): X509Certificate | null {
  try {
    return served === null ? null : new X509Certificate(Buffer.from(served, 'base64'));
  } catch {
    return null;
  }
}

function isSelfSigned(leaf: X509Certificate): boolean {
  return leaf.checkIssued(leaf) && leaf.verify(leaf.publicKey);
}

/** `DNS:a.example, IP Address:2001:DB8:0:0:0:0:0:7`. */
function coveredBy({ subjectAltName = '' }: X509Certificate): string[] {
  return subjectAltName.split(', ').flatMap((entry) => {
    const [, kind, value = ''] = /^(DNS|IP Address):(.+)$/.exec(entry) ?? [];
    if (kind === undefined) return [];
    const url = kind === 'DNS' || !value.includes(':') ? `https://${value}` : `https://[${value}]`;
    return URL.parse(url)?.hostname.replace(/^\[(.*)\]$/, '$1') ?? [];
  });
}

/** An authority by its organization: its intermediates have names such as E7. */
function issuerOf({ issuer = '' }: X509Certificate): string {
  return /^O=(.*)$/m.exec(issuer)?.[1] ?? /^CN=(.*)$/m.exec(issuer)?.[1] ?? 'an unnamed issuer';
}

function statusOf(json: string | null): Record<string, unknown> | null {
  try {
    const status: unknown = JSON.parse(json ?? '');
    return typeof status === 'object' ? (status as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

/** What the file says may be anything. */
const text = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value.replace(/\s+/g, ' ').slice(0, 500) : null;
const texts = (value: unknown) => (Array.isArray(value) ? value.flatMap((each) => text(each) ?? []) : []);
const instant = (value: unknown) => {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  // Before its first check certbot writes the epoch.
  return time > 0 ? new Date(time).toISOString() : null;
};

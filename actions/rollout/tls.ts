import { getCACertificates, type SecureContextOptions } from 'node:tls';
import type { Observation } from './gate-rules.ts';

/**
 * The authorities that everybody trusts (with NODE_EXTRA_CA_CERTS), and one certificate: a partial chain may end with it,
 * so it is trusted no matter who issued it. Its name and its dates are checked as those of any other.
 */
export function trustBesides(certificate: string): SecureContextOptions {
  const [leaf = ''] = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(certificate) ?? [];
  return { ca: [...getCACertificates('default'), leaf], allowPartialTrustChain: true };
}

/** What Node calls them (the names are OpenSSL's), and what they mean to a reader of the log. */
const FAULTS: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'is of an authority that nobody knows',
  UNABLE_TO_GET_ISSUER_CERT: 'is of an authority that nobody knows, or its chain is not complete',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'is of an authority that nobody knows, or its chain is not complete',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'is of an authority that nobody knows, or its chain is not complete',
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet: is a clock wrong?',
  CERT_REVOKED: 'was revoked',
  ERR_TLS_CERT_ALTNAME_INVALID: 'is for other names',
  ERR_TLS_CERT_ALTNAME_FORMAT: 'is for other names',
};

/** A refusal of the server's certificate as an observation; null for any other error. */
export function tlsFault(error: TlsError, { hostname }: URL): Partial<Observation> | null {
  const what = FAULTS[error.code ?? ''];
  if (what === undefined) return null;
  const names = error.cert?.subjectaltname;
  const others = names && error.code?.startsWith('ERR_TLS_CERT_ALTNAME') ? ` (${names})` : '';
  return { untrusted: true, error: `the certificate of ${hostname} ${what}${others}` };
}

interface TlsError extends Error {
  code?: string;
  cert?: { subjectaltname?: string };
}

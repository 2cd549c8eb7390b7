import { getCACertificates, setDefaultCACertificates } from 'node:tls';

/**
 * Lets this process trust one more root, for `fetch` too. Each world has a CA with a root of its own, which is made while
 * the process runs: too late for NODE_EXTRA_CA_CERTS.
 */
export function trust(authority: string): void {
  setDefaultCACertificates([...getCACertificates('default'), authority]);
}

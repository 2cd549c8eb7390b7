import { Resolver } from 'node:dns/promises';
import type { Address, Naming } from './naming.ts';

/** What DNS says of a name. */
export interface Seen {
  /** Its addresses; null when DNS could not be asked. */
  addresses: Address[] | null;
  /** The authorities that may issue certificates for it; null when any may. */
  issuers: string[] | null;
  /** Why it could not be asked. */
  error: string;
}

/** The authority from which the box gets its certificates. */
const ISSUER = 'letsencrypt.org';
/** The name is not there, or has no record of this type. */
const NOTHING = new Set(['ENOTFOUND', 'ENODATA']);

/** Asks DNS for a name. Nothing is thrown. */
export async function lookUp(domain: string, server: string | null): Promise<Seen> {
  const resolver = new Resolver({ timeout: 3000, tries: 2 });
  if (server !== null) resolver.setServers([server]);
  try {
    const [v4, v6, issuers] = await Promise.all([
      orNothing(() => resolver.resolve4(domain)),
      orNothing(() => resolver.resolve6(domain)),
      issuersOf(resolver, domain),
    ]);
    const addresses = [
      ...v4.map((content): Address => ({ type: 'A', content })),
      ...v6.map((content): Address => ({ type: 'AAAA', content })),
    ];
    return { addresses, issuers, error: '' };
  } catch (error) {
    const { code = String(error) } = error as { code?: string };
    return { addresses: null, issuers: null, error: code };
  }
}

/**
 * What is wrong, a line each; empty when every address of the name is the box's, or the proxy's. Pure.
 * @param proxied Whether Cloudflare answers: which addresses are its own is not known here, but the box's must not be there.
 */
export function problemsOf(
  { addresses, issuers, error }: Seen,
  { domain, address: box, proxied }: Pick<Naming, 'domain' | 'address' | 'proxied'>,
): string[] {
  if (addresses === null) return [`DNS could not be asked for ${domain} (${error})`];
  const isBox = ({ type, content }: Address) => type === box.type && content === box.content;
  const problems: string[] = [];
  if (addresses.length === 0) problems.push(`${domain} has no address yet`);
  if (proxied)
    problems.push(
      ...addresses
        .filter(isBox)
        .map(({ content }) => `${domain} leads to ${content}, the box itself, and not to Cloudflare`),
    );
  else
    problems.push(
      ...addresses
        .filter((one) => !isBox(one))
        .map(
          ({ type, content }) =>
            `${domain} leads to ${content} (${type}), which is not the box${type === 'AAAA' ? '; Let’s Encrypt goes by it first' : ''}`,
        ),
    );
  if (issuers !== null && !issuers.includes(ISSUER))
    problems.push(
      `a CAA record lets ${issuers.join(', ') || 'nobody'} issue certificates for ${domain}, and not ${ISSUER}`,
    );
  return problems;
}

/** By the CAA records of the name or, where it has none, of the closest name above it (RFC 8659). */
async function issuersOf(resolver: Resolver, domain: string): Promise<string[] | null> {
  const labels = domain.split('.');
  for (let at = 0; at < labels.length; at++) {
    const found = await orNothing(() => resolver.resolveCaa(labels.slice(at).join('.')));
    const allowed = found.flatMap(({ issue }) =>
      issue === undefined ? [] : [issue.split(';')[0]?.trim() ?? ''],
    );
    if (found.length > 0) return allowed.length > 0 ? allowed.filter(Boolean) : null;
  }
  return null;
}

async function orNothing<T>(ask: () => Promise<T[]>): Promise<T[]> {
  try {
    return await ask();
  } catch (error) {
    if (NOTHING.has((error as { code?: string }).code ?? '')) return [];
    throw error;
  }
}

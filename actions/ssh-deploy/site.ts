import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';
import { parseFormat } from '../shared/formats.ts';
import { Failure } from '../shared/outcome.ts';
import { CLOUDFLARE_NETWORKS } from './cloudflare-networks.ts';
import type { Reason } from './reasons.ts';

/** Where people reach the site, and what follows from it. */
export interface Site {
  /** `https://…`, without a slash at the end. */
  publicUrl: string;
  /** What the certificate is to cover: names and addresses, an IPv6 address without brackets. At least one. */
  names: string[];
  acmeDirectory: string;
  /** Seconds. */
  hstsMaxAge: number;
  /** Networks in CIDR notation. */
  trustedProxies: string[];
}

/** What a site is made from. Empty counts as not there. */
export interface SiteSource {
  /** The rendered `.env`. */
  settings: ReadonlyMap<string, string>;
  /** DOMAIN and CDN of the deploy prefix. */
  domain: string | null;
  cdn: string | null;
  /** The box's address; null when nobody else would reach it there. */
  address: string | null;
}

export const LETS_ENCRYPT = 'https://acme-v02.api.letsencrypt.org/directory';
const A_DAY = 86_400;

/**
 * Pure: the same source gives the same site. The setting PUBLIC_URL comes before the environment's domain, and that before
 * the box's address.
 *
 * @throws Failure `invalid-input` that says which value is wrong and what to write instead.
 */
export function siteOf({ settings, domain, cdn, address }: SiteSource): Site {
  const named = domain ? nameOf(domain) : null;
  const publicUrl = publicUrlOf(settings.get('PUBLIC_URL') || null, named, address);
  const acmeDirectory = setting(settings, 'ACME_DIRECTORY', 'url https', LETS_ENCRYPT) ?? LETS_ENCRYPT;
  // An authority refuses an order for what it cannot certify, and the name's certificate with it.
  const certified =
    address !== null && !(isPrivate(address) && isLetsEncrypt(acmeDirectory)) ? [address] : [];
  return {
    publicUrl,
    // The domain too where PUBLIC_URL is another one, such as a CDN's: that asks the box by its domain.
    names: [...new Set([hostOf(publicUrl), ...(named ? [named] : []), ...certified])],
    acmeDirectory,
    hstsMaxAge: Number(setting(settings, 'HSTS_MAX_AGE', 'pattern 0|[1-9]\\d{0,7}', `${A_DAY}`) ?? A_DAY),
    trustedProxies: [
      ...(setting(settings, 'TRUSTED_PROXIES', 'list of network', '203.0.113.0/24') ?? '')
        .split(',')
        .map((network) => network.trim())
        .filter((network) => network !== ''),
      ...(cdn === 'cloudflare' ? CLOUDFLARE_NETWORKS : []),
    ],
  };
}

function publicUrlOf(given: string | null, domain: string | null, address: string | null): string {
  if (given !== null) {
    const fault = parseFormat('origin https').fault(given) ?? nameFault(hostOf(given));
    if (fault === null) return given;
    throw wrong(
      'PUBLIC_URL',
      fault,
      'Write an address such as https://skillgap.example, or delete the parameter',
    );
  }
  if (domain !== null) return `https://${domain}`;
  if (address !== null) return `https://${isIPv6(address) ? `[${address}]` : address}`;
  throw new Failure<Reason>('invalid-input', 'Nothing says where people reach SkillGap.', {
    nextStep:
      'The box’s host is no public address. Set the environment’s `dns` in cdktf/environments, or PUBLIC_URL: `npm run secrets -- set PUBLIC_URL --env <env>`.',
  });
}

function nameOf(domain: string): string {
  const name = domain.toLowerCase().replace(/\.$/, '');
  const fault = isIP(name) ? 'is an address, and no name' : nameFault(name);
  if (fault === null) return name;
  throw wrong(
    'DOMAIN',
    fault,
    'Write the name in the environment’s `dns` (cdktf/environments), and apply it',
  );
}

/** The host of an address as a certificate and the Host header name it, an IPv6 address without its brackets. */
export function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^\[(.*)\]$/, '$1') ?? '';
}

/** An address as {@link hostOf} writes it; null for what is none. */
export function canonicalAddress(address: string): string | null {
  if (isIPv4(address)) return address;
  return isIPv6(address) && !address.includes('%') ? hostOf(`https://[${address}]`) : null;
}

/** Stricter than what a URL may hold: such a name goes into nginx's configuration and to the certificate authority. */
const NAME = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

function nameFault(host: string): string | null {
  if (isOfTailnet(host)) return 'is an address of the tailnet, which people do not reach';
  if (isIP(host) || NAME.test(host)) return null;
  return host.includes('.')
    ? 'has a name that DNS does not know'
    : 'has a name without a dot, which no certificate covers';
}

/** Nobody but the tailnet's machines reaches these. */
const tailnet = new BlockList();
tailnet.addSubnet('100.64.0.0', 10, 'ipv4');
tailnet.addSubnet('fd7a:115c:a1e0::', 48, 'ipv6');

/** Nobody but the machines of one network reaches these, so no authority of the public's certifies them. */
const privateNetworks = new BlockList();
privateNetworks.addSubnet('10.0.0.0', 8, 'ipv4');
privateNetworks.addSubnet('172.16.0.0', 12, 'ipv4');
privateNetworks.addSubnet('192.168.0.0', 16, 'ipv4');
privateNetworks.addSubnet('169.254.0.0', 16, 'ipv4');
privateNetworks.addSubnet('127.0.0.0', 8, 'ipv4');
privateNetworks.addAddress('::1', 'ipv6');
privateNetworks.addSubnet('fc00::', 7, 'ipv6');
privateNetworks.addSubnet('fe80::', 10, 'ipv6');

export function isOfTailnet(name: string): boolean {
  return isWithin(tailnet, name);
}

/** One of the authority's own is behind another directory, and may certify what it likes. */
function isLetsEncrypt(directory: string): boolean {
  return URL.parse(directory)?.hostname.endsWith('.letsencrypt.org') ?? false;
}

function isPrivate(address: string): boolean {
  return isWithin(privateNetworks, address);
}

function isWithin(networks: BlockList, name: string): boolean {
  const version = isIP(name);
  return version !== 0 && networks.check(name, version === 4 ? 'ipv4' : 'ipv6');
}

function setting(
  settings: SiteSource['settings'],
  key: string,
  format: string,
  example: string,
): string | null {
  const value = settings.get(key) ?? '';
  if (value.trim() === '') return null;
  const fault = parseFormat(format).fault(value);
  if (fault === null) return value;
  throw wrong(key, fault, `Write a value such as ${example}`);
}

function wrong(key: string, fault: string, advice: string): Failure<Reason> {
  const nextStep = `${advice}, and deploy again${key === 'DOMAIN' ? '' : `: \`npm run secrets -- set ${key} --env <env>\` asks for it and checks it`}.`;
  return new Failure('invalid-input', `${key} ${fault}.`, { nextStep });
}

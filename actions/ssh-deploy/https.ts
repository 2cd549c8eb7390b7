import { isIP, isIPv6 } from 'node:net';
import type { Step } from '../rollout/step.ts';
import { type Certificate, needsIssue } from './certificate.ts';
import type { ReleaseContext } from './context.ts';
import type { BoxState } from './inspect.ts';
import { confWith, nameOfFiles, nginxFiles } from './nginx-files.ts';
import { hasHttps, type ReleaseRecord, releaseEnvironment } from './release.ts';
import { hostOf, type Site } from './site.ts';
import { checkNginx } from './steps/check-nginx.ts';
import { configureSite } from './steps/configure-site.ts';
import { issueCertificate } from './steps/issue-certificate.ts';
import { prepareCertificate } from './steps/prepare-certificate.ts';

/**
 * Before nginx starts: without a certificate it would refuse every handshake. What an empty box has is of a volume from
 * before, and may be damaged or have ended; no timer has looked after it yet.
 */
export function prepareSteps({ certificate, live }: BoxState, record: ReleaseRecord): Step<ReleaseContext>[] {
  return hasHttps(record) && (certificate === null || live === null) ? [prepareCertificate()] : [];
}

/** Once nginx serves the challenge for all names of the release: for what the timer would see to only within the hour. */
export function issueSteps({ certificate }: BoxState, record: ReleaseRecord): Step<ReleaseContext>[] {
  return hasHttps(record) && needsIssue(certificate, record) ? [issueCertificate()] : [];
}

/** What a release's record says of the site. */
export function recordedSite(site: Site): Required<Pick<ReleaseRecord, SiteField>> {
  const { publicUrl, names, acmeDirectory } = site;
  return { publicUrl, names, acmeDirectory, nginxFiles: nameOfFiles(nginxFiles(site)) };
}

/** The same of a release that the box holds, as far as it says. */
export function heldSite({ publicUrl, names, acmeDirectory, nginxFiles }: ReleaseRecord) {
  return {
    ...(publicUrl !== undefined && { publicUrl }),
    ...(names && { names }),
    ...(acmeDirectory !== undefined && { acmeDirectory }),
    ...(nginxFiles !== undefined && { nginxFiles }),
  };
}

type SiteField = 'publicUrl' | 'names' | 'acmeDirectory' | 'nginxFiles';

/**
 * A release that the box holds, with the site of today: going back to older code must not go back to an older name. One
 * from before HTTPS, and one of which no site is known, stay as they are.
 *
 * @returns its record, the steps that make its files agree with it, and those that have nginx read them.
 */
export function withSite(
  record: ReleaseRecord,
  site: Site | null,
): { record: ReleaseRecord; steps: Step<ReleaseContext>[]; checks: Step<ReleaseContext>[] } {
  if (site === null || !hasHttps(record)) return { record, steps: [], checks: [] };
  const files = nginxFiles(site);
  const recorded = recordedSite(site);
  const isSame = record.nginxFiles === recorded.nginxFiles;
  const nginxConf = isSame ? record.nginxConf : confWith(record.nginxConf, files);
  const changed = { ...record, ...recorded, nginxConf };
  if (isSame && releaseEnvironment(changed) === releaseEnvironment(record))
    return { record: changed, steps: [], checks: [] };
  return {
    record: changed,
    steps: [configureSite({ from: record.nginxConf, files })],
    checks: isSame ? [] : [checkNginx({ nginxConf, image: record.images.nginx })],
  };
}

/** What a gate asks, and what it accepts there. */
export interface GateAddress {
  /** `https://…` without a path; `http://…` for a release from before HTTPS. */
  url: string;
  /** The certificate to accept besides those of an authority that everybody trusts, as PEM: exactly this one. */
  certificate: string | null;
  /** Why it is not the site's own address. */
  warning: string | null;
}

/** Its certificates are not trusted by anybody, which is what it is for. */
const STAGING = 'acme-staging-v02.api.letsencrypt.org';

/**
 * Where a gate reaches a release. A certificate that does not cover the site's name yet, or was issued by nobody, says that
 * the name may not lead here: then the box's address is asked, if that one is covered.
 *
 * @param override An address to ask instead of the site's own.
 * @param host The box's host, for a release from before HTTPS.
 */
export function gateAddress(
  { publicUrl, names = [], acmeDirectory = '' }: Pick<ReleaseRecord, 'publicUrl' | 'names' | 'acmeDirectory'>,
  certificate: Certificate | null,
  { override, host }: { override: string | null; host: string },
): GateAddress {
  if (publicUrl === undefined)
    return { url: override ?? `http://${bracketed(host)}`, certificate: null, warning: null };
  const plain = override?.startsWith('http://') ?? false;
  const url = override !== null && !plain ? override : publicUrl;
  const warning = plain ? `${override} is not asked: this release serves HTTPS, at ${url}.` : null;
  const asked = hostOf(url);
  // Something else is in front, with a certificate of its own.
  if (!names.includes(asked)) return { url, certificate: null, warning };
  const isPinned =
    certificate !== null &&
    (!certificate.trusted || URL.parse(certificate.directory ?? acmeDirectory)?.host === STAGING);
  const pinned = isPinned ? certificate.pem : null;
  const covered = certificate?.names ?? [];
  const address = names.find((name) => isIP(name) && covered.includes(name));
  if (certificate === null || isIP(asked) || address === undefined)
    return { url, certificate: pinned, warning };
  if (certificate.trusted && covered.includes(asked)) return { url, certificate: pinned, warning };
  return {
    url: `https://${bracketed(address)}`,
    certificate: pinned,
    warning: `${asked} has no certificate yet: ${address} is asked instead. ${certificate.problem ?? 'Does the name lead to the box?'}`,
  };
}

function bracketed(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}

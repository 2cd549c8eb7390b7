const MOST = 2_000;

/** Parameters that say where a visitor came from. */
const TRACKER = /^(?:utm_\w+|gclid|fbclid|msclkid|mc_eid|mc_cid|igshid|_hsenc|_hsmi|yclid|dclid)$/i;

/** An absolute http or https address in its normal form; undefined for everything else. */
export function webLink(text: string): string | undefined {
  const url = parse(text);
  return url && bounded(url);
}

/** The same without parameters that track, and without a login. */
export function withoutTrackers(text: string): string | undefined {
  const url = parse(text);
  if (!url) return undefined;
  const tracked = [...url.searchParams.keys()].filter((key) => TRACKER.test(key));
  // Only when needed: it re-encodes the other parameters.
  for (const key of tracked) url.searchParams.delete(key);
  return bounded(url);
}

function parse(text: string): URL | undefined {
  const url = URL.parse(text.trim());
  if (!url || !['http:', 'https:'].includes(url.protocol)) return undefined;
  // A user name in front of the host disguises the address.
  url.username = '';
  url.password = '';
  return url;
}

/** Cut off, it would lead elsewhere. */
const bounded = ({ href }: URL) => (href.length <= MOST ? href : undefined);

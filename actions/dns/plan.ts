import type { Address } from './naming.ts';

/** A record as Cloudflare lists it. */
export interface DnsRecord {
  id: string;
  type: string;
  name: string;
  content: string;
  proxied: boolean;
}

/** The address that the name has to have. */
export interface Wanted extends Address {
  proxied: boolean;
}

export type Change =
  | { do: 'keep'; before: DnsRecord; after: Wanted }
  | { do: 'create'; before: null; after: Wanted }
  | { do: 'update'; before: DnsRecord; after: Wanted };

export interface Plan {
  change: Change;
  /** Records of the same name that are not ours to change, and with which the name would not lead to the box. */
  conflicts: DnsRecord[];
}

/**
 * What has to be done so that the name has this address and no other. Pure. Records of other names and other types, such
 * as MX and TXT, are left alone; one that stands in the way is named and left alone too.
 */
export function planRecord(records: readonly DnsRecord[], domain: string, after: Wanted): Plan {
  const own = records.filter(({ name }) => name.toLowerCase() === domain);
  const there = own.filter(({ type }) => type === after.type);
  const before = there.find(({ content }) => content === after.content) ?? there[0] ?? null;
  // A CNAME allows no other record beside it, an NS gives the name away to other servers, and of several addresses each
  // visitor gets any: an AAAA record leads everybody with IPv6 elsewhere, and Let's Encrypt has it.
  const conflicts = own.filter((one) => one !== before && ['A', 'AAAA', 'CNAME', 'NS'].includes(one.type));
  return { change: changeOf(before, after), conflicts };
}

function changeOf(before: DnsRecord | null, after: Wanted): Change {
  if (before === null) return { do: 'create', before, after };
  const isSo = before.content === after.content && before.proxied === after.proxied;
  return { do: isSo ? 'keep' : 'update', before, after };
}

/** A change as a line: before, after, and what was done or would be. */
export function describeChange({ do: what, before, after }: Change, dryRun: boolean): string {
  const shown = (record: Pick<Wanted, 'content' | 'proxied'>) =>
    `${record.content}, ${record.proxied ? 'proxied' : 'DNS only'}`;
  const type = after.type.padEnd(4);
  if (what === 'keep') return `  ${type}  ${shown(after)}: is so already`;
  const done = { create: 'created', update: 'changed' }[what];
  return `  ${type}  ${before ? shown(before) : 'none'} → ${shown(after)}: ${dryRun ? `would be ${done}` : done}`;
}

/** A record in the way, as a line. */
export const describeConflict = ({ type, name, content }: DnsRecord): string =>
  `  ${type} ${name} → ${content}`;

import type { Address } from './naming.ts';

/** A record as Cloudflare lists it. */
export interface DnsRecord {
  id: string;
  type: string;
  name: string;
  content: string;
  proxied: boolean;
}

/** An address that the name has to have. */
export interface Wanted extends Address {
  proxied: boolean;
}

export type Change =
  | { do: 'keep'; before: DnsRecord; after: Wanted }
  | { do: 'create'; before: null; after: Wanted }
  | { do: 'update'; before: DnsRecord; after: Wanted };

export interface Plan {
  changes: Change[];
  /** Records of the same name that are not ours to change, and with which the name would not lead to the box. */
  conflicts: DnsRecord[];
}

/**
 * What has to be done so that the name has these addresses and no other. Pure. Records of other names and other types,
 * such as MX and TXT, are left alone; one that stands in the way is named and left alone too.
 */
export function planRecords(records: readonly DnsRecord[], domain: string, wanted: readonly Wanted[]): Plan {
  const own = records.filter(({ name }) => name.toLowerCase() === domain);
  // A CNAME allows no other record beside it; an NS gives the name away to other servers.
  const conflicts = own.filter(({ type }) => type === 'CNAME' || type === 'NS');
  const changes: Change[] = [];
  for (const type of ['A', 'AAAA'] as const) {
    const there = own.filter((record) => record.type === type);
    const after = wanted.find((one) => one.type === type);
    // Whoever has IPv6, and Let's Encrypt has, would be led elsewhere.
    if (after === undefined) {
      conflicts.push(...there);
      continue;
    }
    const before = there.find(({ content }) => content === after.content) ?? there[0] ?? null;
    // Of several addresses each visitor gets any.
    conflicts.push(...there.filter((record) => record !== before));
    if (before === null) changes.push({ do: 'create', before, after });
    else if (before.content === after.content && before.proxied === after.proxied)
      changes.push({ do: 'keep', before, after });
    else changes.push({ do: 'update', before, after });
  }
  return { changes, conflicts };
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

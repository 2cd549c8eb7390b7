/** What to restore to. */
export type RestoreTarget =
  | { kind: 'latest' }
  /** ISO 8601, UTC. */
  | { kind: 'time'; at: string }
  | { kind: 'backup'; label: string }
  /** No data at all, on a box on which nothing is live. */
  | { kind: 'empty' };

/** As pgBackRest names a backup: full, differential or incremental. */
const LABEL = /^\d{8}-\d{6}F(_\d{8}-\d{6}[DI])?$/;
/** A time needs its zone; one without is UTC, as everything that SkillGap shows. */
const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?) ?(Z|UTC|[+-]\d\d:?\d\d)?$/i;

/** Reads the input; null for what is none of it, such as a time to come. */
export function parseTarget(value: string, now = new Date()): RestoreTarget | null {
  if (value === 'latest' || value === 'empty') return { kind: value };
  if (LABEL.test(value)) return { kind: 'backup', label: value };
  const at = parseTime(value);
  return at !== null && Date.parse(at) <= now.getTime() ? { kind: 'time', at } : null;
}

/** A time as ISO 8601, UTC; null for what is none. */
export function parseTime(value: string): string | null {
  const [, date, time = '', zone = 'Z'] = TIME.exec(value) ?? [];
  if (date === undefined) return null;
  const offset = /^(Z|UTC)$/i.test(zone) ? 'Z' : zone.replace(/^(...)(\d\d)$/, '$1:$2');
  const at = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}${offset}`);
  const midnight = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at) || Number.isNaN(midnight.getTime())) return null;
  // The 31st of February would be a day in March.
  return midnight.toISOString().startsWith(date) ? new Date(at).toISOString() : null;
}

/** As the tools on the box take it. */
export function targetArgument(target: RestoreTarget): string {
  return target.kind === 'time' ? target.at : target.kind === 'backup' ? target.label : target.kind;
}

/** In words. */
export function describeTarget(target: RestoreTarget): string {
  if (target.kind === 'time') return `the state of ${target.at}`;
  if (target.kind === 'backup') return `the backup ${target.label}`;
  return target.kind === 'latest' ? 'the latest state' : 'an empty database';
}

import { count, instant, text } from './repository.ts';

/** What a restore would take away, as the running database says. */
export interface Loss {
  /** The moment that the data would be of, and how long before now that is. */
  moment: string | null;
  seconds: number | null;
  /** Rows made since, by table. */
  tables: Record<string, number>;
  /** Tables whose rows do not say when they were made. */
  unknown: string[];
}

/** What `restore would-lose` prints; every field is looked at. */
export function parseLoss({ moment, seconds, rows, unknown }: Record<string, unknown>): Loss {
  const tables = typeof rows === 'object' && rows !== null ? Object.entries(rows) : [];
  return {
    moment: instant(moment),
    seconds: count(seconds),
    tables: Object.fromEntries(
      tables.flatMap(([name, made]) => (count(made) === null ? [] : [[name, made as number]])),
    ),
    unknown: Array.isArray(unknown) ? unknown.flatMap((each) => text(each) ?? []) : [],
  };
}

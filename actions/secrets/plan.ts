import type { Secret } from './record.ts';

/** When each parameter that is there was last written, by its full name. */
export type Present = ReadonlyMap<string, Date>;

/** What `init` does about one secret. */
export interface Step {
  secret: Secret;
  do: 'keep' | 'make' | 'ask';
}

/** What stands in the store is kept, whoever put it there. */
export function planInit(secrets: readonly Secret[], present: Present): Step[] {
  return secrets.map((secret) => ({
    secret,
    do: present.has(secret.parameter) ? 'keep' : secret.recipe === null ? 'ask' : 'make',
  }));
}

/** What `check` found, by full name. */
export interface Findings {
  /** Required and not there. */
  missing: Secret[];
  /** Optional and not there. */
  unset: Secret[];
  /** There and in no list. */
  unknown: string[];
  old: { secret: Secret; days: number }[];
}

/** Compares the list with the store. `known` are names that others write beside ours, such as the box its host key. */
export function findings(
  secrets: readonly Secret[],
  present: Present,
  now: Date,
  olderThanDays: number,
  isKnown: (name: string) => boolean,
): Findings {
  const absent = secrets.filter(({ parameter }) => !present.has(parameter));
  const listed = new Set(secrets.map(({ parameter }) => parameter));
  return {
    missing: absent.filter(({ required }) => required),
    unset: absent.filter(({ required }) => !required),
    unknown: [...present.keys()].filter((name) => !listed.has(name) && !isKnown(name)).sort(),
    old: secrets.flatMap((secret) => {
      const written = present.get(secret.parameter);
      const days = written === undefined ? 0 : daysBetween(written, now);
      return days > olderThanDays && !secret.setting ? [{ secret, days }] : [];
    }),
  };
}

/** Whole days from one moment to another. */
function daysBetween(from: Date, to: Date): number {
  return Math.floor((to.getTime() - from.getTime()) / 86_400_000);
}

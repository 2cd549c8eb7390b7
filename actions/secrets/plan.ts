import type { Aged, Unfinished } from '../shared/secret-age.ts';
import type { Secret } from './record.ts';

/** When each parameter that is there was last written, by its full name. */
export type Present = ReadonlyMap<string, Date>;

/** What `init` does about one secret. */
export interface Step {
  secret: Secret;
  do: 'keep' | 'make' | 'ask' | 'refuse';
}

/** What is in the store is kept, no matter who put it there. @param replaceLost Also a key that is lost is made again. */
export function planInit(secrets: readonly Secret[], present: Present, replaceLost = false): Step[] {
  const stepOf = (secret: Secret): Step['do'] => {
    if (present.has(secret.parameter)) return 'keep';
    if (isLost(secret, present) && !replaceLost) return 'refuse';
    return secret.recipe === null ? 'ask' : 'make';
  };
  return secrets.map((secret) => ({ secret, do: stepOf(secret) }));
}

/** Whether a key is gone although something may be encrypted under it: with another one nobody reads that. */
export const isLost = ({ parameter, encryptsParameter }: Secret, present: Present): boolean =>
  encryptsParameter !== null && present.has(encryptsParameter) && !present.has(parameter);

/** What `check` found. */
export interface Findings {
  /** Required and not there. */
  missing: Secret[];
  /** Optional and not there. */
  unset: Secret[];
  /** There and in no list, by full name. */
  unknown: string[];
  old: readonly Pick<Aged, 'name' | 'days'>[];
  unfinished: readonly Pick<Unfinished, 'name'>[];
}

/** Compares the list with the store. `isKnown` is true for names that others write, such as the box's host key. */
export function compare(
  secrets: readonly Secret[],
  present: Present,
  isKnown: (name: string) => boolean,
): Pick<Findings, 'missing' | 'unset' | 'unknown'> {
  const absent = secrets.filter(({ parameter }) => !present.has(parameter));
  const listed = new Set(secrets.map(({ parameter }) => parameter));
  return {
    missing: absent.filter(({ required }) => required),
    unset: absent.filter(({ required }) => !required),
    unknown: [...present.keys()].filter((name) => !listed.has(name) && !isKnown(name)).sort(),
  };
}

/** What `check` says: one line a finding, and what to do about it. */
export function report(
  { missing, unset, unknown, old, unfinished }: Findings,
  environment: string,
): string[] {
  const lines = [
    ...missing.map(({ key }) => `  ${key}: missing, and required`),
    ...unset.map(
      ({ key, default: fallback }) => `  ${key}: not set${fallback === null ? '' : `, so ${fallback}`}`,
    ),
    ...unknown.map((name) => `  ${name}: in no list; add it to compose/.env.production.example or delete it`),
    ...old.map(({ name, days }) => `  ${name}: ${days} days old`),
    ...unfinished.map(
      ({ name }) => `  ${name}: its rotation has stopped; /rotate-secrets ${name} resumes it`,
    ),
  ];
  if (missing.length > 0)
    lines.push(`npm run secrets -- init --env ${environment} makes or asks for what is missing.`);
  if (old.length > 0)
    lines.push(
      `npm run secrets -- set NAME --env ${environment} replaces an old one; README.md says how each is rotated.`,
    );
  const counts = { missing, 'not set': unset, unknown, old };
  lines.push(
    Object.entries(counts)
      .map(([what, list]) => `${list.length} ${what}`)
      .join(', '),
  );
  return lines;
}

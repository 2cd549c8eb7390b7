import type { Findings } from './plan.ts';

/** What `check` says: one line a finding, and how to mend it. */
export function report(found: Findings, environment: string): string[] {
  const { missing, unset, unknown, old } = found;
  const lines = [
    ...missing.map(({ key }) => `  ${key}: missing, and required`),
    ...unset.map(
      ({ key, default: fallback }) => `  ${key}: not set${fallback === null ? '' : `, so ${fallback}`}`,
    ),
    ...unknown.map((name) => `  ${name}: in no list; add it to compose/.env.production.example or delete it`),
    ...old.map(({ secret, days }) => `  ${secret.key}: ${days} days old`),
  ];
  if (missing.length > 0)
    lines.push(`npm run secrets -- init --env ${environment} makes or asks for what is missing.`);
  if (old.length > 0)
    lines.push(
      `npm run secrets -- set NAME --env ${environment} replaces an old one; README.md says how each is rotated.`,
    );
  const count = (what: string, list: readonly unknown[]) => `${list.length} ${what}`;
  return [
    ...lines,
    [count('missing', missing), count('not set', unset), count('unknown', unknown), count('old', old)].join(
      ', ',
    ),
  ];
}

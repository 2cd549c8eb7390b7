import { pathsOf } from '../shared/parameter-paths.ts';
import { agesOf, oldOf, unfinishedOf, watchedOf } from '../shared/secret-age.ts';
import type { TemplateKey } from '../shared/template.ts';
import type { CheckSettings } from './inputs.ts';
import { compare, type Present, report } from './plan.ts';
import type { Say } from './prompt.ts';
import { leftByRotation, type Secret } from './record.ts';

/** Reports what is missing, unknown, old or left by a rotation. False when something required is missing. */
export function check(
  { environment, olderThanDays }: CheckSettings,
  keys: readonly TemplateKey[],
  all: readonly Secret[],
  present: Present,
  say: Say,
): boolean {
  const { deploy } = pathsOf(environment);
  const passing = leftByRotation(keys, environment);
  // Beside the key pairs the deploy prefix holds what Terraform, the box and a rotation write.
  const isKnown = (name: string) => name.startsWith(`${deploy}/`) || passing.includes(name);
  const watched = watchedOf(keys, environment, olderThanDays);
  const now = new Date();
  const found = {
    ...compare(all, present, isKnown),
    old: oldOf(agesOf(watched, present, now)),
    unfinished: unfinishedOf(watched, present, environment, now),
  };
  for (const line of report(found, environment)) say(line);
  return found.missing.length === 0;
}

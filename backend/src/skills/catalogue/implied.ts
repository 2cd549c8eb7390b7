import { CERTAIN } from './implied-lines.ts';

/** What is required, all of it, and what follows. */
type Rule = { from: readonly string[]; to: string };

/**
 * Reads lines of the form `a, b + c > d, e`: whoever has `a` has `d` and `e`, and so has whoever has `b` and `c`. Throws
 * for a line of another form.
 */
export function readRules(text: string): Rule[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [causes = '', effects, more] = line.split(' > ');
      if (!effects || more) throw new Error(`"${line}" is not "a, b > c"`);
      return causes
        .split(', ')
        .flatMap((cause) => effects.split(', ').map((to) => ({ from: cause.split(' + '), to })));
    });
}

/** Those of the product, which its tests go through. */
export const rules: readonly Rule[] = readRules(CERTAIN);

const byPremise = new Map<string, Rule[]>();
for (const rule of rules) {
  for (const id of rule.from) byPremise.set(id, [...(byPremise.get(id) ?? []), rule]);
}

/**
 * The skills of a person with those that follow without doubt: Spring Boot makes Spring, and that makes Java. The given
 * ones come first and in their order; unknown ids stay. For what a person has only: a posting that asks for Spring Boot
 * does not ask for Spring, and would ask for everything three times over.
 */
export function withImplied(ids: Iterable<string>): string[] {
  const has = new Set(ids);
  // A set is walked to its end, with what is added on the way.
  for (const id of has) {
    for (const { from, to } of byPremise.get(id) ?? []) {
      if (from.every((each) => has.has(each))) has.add(to);
    }
  }
  return [...has];
}

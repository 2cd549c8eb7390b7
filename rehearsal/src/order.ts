import { UsageError } from './cli.ts';
import type { Scenario } from './scenarios/scenario.ts';

/** The scenarios to play, each after those it needs; without a wish the usual ones, in the registry's order. */
export function order(registry: readonly Scenario[], wanted: readonly string[], all = false): Scenario[] {
  const byName = new Map(registry.map((scenario) => [scenario.name, scenario]));
  const ordered: Scenario[] = [];
  const visit = (name: string, needing: readonly string[]): void => {
    const scenario = byName.get(name);
    if (!scenario) {
      const why = needing.length > 0 ? ` (needed by ${needing.at(-1)})` : '';
      throw new UsageError(`there is no scenario ${name}${why}; there are: ${[...byName.keys()].join(', ')}`);
    }
    if (needing.includes(name))
      throw new Error(`scenarios need each other: ${[...needing, name].join(' → ')}`);
    if (ordered.includes(scenario)) return;
    for (const before of scenario.after ?? []) visit(before, [...needing, name]);
    ordered.push(scenario);
  };
  const usual = registry
    .filter(({ unnamed = 'usual' }) => unnamed === 'usual' || (all && unnamed === 'all'))
    .map(({ name }) => name);
  for (const name of all || wanted.length === 0 ? usual : wanted) visit(name, []);
  return ordered;
}

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { UsageError } from './cli.ts';
import type { Scenario } from './scenario.ts';

/**
 * The scenarios to run, each after the one it needs: those named, and with `all`, or when none is named, the default
 * suite.
 */
export function order(registry: readonly Scenario[], wanted: readonly string[], all = false): Scenario[] {
  const ordered: Scenario[] = [];
  const visit = (name: string): void => {
    for (const scenario of [...needs(registry, name), find(registry, name)])
      if (!ordered.includes(scenario)) ordered.push(scenario);
  };
  const suite = registry
    .filter(({ suite = 'default' }) => suite === 'default' || (all && suite === 'all'))
    .map(({ name }) => name);
  for (const name of [...(all || wanted.length === 0 ? suite : []), ...wanted]) visit(name);
  return ordered;
}

/** The scenarios that lead to the start state of this one, in order. */
export function needs(registry: readonly Scenario[], name: string): Scenario[] {
  const chain: Scenario[] = [];
  for (let before = find(registry, name).after; before !== undefined; before = chain[0]?.after) {
    const scenario = find(registry, before, chain[0]?.name ?? name);
    if (chain.includes(scenario) || before === name)
      throw new Error(
        `scenarios need each other: ${[before, ...chain.map((one) => one.name), name].join(' → ')}`,
      );
    chain.unshift(scenario);
  }
  return chain;
}

/** The scenario of this name; throws with the known names. */
export function find(registry: readonly Scenario[], name: string, neededBy?: string): Scenario {
  const found = registry.find((scenario) => scenario.name === name);
  if (found) return found;
  const why = neededBy === undefined ? '' : ` (needed by ${neededBy})`;
  throw new UsageError(
    `there is no scenario ${name}${why}; there are: ${registry.map((one) => one.name).join(', ')}`,
  );
}

/**
 * A random order that a seed reproduces.
 *
 * @param seed Any text; the same text gives the same order.
 */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const number = createHash('sha256').update(seed).digest().readInt32BE();
  const order = fc.shuffledSubarray([...items], { minLength: items.length });
  return fc.sample(order, { seed: number, numRuns: 1 })[0] ?? [];
}

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
  const random = generator(seed);
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/** Numbers in [0, 1): mulberry32 over an FNV-1a hash of the seed. */
function generator(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const byte of Buffer.from(seed)) state = Math.imul(state ^ byte, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

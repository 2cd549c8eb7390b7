import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needs, order, shuffled } from './order.ts';
import type { Scenario } from './scenario.ts';

function scenario(name: string, after?: string): Scenario {
  const run = async () => ({ assertions: [], figures: {} });
  return { name, shows: '', ...(after !== undefined && { after }), run };
}
const registry = [scenario('first'), scenario('upgrade', 'first'), scenario('broken', 'upgrade')];
const names = (...wanted: string[]) => order(registry, wanted).map(({ name }) => name);

describe('order', () => {
  it('runs all when none is named', () => {
    expect(names()).toEqual(['first', 'upgrade', 'broken']);
  });

  it('runs what a scenario needs before it, once', () => {
    expect(names('upgrade')).toEqual(['first', 'upgrade']);
    expect(names('broken', 'upgrade', 'first', 'broken')).toEqual(['first', 'upgrade', 'broken']);
  });

  it('says which scenarios there are', () => {
    expect(() => names('upgrad')).toThrow('there is no scenario upgrad; there are: first, upgrade, broken');
    expect(() => order([scenario('a', 'b')], [])).toThrow('there is no scenario b (needed by a)');
  });

  it('refuses a circle', () => {
    expect(() => order([scenario('a', 'b'), scenario('b', 'a')], ['a'])).toThrow('a → b → a');
  });

  it('runs a long one when it is named, or with all, and a nightly one only when it is named', () => {
    const registry: Scenario[] = [
      { ...scenario('long'), suite: 'all' },
      { ...scenario('longest'), suite: 'nightly' },
      scenario('default'),
    ];
    const names = (wanted: string[], all: boolean) => order(registry, wanted, all).map(({ name }) => name);
    expect(names([], false)).toEqual(['default']);
    expect(names(['long', 'longest'], false)).toEqual(['long', 'longest']);
    expect(names([], true)).toEqual(['long', 'default']);
    expect(names(['longest'], true)).toEqual(['long', 'default', 'longest']);
  });
});

describe('needs', () => {
  it('leads from an empty world to where a scenario starts', () => {
    expect(needs(registry, 'broken').map(({ name }) => name)).toEqual(['first', 'upgrade']);
    expect(needs(registry, 'first')).toEqual([]);
  });
});

describe('shuffled', () => {
  it('keeps every item, and gives the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const once = shuffled(items, seed);
        expect(once.toSorted()).toEqual(items.toSorted());
        expect(shuffled(items, seed)).toEqual(once);
      }),
    );
  });

  it('gives every order, given seeds enough', () => {
    const orders = Array.from({ length: 500 }, (_, seed) =>
      shuffled(['a', 'b', 'c', 'd'], `${seed}`).join(''),
    );
    expect(new Set(orders).size).toBe(24);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needs, order, shuffled } from './order.ts';
import type { Scenario } from './scenario.ts';

function scenario(name: string, after?: string): Scenario {
  const play = async () => ({ promises: [], figures: {} });
  return { name, promise: '', ...(after !== undefined && { after }), play };
}
const registry = [scenario('first'), scenario('upgrade', 'first'), scenario('broken', 'upgrade')];
const names = (...wanted: string[]) => order(registry, wanted).map(({ name }) => name);

describe('order', () => {
  it('plays all without a wish', () => {
    expect(names()).toEqual(['first', 'upgrade', 'broken']);
  });

  it('plays before a scenario what it needs, once', () => {
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

  it('plays a long one when it is named, or when all are, and the longest only when it is named', () => {
    const registry: Scenario[] = [
      { ...scenario('long'), unnamed: 'all' },
      { ...scenario('longest'), unnamed: 'never' },
      scenario('usual'),
    ];
    const played = (wanted: string[], all: boolean) => order(registry, wanted, all).map(({ name }) => name);
    expect(played([], false)).toEqual(['usual']);
    expect(played(['long', 'longest'], false)).toEqual(['long', 'longest']);
    expect(played([], true)).toEqual(['long', 'usual']);
    expect(played(['longest'], true)).toEqual(['long', 'usual', 'longest']);
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast } from '../../../../.ci/fast-check.ts';
import { Trie } from './trie.ts';

const codesOf = (text: string) => Uint16Array.from(text, (char) => char.charCodeAt(0));

/** The value at the end of a text; -1 where none is. */
function read(trie: Trie, text: string): number {
  let place = 0;
  for (const code of codesOf(text)) {
    place = trie.step(place, code);
    if (place === 0) return -1;
  }
  return trie.valueAt(place);
}

/** Few letters, so that names share beginnings, in ASCII and beyond it. */
const names = fc.array(
  fc.array(fc.constantFrom('a', 'b', ' ', '\u0301', '\uffe5'), { minLength: 1, maxLength: 9 }),
  { maxLength: 40 },
);

describe('a trie', () => {
  it('has what was put first of each name, and nothing else, in whatever order', () =>
    fc.assert(
      fc.property(names, names, (put, other) => {
        const trie = new Trie(0);
        const known = new Map<string, number>();
        for (const [value, letters] of put.entries()) {
          const name = letters.join('');
          const there = known.get(name) ?? value;
          known.set(name, there);
          expect(trie.put(codesOf(name), 0, name.length, value)).toBe(there);
        }
        for (const letters of [...put, ...other])
          for (let end = 1; end <= letters.length; end += 1) {
            const name = letters.slice(0, end).join('');
            expect(read(trie, name)).toBe(known.get(name) ?? -1);
          }
      }),
      atLeast(300),
    ));

  it('grows', () => {
    const trie = new Trie(0);
    const many = Array.from({ length: 20_000 }, (_, index) => `x${(index * 7_919).toString(36)}y${index}`);
    for (const [value, name] of many.entries()) trie.put(codesOf(name), 0, name.length, value);
    expect(many.every((name, value) => read(trie, name) === value)).toBe(true);
  });
});

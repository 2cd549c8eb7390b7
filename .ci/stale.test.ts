import { describe, expect, it } from 'vitest';
import { differences } from './stale.ts';

const files = (entries: Record<string, string>) =>
  new Map(Object.entries(entries).map(([path, text]) => [path, Buffer.from(text)]));

describe('differences', () => {
  it('finds nothing where every byte is the same', () => {
    expect(differences(files({ a: '1' }), files({ a: '1' }))).toEqual([]);
  });

  it('names what is missing, stale and left over, in the order of their paths', () => {
    const found = differences(files({ c: '1', b: '1' }), files({ b: '2', a: '1' }));
    expect(found.map(({ path, state }) => `${path} ${state}`)).toEqual([
      'a left over',
      'b stale',
      'c missing',
    ]);
  });

  it('carries what must be written, and nothing for what must go', () => {
    const [gone, missing] = differences(files({ b: 'new' }), files({ a: 'old' }));
    expect(gone?.content).toBeUndefined();
    expect(missing?.content?.toString()).toBe('new');
  });
});

import { expect, it } from 'vitest';
import { createPreparation } from './preparation.ts';

it('prepares what comes again', () => {
  const isWorthIt = createPreparation();
  expect(['a', 'b', 'a', 'a', 'b', 'a'].map(isWorthIt)).toEqual([false, false, false, true, false, true]);
});

it('ends at some number, and keeps to those it has', () => {
  const isWorthIt = createPreparation();
  const ask = (statement: string) => [1, 2, 3].map(() => isWorthIt(statement)).at(-1);
  expect(Array.from({ length: 1_000 }, (_, n) => ask(`select ${n}`)).filter(Boolean)).toHaveLength(60);
  expect(isWorthIt('select 0')).toBe(true);
  expect(isWorthIt('select 999')).toBe(false);
});

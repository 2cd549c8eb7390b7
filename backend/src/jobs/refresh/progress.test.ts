import { expect, it } from 'vitest';
import { nextStep } from './progress.ts';

it('asks for first pages before second ones, and not for what is done', () => {
  const queries = ['a', 'b', 'c'];
  expect(nextStep(queries, { next: {} })).toEqual({ query: 'a', page: 1 });
  expect(nextStep(queries, { next: { a: 2 } })).toEqual({ query: 'b', page: 1 });
  expect(nextStep(queries, { next: { a: 2, b: 'done', c: 2 } })).toEqual({ query: 'a', page: 2 });
  expect(nextStep(queries, { next: { a: 'done', b: 'done', c: 'done' } })).toBeUndefined();
});

it('leaves out what is no longer configured, and takes no name for a page', () => {
  expect(nextStep(['b'], { next: { a: 3 } })).toEqual({ query: 'b', page: 1 });
  expect(nextStep(['constructor'], { next: {} })).toEqual({ query: 'constructor', page: 1 });
  expect(nextStep([], { next: {} })).toBeUndefined();
});

import { test } from 'vitest';
import { HomeMachine } from './machine.ts';

/** Tests with a machine of their own, so that they can run side by side: most of their time they wait for probes. */
// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures this one needs.
export const it = test.extend('home', async ({}, { onCleanup }) => {
  const home = await HomeMachine.make();
  onCleanup(() => home[Symbol.asyncDispose]());
  return home;
});

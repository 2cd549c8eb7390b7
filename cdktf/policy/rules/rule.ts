import type { Stack } from '../stack.ts';

/** A rule for every stack. */
export interface Rule {
  readonly name: string;
  /** What is wrong, each with the resource's address; empty when nothing is. */
  check(stack: Stack): readonly string[];
}

import type { MigrationStep } from './steps.ts';

/** A migration as drizzle-kit wrote it. `when` orders them; `hash` is the one Drizzle records. */
export type Migration = {
  tag: string;
  when: number;
  hash: string;
  statements: string[];
  /** Of a file that opts out of its transaction. */
  steps: MigrationStep[] | undefined;
  /** What it takes away from older releases; undefined when it only adds. */
  contract: string | undefined;
  /** Requests may wait for it: why, as its file says. */
  blocks: string | undefined;
};

/** A row of Drizzle's table of applied migrations. */
export type Applied = { when: number; hash: string };

/** A row of the table of contract migrations: what a migration took away from the releases before it. */
export type Contracted = { tag: string; why: string };

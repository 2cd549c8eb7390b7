import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { install, missingPrograms, observeMachine } from '../rehearsal/testbed/prepare/packages.ts';
import { binFolder } from '../rehearsal/testbed/prepare/paths.ts';
import { NotAllowed, type Prepared, prepare } from '../rehearsal/testbed/prepare/prepare.ts';
import { needs, unmet } from './needs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why tests with this tag are skipped. */
    unmet: Readonly<Record<string, string>>;
  }
}

/** Tests of Redis and pgvector use Debian's packages. Ubuntu has Debian's keys in a package. */
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * Runs before the integration tests only: installs, starts and builds what they need, as a rehearsal does. Tests whose
 * needs cannot be met are skipped by their tag; any other failure is an error.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const programs = needs.flatMap((need) => need.programs);
  const { apt, root } = await observeMachine();
  if (apt && root && !existsSync(KEYRING)) await install(['debian-archive-keyring']);
  let prepared: Prepared | undefined;
  let refusal: string | undefined;
  try {
    // The lock keeps a rehearsal that ends meanwhile from stopping the engine. Several test runs may run at once.
    prepared = await prepare({
      say: (line) => console.log(`prepared: ${line}`),
      name: `tests-${process.pid}`,
      programs,
    });
  } catch (error) {
    if (!(error instanceof NotAllowed)) throw error;
    refusal = error.message;
  }
  const path = [binFolder, ...(process.env.PATH ?? '').split(':')];
  const reasons = unmet(refusal, await missingPrograms(programs, path));
  project.config.tagsFilter = [
    ...(project.config.tagsFilter ?? []),
    ...Object.keys(reasons).map((tag) => `!${tag}`),
  ];
  project.provide('unmet', reasons);
  return async () => prepared?.[Symbol.asyncDispose]();
}

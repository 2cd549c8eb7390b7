import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { root } from './process.ts';

/**
 * The files that take longest, the slowest first. On a fresh clone Vitest knows only how large a file is, and starts the
 * largest first: a small file with slow tests comes last, and all workers but its own wait for it.
 */
export const SLOW: readonly string[] = [
  'rehearsal/compose/certificates.itest.ts',
  'backend/src/contract.itest.ts',
  'rehearsal/compose/certificates-damage.itest.ts',
  'backend/src/index.itest.ts',
  'actions/terraform/terraform.itest.ts',
  'actions/llm-deliver/failures.itest.ts',
  'rehearsal/testbed/box/certificates.itest.ts',
  'llm-node/src/engine/engine.itest.ts',
  'backend/src/http/fuzz-inputs.itest.ts',
];

/** Starts the known slow files first; the order of the others is Vitest's own. */
export default class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return slowFirst(await super.sort(files), ({ moduleId }) => relative(root, moduleId));
  }
}

/** The same entries, those of {@link SLOW} in front and in its order. */
export function slowFirst<T>(entries: readonly T[], pathOf: (entry: T) => string): T[] {
  const place = (entry: T) => {
    const at = SLOW.indexOf(pathOf(entry));
    return at === -1 ? SLOW.length : at;
  };
  return entries.toSorted((a, b) => place(a) - place(b));
}

import fc from 'fast-check';

/**
 * Vitest runs this before each test file. `FAST_CHECK_RUNS=10000 npm test -- --project unit` tries every property that
 * often, which is what nightly does.
 */
const runs = Number(process.env.FAST_CHECK_RUNS ?? 0);
if (runs > 0) fc.configureGlobal({ numRuns: runs });

/** For a property whose rare cases need more than the usual hundred tries: `fc.assert(property, atLeast(1_000))`. */
export const atLeast = (numRuns: number) => ({ numRuns: Math.max(numRuns, runs) });

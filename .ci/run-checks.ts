import { availableParallelism } from 'node:os';
import type { Check } from './checks.ts';

export interface CheckResult {
  readonly name: string;
  /** What is wrong; empty when the check passed. */
  readonly problems: string;
}

/** Runs the checks on as many lanes as there are cores, with one line for each as it ends. */
export async function runAll(checks: readonly Check[]): Promise<readonly CheckResult[]> {
  const waiting = [...checks];
  const results: CheckResult[] = [];
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const started = performance.now();
      const problems = await check.run().catch((error: unknown) => describe(error));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(
        `${problems ? 'FAIL' : 'ok  '} ${check.name.padEnd(10)} ${seconds.padStart(5)} s  ${check.what}`,
      );
      results.push({ name: check.name, problems });
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, lane));
  return results;
}

/** Prints every failure in full after the progress lines, then the count; returns the exit status. */
export function report(results: readonly CheckResult[]): number {
  const failed = results.filter((result) => result.problems);
  for (const { name, problems } of failed) {
    console.log(`\n── ${name} (rerun: npm run check -- ${name})\n${problems}`);
  }
  console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

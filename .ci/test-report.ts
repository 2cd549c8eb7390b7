/** What a run of tests writes for the gate. */
export interface TestReport {
  readonly passed: number;
  readonly failed: number;
  /** Every test that ran. */
  readonly tests: readonly TimedTest[];
  readonly failures: readonly TestFailure[];
  /** How many tests each reason left out, most first. */
  readonly skipped: readonly { readonly why: string; readonly tests: number }[];
}

export interface TimedTest {
  /** Relative to the checkout. */
  readonly file: string;
  readonly name: string;
  readonly seconds: number;
}

/** A test, a hook or a file that failed, or an error that nothing caught. */
export interface TestFailure {
  /** `file:line`, relative to the checkout; empty where no line is known. */
  readonly at: string;
  readonly name: string;
  /** Message and diff of each error. */
  readonly observed: string;
  /** The last lines that it printed. */
  readonly log: readonly string[];
}

/** Shorter tests do not matter. */
const WORTH_SECONDS = 1;

/** The slowest tests, each on a line, so that the author of a new one sees what it costs. */
export function slowest(tests: readonly TimedTest[], count = 20): string[] {
  return tests
    .filter(({ seconds }) => seconds >= WORTH_SECONDS)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ file, name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}  ${name}`);
}

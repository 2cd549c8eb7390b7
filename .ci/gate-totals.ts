import type { Report } from '../rehearsal/runner/report.ts';
import type { TestReport } from './test-report.ts';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** How a step ended, and what it said. */
export interface Ended {
  readonly status: number;
  readonly log: string;
  /** What its report says; undefined when it wrote none. */
  readonly report?: TestReport | Report | undefined;
}

/**
 * A step's totals: its report's, else the sum of those in its log. A step without any counts as one, and so does one
 * that failed beside its totals. One that executed nothing has failed, whatever its status says.
 */
export function totalsOf({ status, log, report }: Ended, expectsReport: boolean): Totals {
  const { passed, failed } = report ?? (expectsReport ? { passed: 0, failed: 0 } : sumOf(log));
  const hasNone = !(passed + failed > 0);
  if (status !== 0 && !(failed > 0)) return { passed: passed || 0, failed: 1 };
  if (!hasNone) return { passed, failed };
  return expectsReport ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}

/** Sums the lines in which our own runners and Vitest print their totals. */
export function sumOf(log: string): Totals {
  const lines = log.split('\n').filter((line) => /^\d+ passed, \d+ failed$|^ *Tests {2}/.test(line));
  const sum = (word: string) =>
    lines.reduce((total, line) => total + Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0), 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

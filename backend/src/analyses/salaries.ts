import type { CountedPosting } from './fit.ts';

/** A median needs this many salaries on either side. */
export const LEAST_SALARIES = 5;

/** Medians of a year's pay of the postings that ask for a skill and of the others, and how many those are of. */
export type SalaryDifference = {
  with: number;
  withPostings: number;
  without: number;
  withoutPostings: number;
  /** Whether they differ by more than chance would make them; absent in an analysis of an earlier release. */
  clear: boolean;
  currency: string;
};

/**
 * Compares pay with and without a skill, in the currency that most postings name: salaries in others are left out rather
 * than converted. Null with too few salaries on either side.
 */
export function createSalaries(
  postings: readonly CountedPosting[],
): (skill: string) => SalaryDifference | null {
  const currency = usualCurrency(postings);
  const paid = postings.flatMap(({ asked, salary }) =>
    salary && salary.currency === currency ? [{ asked, amount: salary.amount }] : [],
  );
  return (skill) => {
    const amounts = (asks: boolean) =>
      paid.filter(({ asked }) => asked.has(skill) === asks).map(({ amount }) => amount);
    const [asking, others] = [amounts(true), amounts(false)];
    if (currency === undefined || Math.min(asking.length, others.length) < LEAST_SALARIES) return null;
    const [withPostings, withoutPostings] = [asking.length, others.length];
    return {
      ...{ with: median(asking), withPostings, without: median(others), withoutPostings },
      ...{ clear: differs(asking, others), currency },
    };
  };
}

function usualCurrency(postings: readonly CountedPosting[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { salary } of postings)
    if (salary) counts.set(salary.currency, (counts.get(salary.currency) ?? 0) + 1);
  return [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0];
}

/** Of the normal distribution, for 99 %: of the forty skills of an answer, 95 % would find two by chance. */
const Z = 2.576;

/** Whether two samples differ by more than chance: the test of Mann and Whitney (1947), by the normal distribution. */
export function differs(some: readonly number[], others: readonly number[]): boolean {
  const [n, m] = [some.length, others.length];
  const above = (one: number) =>
    others.reduce((sum, other) => sum + (one > other ? 1 : one === other ? 0.5 : 0), 0);
  const u = some.reduce((sum, one) => sum + above(one), 0);
  return Math.abs(u - (n * m) / 2) > Z * Math.sqrt((n * m * (n + m + 1)) / 12);
}

/** Rounded to a whole unit. Of an even number the middle between the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] =
    sorted.length % 2 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1, middle + 1);
  return Math.round((low + high) / 2);
}

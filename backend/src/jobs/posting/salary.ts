import type { Posting, RawPosting } from './posting.ts';

type Field = 'salaryMin' | 'salaryMax' | 'salaryCurrency' | 'salaryPredicted';

/** Less than this a year is an hour's or a day's pay in a field for a year's, in every currency of the boards. */
const LEAST = 1_000;
/** More than this is no pay, and does not fit the column. */
const MOST = 1_000_000_000;

/** A year's pay in whole units of its currency. 0 means that the board does not know it. */
export function readSalary(raw: Pick<RawPosting, Field>): Pick<Posting, Field> {
  const known = [raw.salaryMin, raw.salaryMax].map((value) =>
    value !== undefined && value >= LEAST && value <= MOST ? Math.round(value) : null,
  );
  let [salaryMin = null, salaryMax = null] = known;
  if (salaryMin !== null && salaryMax !== null && salaryMin > salaryMax)
    [salaryMin, salaryMax] = [salaryMax, salaryMin];
  const isKnown = salaryMin !== null || salaryMax !== null;
  return {
    salaryMin,
    salaryMax,
    salaryCurrency: (isKnown && raw.salaryCurrency) || null,
    salaryPredicted: isKnown && raw.salaryPredicted,
  };
}

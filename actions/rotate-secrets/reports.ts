import * as core from '@actions/core';
import { Failure } from '../shared/outcome.ts';
import { reportsMarkdown, type SubjectReport } from '../shared/secret-report.ts';
import { appendSummary } from '../shared/summary.ts';
import type { RotateReason } from './reasons.ts';

/** How an operation ended; each field is an output. */
export interface Ended {
  reason: RotateReason;
  /** Whether production has to be deployed before `finish`. */
  deploy: boolean;
  report: readonly SubjectReport[];
}

type Result = SubjectReport['result'];

/** Runs the work on one subject. A failure is its report, and does not hold up the other subjects. */
export async function reportOn(
  subject: string,
  work: () => Promise<Omit<SubjectReport, 'subject'>>,
  resultOf: (failure: Failure) => Result,
): Promise<SubjectReport> {
  try {
    return { subject, ...(await work()) };
  } catch (error) {
    // Any other error is a fault of this action.
    if (!(error instanceof Failure)) throw error;
    core.error(`${subject}: ${error.message}`);
    return { subject, result: resultOf(error), sentence: `${error.message} ${error.nextStep}`.trim() };
  }
}

/** Writes the job's summary: one sentence, then every secret. */
export async function writeSummary(sentence: string, report: readonly SubjectReport[]): Promise<void> {
  await appendSummary([`### ${sentence}`, reportsMarkdown(report)].join('\n\n'));
}

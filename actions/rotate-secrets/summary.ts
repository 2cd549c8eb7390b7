import { reportsMarkdown, type SubjectReport } from '../shared/secret-report.ts';
import { appendSummary } from '../shared/summary.ts';

/** The job summary: one sentence, then every secret. */
export async function writeSummary(sentence: string, reports: readonly SubjectReport[]): Promise<void> {
  await appendSummary([`### ${sentence}`, reportsMarkdown(reports)].join('\n\n'));
}

import { code, plain } from './markdown.ts';
import { table } from './summary.ts';

/** What became of one secret in a rotation: what rotate-secrets puts out, and a comment tells. No value is in it. */
export interface SubjectReport {
  subject: string;
  result: /** It waits for the deploy and for `finish`. */
    | 'begun'
    | 'rotated'
    /** Another run rotated it after this was asked for. */
    | 'already-rotated'
    /** A person has to do something first. */
    | 'manual-action'
    /** It stopped, and is as before. */
    | 'failed'
    /** The deploy failed, and it is as before. */
    | 'rolled-back'
    /** Both values work; the next run resumes. */
    | 'unfinished'
    /** It is not set, so there is nothing to replace. */
    | 'unset'
    | 'planned';
  /** What was done, or what to do. */
  sentence: string;
  /** Commands for a person, as a shell takes them. */
  commands?: readonly string[];
}

/** Reads what an earlier step has put out. Anything else is nothing. */
export function parseReports(json: string): SubjectReport[] {
  try {
    const reports: unknown = JSON.parse(json);
    return Array.isArray(reports) ? (reports as SubjectReport[]) : [];
  } catch {
    return [];
  }
}

const MARKS: Record<SubjectReport['result'], string> = {
  ...{ begun: '⏳', rotated: '✅', 'already-rotated': '✅', 'manual-action': '✋', failed: '❌' },
  ...{ 'rolled-back': '↩️', unfinished: '⚠️' },
  ...{ unset: '▫️', planned: '📝' },
};

/** The reports as a table, and under it what a person has to type. */
export function reportsMarkdown(reports: readonly SubjectReport[]): string {
  const rows = reports.map(({ subject, result, sentence }) => [
    code(subject, 80),
    `${MARKS[result]} ${result}`,
    plain(sentence),
  ]);
  const commands = reports.filter((each) => (each.commands ?? []).length > 0);
  return [
    table(['secret', '', ''], rows),
    ...commands.map((each) =>
      [`For ${code(each.subject, 80)}:`, '```sh', ...(each.commands ?? []), '```'].join('\n'),
    ),
  ].join('\n\n');
}

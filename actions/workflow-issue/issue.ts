import type { IssueText } from '../shared/upsert-issue.ts';
import { table } from '../shared/summary.ts';

/** The jobs that did not succeed: one that was skipped or cancelled has shown nothing. */
export function failedJobs(jobs: ReadonlyMap<string, string>): readonly string[] {
  return [...jobs].filter(([, result]) => result !== 'success').map(([name]) => name);
}

/** What the issue says. */
export function issueText(
  workflow: string,
  jobs: ReadonlyMap<string, string>,
  runUrl: string,
  label: string,
): IssueText {
  const title = `${workflow} fails`;
  const body = [
    marker(workflow),
    `## ${title}`,
    `In [the last run](${runUrl}):`,
    table(
      ['job', 'result'],
      [...jobs].map(([name, result]) => [`\`${name}\``, result === 'success' ? result : `**${result}**`]),
    ),
    'Each run that fails changes this, and the first in which every job succeeds closes it.',
  ];
  return { title, body: body.join('\n\n'), label };
}

/** The hidden line that the issue begins with. */
export function marker(workflow: string): string {
  // `--` would end the comment early.
  return `<!-- skillgap-workflow ${workflow.replaceAll('-', '_')} -->`;
}

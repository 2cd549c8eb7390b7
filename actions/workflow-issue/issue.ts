import { table } from '../shared/summary.ts';
import { hiddenMarker, type IssueText } from '../shared/upsert-issue.ts';

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

/** The issue about schedules that have stopped, by the workflow's file. */
export function schedulesIssue(
  stopped: ReadonlyMap<string, string>,
  runUrl: string,
  label: string,
): IssueText {
  const body = [
    marker('schedules'),
    '## Scheduled workflows have stopped',
    'Nobody is watching what these watch, and a stopped workflow cannot say so itself:',
    table(
      ['workflow', 'why'],
      [...stopped].map(([file, why]) => [`\`${file}\``, why]),
    ),
    `Start them again:\n\n\`\`\`sh\n${[...stopped.keys()].map((file) => `gh workflow enable ${file} && gh workflow run ${file}`).join('\n')}\n\`\`\``,
    `Found by [this run](${runUrl}). The next check that finds all of them running closes this.`,
  ];
  return { title: 'Scheduled workflows have stopped', body: body.join('\n\n'), label };
}

export const marker = (workflow: string) => hiddenMarker('workflow', workflow);

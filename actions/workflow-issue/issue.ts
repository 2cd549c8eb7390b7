import { code } from '../shared/markdown.ts';
import { table } from '../shared/summary.ts';
import { hiddenMarker, type IssueText } from '../shared/upsert-issue.ts';
import type { JobResult } from './inputs.ts';

/** The pages that an issue links. */
export interface Pages {
  runUrl: string;
  runbookUrl: string;
}

/** The jobs that did not succeed: one that was skipped or cancelled has shown nothing. */
export function failedJobs(jobs: ReadonlyMap<string, JobResult>): readonly string[] {
  return [...jobs].filter(([, { result }]) => result !== 'success').map(([name]) => name);
}

/** What the issue says. */
export function issueText(
  workflow: string,
  jobs: ReadonlyMap<string, JobResult>,
  { runUrl, runbookUrl }: Pages,
  label: string,
): IssueText {
  const title = `${workflow} fails`;
  const rows = [...jobs].map(([name, { result, reason }]) => [
    `\`${name}\``,
    result === 'success'
      ? result
      : `**${result}**${result === 'failure' && reason ? ` (${code(reason)})` : ''}`,
  ]);
  const hasReason = [...jobs.values()].some(({ result, reason }) => result === 'failure' && reason);
  const body = [
    marker(workflow),
    `## ${title}`,
    `In [the last run](${runUrl}):`,
    table(['job', 'result'], rows),
    ...(hasReason ? [`[What a reason means and what to do](${runbookUrl})`] : []),
    'Each run that fails changes this, and the first in which every job succeeds closes it.',
  ];
  return { title, body: body.join('\n\n'), label };
}

/** The same issue, about a workflow that did not run in the time that its file allows. */
export function overdueIssue(workflow: string, why: string, { runUrl }: Pages, label: string): IssueText {
  const title = `${workflow} does not run`;
  const body = [
    marker(workflow),
    `## ${title}`,
    `What it would show has not been shown: ${why}.`,
    `Is it set up, and is it enabled?\n\n\`\`\`sh\ngh workflow enable ${workflow}.yml && gh workflow run ${workflow}.yml\n\`\`\``,
    `Found by [this run](${runUrl}). The first run in which every job succeeds closes this.`,
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

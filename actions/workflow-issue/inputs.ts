import { context } from '@actions/github';
import { invalid, secret, text } from '../shared/inputs.ts';

export interface IssueSettings {
  workflow: string;
  /** How each job ended, by its name. */
  jobs: ReadonlyMap<string, string>;
  label: string;
  token: string;
  owner: string;
  repo: string;
  /** The run's page, where the log is. */
  runUrl: string;
}

/** Reads the action's inputs. */
export function readInputs(): IssueSettings {
  const { owner, repo } = context.repo;
  return {
    workflow: text('workflow', {
      pattern: /^[a-z][a-z0-9-]{0,30}$/,
      expected: 'the name of a workflow such as nightly',
    }),
    jobs: resultsOf(text('jobs')),
    label: text('label', { default: 'ci' }),
    token: secret('token'),
    owner,
    repo,
    runUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`,
  };
}

/** The results in `toJSON(needs)`. */
export function resultsOf(needs: string): ReadonlyMap<string, string> {
  let jobs: [string, { result?: unknown } | null][];
  try {
    jobs = Object.entries(JSON.parse(needs));
  } catch {
    throw invalid('jobs', 'is no JSON', '`toJSON(needs)`');
  }
  // No job at all would be a run in which nothing failed.
  if (jobs.length === 0 || jobs.some(([, job]) => typeof job?.result !== 'string'))
    throw invalid('jobs', 'holds no result of a job', '`toJSON(needs)` of a job that needs others');
  return new Map(jobs.map(([name, job]) => [name, String(job?.result)]));
}

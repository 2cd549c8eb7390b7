import { context } from '@actions/github';
import { choice, invalid, secret, text } from '../shared/inputs.ts';

export type JobsSettings = Extract<ReturnType<typeof readInputs>, { operation: 'jobs' }>;
export type SchedulesSettings = Extract<ReturnType<typeof readInputs>, { operation: 'schedules' }>;

/** Reads the action's inputs. */
export function readInputs() {
  const { owner, repo } = context.repo;
  const common = {
    label: text('label', { default: 'ci' }),
    token: secret('token'),
    /** `bot` is the account that the token writes as. */
    ...{ owner, repo, bot: 'github-actions[bot]' },
    /** The run's page, where the log is. */
    runUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`,
    /** The repository's page of what each reason means. */
    runbookUrl: `${context.serverUrl}/${owner}/${repo}/blob/HEAD/docs/runbook.md`,
  };
  const operation = choice('operation', ['jobs', 'schedules'], { default: 'jobs' });
  if (operation === 'schedules')
    return { ...common, operation, folder: text('folder', { default: '.github/workflows' }) };
  const workflow = text('workflow', {
    pattern: /^[a-z][a-z0-9-]{0,30}$/,
    expected: 'the name of a workflow such as nightly',
  });
  return { ...common, operation, workflow, jobs: resultsOf(text('jobs')) };
}

/** How a job ended. */
export interface JobResult {
  /** `success`, `failure`, `cancelled` or `skipped`. */
  result: string;
  /** Its output `reason`; empty when it has none. */
  reason: string;
}

/** The results in `toJSON(needs)`. */
export function resultsOf(needs: string): ReadonlyMap<string, JobResult> {
  let jobs: [string, { result?: unknown; outputs?: { reason?: unknown } | null } | null][];
  try {
    jobs = Object.entries(JSON.parse(needs));
  } catch {
    throw invalid('jobs', 'is no JSON', '`toJSON(needs)`');
  }
  // No job at all would be a run in which nothing failed.
  if (jobs.length === 0 || jobs.some(([, job]) => typeof job?.result !== 'string'))
    throw invalid('jobs', 'holds no result of a job', '`toJSON(needs)` of a job that needs others');
  return new Map(
    jobs.map(([name, job]) => {
      const reason = job?.outputs?.reason;
      return [name, { result: String(job?.result), reason: typeof reason === 'string' ? reason : '' }];
    }),
  );
}

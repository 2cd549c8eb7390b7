import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import { asked, askGitHub, type Repository } from '../shared/github.ts';
import { appendSummary } from '../shared/summary.ts';
import { upsertIssue } from '../shared/upsert-issue.ts';
import type { SchedulesSettings } from './inputs.ts';
import { marker, schedulesIssue } from './issue.ts';
import type { Reported } from './report-jobs.ts';
import { type Schedule, scheduleOf, stopped, type WorkflowState } from './schedules.ts';

/** Keeps one issue about schedules that GitHub no longer runs. A disabled workflow cannot report that itself. */
export async function checkSchedules(settings: SchedulesSettings): Promise<Reported> {
  const { folder, label, token, owner, repo, bot, runUrl } = settings;
  const repository = { octokit: getOctokit(token), owner, repo, bot };
  const now = Date.now();
  const found = new Map<string, string>();
  const schedules = await schedulesIn(folder);
  const states = await statesOf(
    repository,
    schedules.map(({ file }) => file),
  );
  for (const schedule of schedules) {
    // GitHub does not know one that was merged just now.
    const state = states.get(schedule.file);
    const why = state && stopped(schedule, state, now);
    if (why) found.set(schedule.file, why);
  }
  const text = found.size > 0 ? schedulesIssue(found, runUrl, label) : null;
  const closing = `Every schedule runs again: ${runUrl}`;
  const issue = await upsertIssue(repository, marker('schedules'), label, text, closing);
  for (const [file, why] of found) core.warning(`${file}: ${why}`, { title: 'A schedule has stopped' });
  await appendSummary(text?.body ?? 'Every scheduled workflow runs.');
  return { reason: found.size > 0 ? 'failed' : 'passed', failed: [...found.keys()], issue };
}

async function schedulesIn(folder: string): Promise<readonly Schedule[]> {
  const found: Schedule[] = [];
  for await (const file of glob('*.{yml,yaml}', { cwd: folder })) {
    const schedule = scheduleOf(file, await readFile(path.join(folder, file), 'utf8'));
    if (schedule) found.push(schedule);
  }
  return found.sort((a, b) => a.file.localeCompare(b.file));
}

/** What GitHub says of each workflow, by its file. */
function statesOf({ octokit, owner, repo }: Repository, files: readonly string[]) {
  return asked('the state of the workflows is not known', 'actions: read', async () => {
    const workflows = await octokit.paginate(octokit.rest.actions.listRepoWorkflows, {
      owner,
      repo,
      per_page: 100,
    });
    const states = new Map<string, WorkflowState>();
    for (const { path: file, state, created_at, id } of workflows) {
      const name = path.posix.basename(file);
      if (!files.includes(name)) continue;
      const { data } = await askGitHub((request) =>
        octokit.rest.actions.listWorkflowRuns({
          owner,
          repo,
          workflow_id: id,
          event: 'schedule',
          per_page: 1,
          request,
        }),
      );
      states.set(name, { state, lastRun: Date.parse(data.workflow_runs[0]?.created_at ?? created_at) });
    }
    return states;
  });
}

import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import { asked, askGitHub, type Repository } from '../shared/github.ts';
import { appendSummary } from '../shared/summary.ts';
import { upsertIssue } from '../shared/upsert-issue.ts';
import type { SchedulesSettings } from './inputs.ts';
import { marker, overdueIssue, schedulesIssue } from './issue.ts';
import type { Reported } from './report-jobs.ts';
import { type Schedule, scheduleOf, stopped, type WorkflowState } from './schedules.ts';

/** Keeps one issue about schedules that GitHub no longer runs. A disabled workflow cannot report that itself. */
export async function checkSchedules(settings: SchedulesSettings): Promise<Reported> {
  const { folder, label, token, owner, repo, bot, runUrl } = settings;
  const repository = { octokit: getOctokit(token), owner, repo, bot };
  const now = Date.now();
  const found = new Map<string, string>();
  const overdue = new Map<string, string>();
  const schedules = await schedulesIn(folder);
  const states = await statesOf(repository, schedules);
  for (const schedule of schedules) {
    // GitHub does not know one that was merged just now.
    const state = states.get(schedule.file);
    const why = state && stopped(schedule, state, now);
    if (why) (schedule.withinDays === null ? found : overdue).set(schedule.file, why);
  }
  const text = found.size > 0 ? schedulesIssue(found, runUrl, label) : null;
  const closing = `Every schedule runs again: ${runUrl}`;
  const issue = await upsertIssue(repository, marker('schedules'), label, text, closing);
  // The issue that its own runs keep: the next of them closes it or says what fails.
  for (const [file, why] of overdue) {
    const workflow = path.parse(file).name;
    const own = overdueIssue(workflow, why, settings, label);
    await upsertIssue(repository, marker(workflow), label, own, '');
  }
  for (const [file, why] of [...found, ...overdue])
    core.warning(`${file}: ${why}`, { title: 'A schedule has stopped' });
  const failed = [...found.keys(), ...overdue.keys()];
  const late = [...overdue].map(([file, why]) => `\`${file}\`: ${why}.`);
  await appendSummary(
    failed.length === 0 ? 'Every scheduled workflow runs.' : [text?.body ?? [], late].flat().join('\n\n'),
  );
  return { reason: failed.length > 0 ? 'failed' : 'passed', failed, issue };
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
function statesOf({ octokit, owner, repo }: Repository, schedules: readonly Schedule[]) {
  return asked('the state of the workflows is not known', 'actions: read', async () => {
    const workflows = await octokit.paginate(octokit.rest.actions.listRepoWorkflows, {
      owner,
      repo,
      per_page: 100,
    });
    const states = new Map<string, WorkflowState>();
    for (const { path: file, state, created_at, id } of workflows) {
      const name = path.posix.basename(file);
      const schedule = schedules.find((one) => one.file === name);
      if (!schedule) continue;
      // Where a time is allowed, a run by hand counts as well.
      const which = schedule.withinDays === null ? { event: 'schedule', per_page: 1 } : { per_page: 30 };
      const { data } = await askGitHub((request) =>
        octokit.rest.actions.listWorkflowRuns({
          owner,
          repo,
          workflow_id: id,
          ...which,
          request,
        }),
      );
      // A run that is not set up is skipped, and has shown nothing.
      const last = data.workflow_runs.find(({ conclusion }) => conclusion !== 'skipped');
      states.set(name, { state, lastRun: Date.parse(last?.created_at ?? created_at) });
    }
    return states;
  });
}

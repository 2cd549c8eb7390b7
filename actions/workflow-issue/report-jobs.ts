import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import type { Written } from '../shared/github.ts';
import { appendSummary } from '../shared/summary.ts';
import { upsertIssue } from '../shared/upsert-issue.ts';
import type { JobsSettings } from './inputs.ts';
import { failedJobs, issueText, marker } from './issue.ts';
import type { WorkflowReason } from './reasons.ts';

export interface Reported {
  reason: WorkflowReason;
  /** The jobs that did not succeed, or the workflows whose schedule has stopped. */
  failed: readonly string[];
  issue: Written;
}

/** Keeps one issue about a workflow: opened, updated, closed. */
export async function reportJobs(settings: JobsSettings): Promise<Reported> {
  const { workflow, jobs, label, token, owner, repo, bot, runUrl } = settings;
  const failed = failedJobs(jobs);
  const text = failed.length > 0 ? issueText(workflow, jobs, settings, label) : null;
  const repository = { octokit: getOctokit(token), owner, repo, bot };
  const closing = `Every job has succeeded: ${runUrl}`;
  const issue = await upsertIssue(repository, marker(workflow), label, text, closing);
  core.info(`Issue about ${workflow}: ${issue}`);
  await appendSummary(text?.body ?? `Every job of ${workflow} has succeeded.`);
  return { reason: failed.length > 0 ? 'failed' : 'passed', failed, issue };
}

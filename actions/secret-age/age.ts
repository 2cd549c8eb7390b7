import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import type { Written } from '../shared/github.ts';
import { upsertIssue } from '../shared/one-issue.ts';
import { Failure } from '../shared/outcome.ts';
import { pathsOf } from '../shared/parameter-paths.ts';
import { readTemplate } from '../shared/read-template.ts';
import { ParameterStore } from '../shared/ssm.ts';
import { appendSummary } from '../shared/summary.ts';
import { datesUnder } from './dates.ts';
import type { AgeSettings } from './inputs.ts';
import { issueText, LABEL, marker, summaryText } from './issue.ts';
import { type Aged, agesOf, oldOf, type Unfinished, unfinishedOf, watchedOf } from './plan.ts';
import type { AgeReason } from './reasons.ts';

export interface Told {
  reason: AgeReason;
  old: { name: string; days: number }[];
  unfinished: string[];
  issue: Written | 'not-asked';
}

/**
 * Looks how old the secrets are and which rotations stand still, and keeps one issue about what is too old or half done:
 * opened, updated, closed.
 */
export async function tellAge(settings: AgeSettings): Promise<Told> {
  const { environment, dryRun } = settings;
  const { aged, unfinished } = await lookUp(settings);
  const old = oldOf(aged);
  for (const { name, days, limitDays } of old)
    core.info(`${name} is ${days} days old; its limit is ${limitDays}`);
  for (const { name, since } of unfinished)
    core.info(`The rotation of ${name} has stood still since ${since.toISOString()}`);
  await appendSummary(summaryText(aged, unfinished, environment));
  const issue = dryRun ? 'not-asked' : await keepIssue(settings, old, unfinished);
  core.info(`Issue about old secrets: ${issue}`);
  return {
    reason: old.length + unfinished.length > 0 ? 'old' : 'fresh',
    old: old.map(({ name, days }) => ({ name, days })),
    unfinished: unfinished.map(({ name }) => name),
    issue,
  };
}

interface Found {
  aged: readonly Aged[];
  unfinished: readonly Unfinished[];
}

async function lookUp({ template, environment, maxAgeDays }: AgeSettings): Promise<Found> {
  const watched = watchedOf(await readTemplate(template), environment, maxAgeDays);
  const { app, deploy, rotation } = pathsOf(environment);
  using store = new ParameterStore();
  const found = new Map([...(await datesUnder(store, app)), ...(await datesUnder(store, deploy))]);
  const states = await datesUnder(store, rotation);
  const now = new Date();
  const aged = agesOf(watched, found, now);
  if (aged.length > 0) return { aged, unfinished: unfinishedOf(watched, states, now) };
  // An empty store is not a fresh one: an issue that is open must not be closed for a mistyped region.
  throw new Failure<AgeReason>('nothing-found', `None of the secrets is under ${app} or ${deploy}.`, {
    nextStep: 'Is AWS_REGION the one that they are in, and the name of the environment right?',
  });
}

function keepIssue(
  { token, owner, repo, environment, runUrl }: AgeSettings,
  old: readonly Aged[],
  unfinished: readonly Unfinished[],
): Promise<Written> {
  const repository = { octokit: getOctokit(token), owner, repo, bot: 'github-actions[bot]' };
  const text = old.length + unfinished.length > 0 ? issueText(old, unfinished, environment) : null;
  const closing = `Nothing is old or half rotated any more: ${runUrl}`;
  return upsertIssue(repository, marker(environment), LABEL, text, closing);
}

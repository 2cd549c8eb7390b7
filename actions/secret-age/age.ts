import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import { nothingFound } from '../shared/aws-place.ts';
import type { Written } from '../shared/github.ts';
import { pathsOf } from '../shared/parameter-paths.ts';
import { readTemplate } from '../shared/read-template.ts';
import { type Aged, agesOf, oldOf, type Unfinished, unfinishedOf, watchedOf } from '../shared/secret-age.ts';
import { ParameterStore } from '../shared/ssm.ts';
import { appendSummary } from '../shared/summary.ts';
import { upsertIssue } from '../shared/upsert-issue.ts';
import type { AgeSettings } from './inputs.ts';
import { issueText, LABEL, marker, summaryText } from './issue.ts';
import type { AgeReason } from './reasons.ts';

/**
 * Finds the secrets that are too old and the rotations that have stopped, and keeps one issue about them: opened,
 * updated, closed.
 */
export async function reportAge(settings: AgeSettings) {
  const { environment, dryRun } = settings;
  const { aged, unfinished } = await inspect(settings);
  const old = oldOf(aged);
  for (const { name, days, limitDays } of old)
    core.info(`${name} is ${days} days old; its limit is ${limitDays}`);
  for (const { name, since } of unfinished)
    core.info(`The rotation of ${name} has stood still since ${since.toISOString()}`);
  await appendSummary(summaryText(aged, unfinished, environment));
  const issue = dryRun ? 'not-asked' : await updateIssue(settings, old, unfinished);
  core.info(`Issue about old secrets: ${issue}`);
  const reason: AgeReason = old.length + unfinished.length > 0 ? 'old' : 'fresh';
  return {
    reason,
    old: old.map(({ name, days }) => ({ name, days })),
    unfinished: unfinished.map(({ name }) => name),
    issue,
  };
}

async function inspect({ template, environment, maxAgeDays }: AgeSettings) {
  const watched = watchedOf(await readTemplate(template), environment, maxAgeDays);
  const paths = pathsOf(environment);
  using store = new ParameterStore();
  // DescribeParameters knows no values, so a role that may call nothing else cannot read one.
  const written = await store.dates(Object.values(paths), { mayFallBack: false });
  const now = new Date();
  const aged = agesOf(watched, written, now);
  if (aged.length > 0) return { aged, unfinished: unfinishedOf(watched, written, environment, now) };
  // An empty store is not a fresh one: an issue that is open must not be closed for a mistyped region.
  throw await nothingFound<AgeReason>('nothing-found', `${paths.app} and ${paths.deploy} of the secrets`);
}

function updateIssue(
  { token, owner, repo, environment, runUrl }: AgeSettings,
  old: readonly Aged[],
  unfinished: readonly Unfinished[],
): Promise<Written> {
  const repository = { octokit: getOctokit(token), owner, repo, bot: 'github-actions[bot]' };
  const text = old.length + unfinished.length > 0 ? issueText(old, unfinished, environment) : null;
  const closing = `Nothing is old or half rotated any more: ${runUrl}`;
  return upsertIssue(repository, marker(environment), LABEL, text, closing);
}

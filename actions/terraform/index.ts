import { getOctokit } from '@actions/github';
import { report } from '../shared/outcome.ts';
import { applyMerged } from './apply.ts';
import { reportDrift } from './drift.ts';
import { readInputs } from './inputs.ts';
import { planPullRequest } from './plan.ts';

await report(async () => {
  const settings = readInputs();
  const { owner, repo, bot } = settings;
  const repository = { octokit: getOctokit(settings.token), owner, repo, bot };
  if (settings.operation === 'plan') return planPullRequest(settings, repository);
  return settings.operation === 'apply'
    ? applyMerged(settings, repository)
    : reportDrift(settings, repository);
});

import { getOctokit } from '@actions/github';
import { applyMerged } from './apply.ts';
import { reportDrift } from './drift.ts';
import type { TerraformSettings } from './inputs.ts';
import type { Ended } from './outcome.ts';
import { planPullRequest } from './plan.ts';

/** Does what the settings ask for. */
export function operate(settings: TerraformSettings): Promise<Ended> {
  const { owner, repo, bot } = settings;
  const repository = { octokit: getOctokit(settings.token), owner, repo, bot };
  switch (settings.operation) {
    case 'plan':
      return planPullRequest(settings, repository);
    case 'apply':
      return applyMerged(settings, repository);
    case 'drift':
      return reportDrift(settings, repository);
  }
}

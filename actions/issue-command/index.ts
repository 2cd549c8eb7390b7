import { getOctokit } from '@actions/github';
import { report } from '../shared/outcome.ts';
import { accept } from './accept.ts';
import { readInputs } from './inputs.ts';
import { finish, update } from './progress-comment.ts';

await report(async () => {
  const settings = readInputs();
  const { owner, repo } = settings;
  const repository = { octokit: getOctokit(settings.token), owner, repo };
  if (settings.operation === 'accept') return accept(settings, repository);
  return settings.operation === 'update' ? update(settings, repository) : finish(settings, repository);
});

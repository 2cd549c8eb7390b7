import type { Octokit } from '../shared/github.ts';
import { accept } from './accept.ts';
import type { Ended } from './ending.ts';
import type { CommandSettings } from './inputs.ts';
import { finish, update } from './progress-comment.ts';

/** Does what the settings ask for. */
export function operate(settings: CommandSettings, octokit: Octokit): Promise<Ended> {
  const { owner, repo } = settings;
  const repository = { octokit, owner, repo };
  switch (settings.operation) {
    case 'accept':
      return accept(settings, repository);
    case 'update':
      return update(settings, repository);
    case 'finish':
      return finish(settings, repository);
  }
}

import type { Octokit } from '../shared/github.ts';
import { Failure } from '../shared/outcome.ts';
import { accept } from './accept.ts';
import type { Arguments } from './commands.ts';
import type { CommandSettings } from './inputs.ts';
import type { CommandReason } from './reasons.ts';
import { finish, update } from './tell.ts';

/** How an operation ended; each field is an output. */
export interface Ended {
  reason: CommandReason;
  /** Null when nothing is to be run. */
  command: string | null;
  arguments: Arguments;
  release: string | null;
  commentId: number | null;
}

/** Does what the settings ask for. */
export function operate(settings: CommandSettings, octokit: Octokit): Promise<Ended> {
  const { owner, repo, event } = settings;
  if (!event) {
    throw new Failure('invalid-input', 'There is no comment: the event is not issue_comment.', {
      nextStep: 'Run this action in a workflow that issue_comment starts.',
    });
  }
  const repository = { octokit, owner, repo };
  switch (settings.operation) {
    case 'accept':
      return accept(settings, event, repository);
    case 'update':
      return update(settings, event, repository);
    case 'finish':
      return finish(settings, event, repository);
  }
}

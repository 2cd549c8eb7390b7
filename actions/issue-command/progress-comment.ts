import * as core from '@actions/core';
import { type Repository, statusOf } from '../shared/github.ts';
import { bestEffort } from './best-effort.ts';
import { type Ending, endMarkdown, planMarkdown } from './comment.ts';
import { type Ended, ended } from './ending.ts';
import { changeComment, createComment, react } from './github.ts';
import type { FinishSettings, UpdateSettings } from './inputs.ts';

/** Shows which step has begun. The command goes on even if GitHub does not take it. */
export async function update(settings: UpdateSettings, repository: Repository): Promise<Ended> {
  const { taken, steps, step, commentId } = settings;
  const body = planMarkdown(taken, steps, step);
  const shown = await bestEffort('the update', () => changeComment(repository, commentId, body, false));
  return ended(shown ? 'updated' : 'api-failed', taken, commentId);
}

/** Shows how it ended: in the progress comment, and by a reaction to the command. */
export async function finish(settings: FinishSettings, repository: Repository): Promise<Ended> {
  const { taken, event, commentId } = settings;
  const ending = readEnding(settings.jobs[taken.command.name]);
  const body = endMarkdown(taken, ending);
  const thumb = ending.result === 'success' ? '+1' : '-1';
  const shown = await bestEffort('the outcome', () => write(repository, event.issue, commentId, body));
  const reacted = await bestEffort('the reaction', () => react(repository, event.commentId, thumb));
  core.info(`/${taken.command.name} ended: ${ending.result}`);
  return ended(shown && reacted ? 'finished' : 'api-failed', taken, commentId);
}

/** Into the progress comment; into a new one if somebody has deleted that, as the outcome must not be lost. */
async function write(repository: Repository, issue: number, commentId: number | null, body: string) {
  try {
    if (commentId !== null) return await changeComment(repository, commentId, body, true);
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
  await createComment(repository, issue, body);
}

/** Of `needs`: how the command's job ended, and its outputs. A job that is missing was not run. */
function readEnding(job: unknown): Ending {
  const { result, outputs } = (job ?? {}) as { result?: unknown; outputs?: Record<string, unknown> | null };
  const known = (['success', 'failure', 'cancelled', 'skipped'] as const).find((one) => one === result);
  const output = (name: string) => {
    const value = outputs?.[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    result: known ?? 'skipped',
    ...{ reason: output('reason'), live: output('live'), status: output('status') },
    ...{ report: output('report'), from: output('from') },
    restored: output('restore-report'),
  };
}

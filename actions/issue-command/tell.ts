import * as core from '@actions/core';
import { statusOf } from '../shared/github.ts';
import { Failure } from '../shared/outcome.ts';
import type { Step } from './commands.ts';
import { type Ending, endMarkdown, planMarkdown, type Taken } from './comment.ts';
import type { CommentEvent } from './event.ts';
import { changeComment, createComment, type Repository, react } from './github.ts';
import type { FinishSettings, UpdateSettings } from './inputs.ts';
import type { Ended } from './operation.ts';
import { parseComment } from './parse.ts';
import { tried } from './tried.ts';

/** Tells which step has begun. Whatever becomes of that, the command goes on. */
export async function update(
  settings: UpdateSettings,
  event: CommentEvent,
  repository: Repository,
): Promise<Ended> {
  const { taken, steps } = readTaken(settings, event);
  const { commentId, step } = settings;
  if (!steps.some(({ id }) => id === step)) {
    const known = steps.map(({ id }) => id).join(', ');
    throw new Failure('invalid-input', `Input step is ${JSON.stringify(step)}; allowed: one of ${known}.`);
  }
  if (commentId === null)
    throw new Failure('invalid-input', 'Input comment-id is empty; allowed: that of accept.');
  const body = planMarkdown(taken, steps, step);
  const told = await tried('the update', () => changeComment(repository, commentId, body, false));
  return ended(told ? 'updated' : 'api-failed', taken, commentId);
}

/** Tells how it ended: in the answer, and by a thumb on the comment that asked for it. */
export async function finish(
  settings: FinishSettings,
  event: CommentEvent,
  repository: Repository,
): Promise<Ended> {
  const { taken } = readTaken(settings, event);
  const ending = readEnding(settings.jobs[taken.command.name]);
  const body = endMarkdown(taken, ending);
  const thumb = ending.result === 'success' ? '+1' : '-1';
  const told = await tried('the outcome', () => answer(repository, event, settings.commentId, body));
  const reacted = await tried('the reaction', () => react(repository, event.commentId, thumb));
  core.info(`/${taken.command.name} ended: ${ending.result}`);
  return ended(told && reacted ? 'finished' : 'api-failed', taken, settings.commentId);
}

/** In the answer that there is; somebody may have deleted it, and the outcome must not be lost with it. */
async function answer(repository: Repository, event: CommentEvent, commentId: number | null, body: string) {
  try {
    if (commentId !== null) return await changeComment(repository, commentId, body, true);
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
  await createComment(repository, event.issue, body);
}

/** The comment is read anew from the event, so no step in between can have changed what it says. */
function readTaken(
  { runUrl, runbookUrl }: UpdateSettings | FinishSettings,
  event: CommentEvent,
): { taken: Taken; steps: readonly Step[] } {
  const parsed = parseComment(event.body);
  if (parsed.kind !== 'command' || !parsed.command.plan) {
    throw new Failure('invalid-input', 'The comment holds no command that is run.');
  }
  const { command, given } = parsed;
  return {
    taken: { command, given, login: event.login, runUrl, runbookUrl },
    steps: parsed.command.plan(given),
  };
}

/** Of `needs`: how the command's job ended and what it put out. A job that is not there was not run. */
function readEnding(job: unknown): Ending {
  const { result, outputs } = (job ?? {}) as { result?: unknown; outputs?: Record<string, unknown> | null };
  const known = (['success', 'failure', 'cancelled', 'skipped'] as const).find((one) => one === result);
  const output = (name: string) => {
    const value = outputs?.[name];
    return typeof value === 'string' ? value : '';
  };
  const said = {
    ...{ reason: output('reason'), live: output('live'), status: output('status') },
    report: output('report'),
  };
  return { result: known ?? 'skipped', ...said };
}

function ended(
  reason: 'updated' | 'finished' | 'api-failed',
  { command, given }: Taken,
  commentId: number | null,
) {
  const { release } = given;
  return {
    ...{ reason, command: command.name, arguments: given, commentId },
    release: typeof release === 'string' ? release : null,
  };
}

import * as core from '@actions/core';
import { Failure, messageOf } from '../shared/outcome.ts';
import type { Command } from './commands.ts';
import { helpMarkdown, planMarkdown } from './comment.ts';
import { type Decision, decide, type Facts } from './decide.ts';
import type { CommentEvent } from './event.ts';
import { createComment, isOwnBranch, permissionOf, type Repository, react } from './github.ts';
import type { AcceptSettings } from './inputs.ts';
import type { Ended } from './operation.ts';
import { parseComment } from './parse.ts';
import type { CommandReason } from './reasons.ts';
import { PERMISSIONS, tried } from './tried.ts';

/** Reads a comment and answers it; what is to be run is left to the jobs after it. */
export async function accept(
  settings: AcceptSettings,
  event: CommentEvent,
  repository: Repository,
): Promise<Ended> {
  const decision = await decideAsking(settings, event, repository);
  const answer = (body: string) => createComment(repository, event.issue, body);
  const thumb = (content: '+1' | '-1') =>
    tried('the reaction', () => react(repository, event.commentId, content));
  switch (decision.next) {
    case 'ignore':
      return nothing(decision.reason);
    case 'refuse': {
      const { why, quote, reason } = decision;
      if (why !== null) await tried('the reply', () => answer(helpMarkdown(settings.runUrl, { why, quote })));
      await thumb('-1');
      return nothing(reason);
    }
    case 'help': {
      const told = await tried('the reply', () => answer(helpMarkdown(settings.runUrl)));
      await thumb(told ? '+1' : '-1');
      return nothing(told ? 'answered' : 'api-failed');
    }
    case 'run':
      return take(decision, settings, event, repository);
  }
}

/** Decides, and finds out on the way what that takes. */
async function decideAsking(
  { roles }: AcceptSettings,
  event: CommentEvent,
  repository: Repository,
): Promise<Exclude<Decision, { next: 'ask' }>> {
  const facts: Facts = { event, parsed: parseComment(event.body), roles };
  for (;;) {
    const decision = decide(facts);
    if (decision.next !== 'ask') return decision;
    try {
      if (decision.what === 'permission') facts.permission = await permissionOf(repository, event.login);
      else facts.ownBranch = await isOwnBranch(repository, event.issue);
    } catch (cause) {
      await tried('the reaction', () => react(repository, event.commentId, '-1'));
      const what = decision.what === 'permission' ? 'what the commenter may do' : 'where the branch is from';
      throw new Failure<CommandReason>(
        decision.what === 'permission' ? 'permission-unknown' : 'api-failed',
        `GitHub does not tell ${what}: ${messageOf(cause)}`,
        { nextStep: 'Nothing was done. Write the command again, or use the workflow of its name.', cause },
      );
    }
  }
}

/** Says that it is taken and what will be done. Without that answer nothing is run: nobody could follow it. */
async function take(
  { command, given }: { command: Command } & Pick<Extract<Decision, { next: 'run' }>, 'given'>,
  { runUrl, runbookUrl }: AcceptSettings,
  event: CommentEvent,
  repository: Repository,
): Promise<Ended> {
  const taken = { command, given, login: event.login, runUrl, runbookUrl };
  await tried('the reaction', () => react(repository, event.commentId, 'eyes'));
  let commentId: number;
  try {
    commentId = await createComment(
      repository,
      event.issue,
      planMarkdown(taken, command.plan?.(given) ?? [], null),
    );
  } catch (cause) {
    await tried('the reaction', () => react(repository, event.commentId, '-1'));
    throw new Failure<CommandReason>('api-failed', `GitHub did not take the answer: ${messageOf(cause)}`, {
      nextStep: `Nothing was done. ${PERMISSIONS} Write the command again, or use the workflow of its name.`,
      cause,
    });
  }
  core.info(`Taken: /${command.name}; answer ${commentId}`);
  const { release } = given;
  return {
    reason: 'accepted',
    command: command.name,
    arguments: given,
    release: typeof release === 'string' ? release : null,
    commentId,
  };
}

function nothing(reason: CommandReason): Ended {
  core.info(`Nothing is run: ${reason}`);
  return { reason, command: null, arguments: {}, release: null, commentId: null };
}

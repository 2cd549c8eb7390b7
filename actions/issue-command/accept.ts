import * as core from '@actions/core';
import type { Repository } from '../shared/github.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import { bestEffort, PERMISSIONS } from './best-effort.ts';
import { helpMarkdown, planMarkdown } from './comment.ts';
import { type Decision, decide, type Facts } from './decide.ts';
import { type Ended, ended } from './ending.ts';
import { createComment, isOwnBranch, permissionOf, react } from './github.ts';
import type { AcceptSettings } from './inputs.ts';
import { parseComment } from './parse.ts';
import type { CommandReason } from './reasons.ts';

/** Reads a comment and answers it. What is to be run is left to the jobs that follow. */
export async function accept(settings: AcceptSettings, repository: Repository): Promise<Ended> {
  const { event, runUrl } = settings;
  const decision = await decideAsking(settings, repository);
  const answer = (body: string) => createComment(repository, event.issue, body);
  const thumb = (content: '+1' | '-1') =>
    bestEffort('the reaction', () => react(repository, event.commentId, content));
  switch (decision.next) {
    case 'ignore':
      return nothing(decision.reason);
    case 'refuse': {
      const { why, quote, reason } = decision;
      if (why !== null) await bestEffort('the reply', () => answer(helpMarkdown(runUrl, { why, quote })));
      await thumb('-1');
      return nothing(reason);
    }
    case 'help': {
      const answered = await bestEffort('the reply', () => answer(helpMarkdown(runUrl)));
      await thumb(answered ? '+1' : '-1');
      return nothing(answered ? 'answered' : 'api-failed');
    }
    case 'run':
      return start(decision, settings, repository);
  }
}

/** Decides, and looks up on the way what the decision needs. */
async function decideAsking(
  { roles, event }: AcceptSettings,
  repository: Repository,
): Promise<Exclude<Decision, { next: 'ask' }>> {
  const facts: Facts = { event, parsed: parseComment(event.body), roles };
  for (;;) {
    const decision = decide(facts);
    if (decision.next !== 'ask') return decision;
    const asksPermission = decision.what === 'permission';
    try {
      if (asksPermission) facts.permission = await permissionOf(repository, event.login);
      else facts.ownBranch = await isOwnBranch(repository, event.issue);
    } catch (cause) {
      await bestEffort('the reaction', () => react(repository, event.commentId, '-1'));
      throw new Failure<CommandReason>(
        asksPermission ? 'permission-unknown' : 'api-failed',
        `GitHub does not say ${asksPermission ? 'what the commenter may do' : 'where the branch is from'}: ${messageOf(cause)}`,
        { nextStep: 'Nothing was done. Write the command again, or use the workflow of its name.', cause },
      );
    }
  }
}

/** Shows what will be done. Nothing is run if GitHub does not take that comment: nobody could follow it. */
async function start(
  { command, given }: Extract<Decision, { next: 'run' }>,
  { event, runUrl, runbookUrl }: AcceptSettings,
  repository: Repository,
): Promise<Ended> {
  const taken = { command, given, login: event.login, runUrl, runbookUrl };
  await bestEffort('the reaction', () => react(repository, event.commentId, 'eyes'));
  try {
    const plan = planMarkdown(taken, command.plan?.(given) ?? [], null);
    const commentId = await createComment(repository, event.issue, plan);
    core.info(`Accepted: /${command.name}; progress in comment ${commentId}`);
    return ended('accepted', taken, commentId);
  } catch (cause) {
    await bestEffort('the reaction', () => react(repository, event.commentId, '-1'));
    throw new Failure<CommandReason>('api-failed', `GitHub did not take the answer: ${messageOf(cause)}`, {
      nextStep: `Nothing was done. ${PERMISSIONS} Write the command again, or use the workflow of its name.`,
      cause,
    });
  }
}

function nothing(reason: CommandReason): Ended {
  core.info(`Nothing is run: ${reason}`);
  return { reason, command: null, arguments: {}, release: null, to: null, commentId: null };
}

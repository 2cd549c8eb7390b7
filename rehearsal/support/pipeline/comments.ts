import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assertion, Context } from '../../runner/scenario.ts';
import type { IssueComment } from '../../testbed/repository.ts';
import { comment, type Deploy } from './merge.ts';
import { ask, boxState } from './production.ts';

/** Who may give commands in the scenarios. */
export const ADMIN = 'octocat';
const ISSUE = 12;
/** A pull request from a fork. */
export const FORKED = 13;

/** Tells GitHub who may what. */
export function giveRoles({ world: { github } }: Context): void {
  github.roles.set(ADMIN, 'admin').set('wendy', 'write');
  github.pulls.set(FORKED, 'stranger/skillgap');
}

/** What became of a comment. */
export interface CommentOutcome extends Deploy {
  /** The reactions that it got, in their order. */
  readonly reactions: readonly string[];
  /** The answers to it, as they stand now. */
  readonly answers: readonly string[];
  /** What an answer was changed to, in its order. */
  readonly changes: readonly string[];
}

/** Writes a comment, and waits until its run has ended. */
export async function postComment(
  context: Context,
  written: Partial<IssueComment> & Pick<IssueComment, 'body'>,
  vars: Readonly<Record<string, string>> = {},
): Promise<CommentOutcome> {
  const { github } = context.world;
  // Far from the ids of the answers.
  const id = 1_000_000 + github.runs.size;
  const [answers, requests] = [github.comments.length, github.requests.length];
  const whole: IssueComment = { id, login: ADMIN, issue: ISSUE, ...written };
  const done = await comment(context, whole, { name: 'comment', vars });
  const changes = github.requests.slice(requests).filter(({ method }) => method === 'PATCH');
  return {
    ...done,
    reactions: github.reactions.filter((one) => one.comment === id).map(({ content }) => content),
    answers: github.comments.slice(answers).map(({ body }) => body),
    changes: changes.map(({ body }) => String((body as { body?: unknown } | undefined)?.body)),
  };
}

/** Whether the run did nothing but read the comment. */
function onlyRead({ run }: CommentOutcome): boolean {
  return run.steps.every(({ job }) => job === 'accept') && run.conclusion === 'success';
}

/** A comment that must do nothing, and how that is told. */
export interface Refusal {
  readonly what: string;
  readonly written: Partial<IssueComment> & Pick<IssueComment, 'body'>;
  /** Of the action; undefined when the run does not come as far. */
  readonly reason: string | undefined;
  /** Whether the comment gets a thumb down, and words of the answer; without them there is none. */
  readonly thumb: boolean;
  readonly words?: string;
}

export async function refused(
  context: Context,
  { what, written, reason, thumb, words }: Refusal,
): Promise<Assertion> {
  const { world } = context;
  const [box, live] = [await boxState(world), (await ask(world, '/health')).release];
  const said = await postComment(context, written);
  const { reactions, answers, outputs } = said;
  const same =
    JSON.stringify(await boxState(world)) === JSON.stringify(box) &&
    (await ask(world, '/health')).release === live;
  const told =
    reactions.join() === (thumb ? '-1' : '') &&
    answers.length === (words ? 1 : 0) &&
    (answers[0] ?? '').includes(words ?? '');
  return {
    assertion: `${what}: ${reason ?? 'not even read'}, nothing is run, production untouched`,
    passed: onlyRead(said) && outputs('accept').reason === reason && told && same,
    detail: `${outputs('accept').reason ?? 'not read'}, reactions ${reactions.join(' ') || 'none'}, ${answers[0] ? firstLineOf(answers[0]) : 'no answer'}`,
  };
}

/** The file that the refused comments would have made, on the runner or on the box. */
export function ownedBy({ logs }: Context): string {
  return join(logs, 'owned');
}

export async function notExpanded(context: Context): Promise<Assertion> {
  const owned = ownedBy(context);
  const here = await access(owned).then(
    () => true,
    () => false,
  );
  const onBox = (await context.world.box.exec(['test', '-e', owned])).code === 0;
  return {
    assertion: 'no shell has read a comment',
    passed: !here && !onBox,
    detail: `the file that they name is ${here || onBox ? 'there' : 'nowhere'}`,
  };
}

/** What an answer says, without its title. */
export function firstLineOf(answer: string): string {
  return answer.split('\n').find((line) => line !== '' && !line.startsWith('**')) ?? 'nothing';
}

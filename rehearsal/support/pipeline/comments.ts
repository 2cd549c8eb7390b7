import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import type { IssueComment } from '../../testbed/repository.ts';
import { comment } from './merge.ts';
import { untouchedSince } from './production.ts';

export const ADMIN = 'octocat';
const ISSUE = 12;
export const FORKED = 13;

/** Gives users their roles on GitHub. */
export function giveRoles({ world: { github } }: Context): void {
  github.roles.set(ADMIN, 'admin').set('wendy', 'write');
  github.pulls.set(FORKED, 'stranger/skillgap');
}

/** What became of a comment. */
type CommentOutcome = Awaited<ReturnType<typeof postComment>>;

/** Posts a comment, and waits until its run has ended. */
export async function postComment(
  context: Context,
  written: Partial<IssueComment> & Pick<IssueComment, 'body'>,
  vars: Readonly<Record<string, string>> = {},
) {
  const { github } = context.world;
  // Far from the ids of the answers.
  const id = 1_000_000 + github.runs.size;
  const [answers, requests] = [github.comments.length, github.requests.length];
  const whole: IssueComment = { id, login: ADMIN, issue: ISSUE, ...written };
  const done = await comment(context, whole, { name: 'comment', vars });
  const changes = github.requests.slice(requests).filter(({ method }) => method === 'PATCH');
  return {
    ...done,
    /** Its reactions, in order. */
    reactions: github.reactions.filter((one) => one.comment === id).map(({ content }) => content),
    /** The answers to it, in their final form. */
    answers: github.comments.slice(answers).map(({ body }) => body),
    /** The edits of its answers, in order. */
    changes: changes.map(({ body }) => String((body as { body?: unknown } | undefined)?.body)),
  };
}

/** Whether the run only read the comment. */
function onlyRead({ run }: CommentOutcome): boolean {
  return run.steps.every(({ job }) => job === 'accept') && run.conclusion === 'success';
}

/** A comment that must do nothing, and the expected answer. */
export interface Refusal {
  readonly what: string;
  readonly written: Partial<IssueComment> & Pick<IssueComment, 'body'>;
  /** The action's; undefined when the run does not get that far. */
  readonly reason: string | undefined;
  /** Whether the comment gets a thumb down, and words of the answer, if there is one. */
  readonly thumb: boolean;
  readonly words?: string;
}

/** A refusal that somebody with permission gets an answer to. */
export function answered(what: string, body: string, reason: string, words: string): Refusal {
  return { what, written: { body }, reason, thumb: true, words };
}

/** A refusal without an answer. */
export function silent(what: string, written: Refusal['written'], reason?: string, thumb = false): Refusal {
  return { what, written, reason, thumb };
}

export async function refused(
  context: Context,
  { what, written, reason, thumb, words }: Refusal,
): Promise<Assertion> {
  const untouched = await untouchedSince(context.world);
  const said = await postComment(context, written);
  const { reactions, answers, outputs } = said;
  return expectAll(`${what}: ${reason ?? 'not even read'}, nothing runs, production untouched`, {
    'only the comment was read': onlyRead(said),
    reason: [outputs('accept').reason, reason],
    reactions: [reactions, thumb ? ['-1'] : []],
    answers: [answers.length, words ? 1 : 0],
    [answers[0] ? firstLineOf(answers[0]) : 'no answer']: (answers[0] ?? '').includes(words ?? ''),
    'production is untouched': await untouched(),
  });
}

/** The file that the refused comments try to create, on the runner or on the box. */
export function ownedBy({ logs }: Context): string {
  return join(logs, 'owned');
}

export async function notExpanded(context: Context): Promise<Assertion> {
  const owned = ownedBy(context);
  const here = existsSync(owned);
  const onBox = (await context.world.box.exec(['test', '-e', owned])).code === 0;
  return {
    assertion: 'no shell has read a comment',
    passed: !here && !onBox,
    detail: `the file that they name is ${here || onBox ? 'there' : 'nowhere'}`,
  };
}

/** The text of an answer, without its title. */
export function firstLineOf(answer: string): string {
  return answer.split('\n').find((line) => line !== '' && !line.startsWith('**')) ?? 'nothing';
}

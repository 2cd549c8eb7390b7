import { Failure } from '../shared/outcome.ts';

/** The comment, from the event's payload. */
export type CommentEvent = ReturnType<typeof readEvent>;

/** Reads the payload of `issue_comment`. @throws Failure `invalid-input` for any other. */
export function readEvent(payload: unknown, attempt: number) {
  const { action, comment, issue } = record(payload);
  const { id, body, user } = record(comment);
  const { number, pull_request } = record(issue);
  if (typeof id !== 'number' || typeof number !== 'number') {
    throw new Failure('invalid-input', 'There is no comment: the event is not issue_comment.', {
      nextStep: 'Run this action in a workflow that issue_comment starts.',
    });
  }
  const { login, type } = record(user);
  return {
    action: text(action),
    /** Of the run: 1, or more when it is a re-run. */
    attempt,
    body: text(body),
    commentId: id,
    /** The author's; empty when the account is gone. */
    login: text(login),
    /** `User`, `Bot`, … */
    accountType: text(type),
    issue: number,
    isPullRequest: pull_request !== undefined && pull_request !== null,
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

import { Failure } from '../shared/outcome.ts';

/** The comment, from the event's payload. */
export interface CommentEvent {
  action: string;
  /** Of the run: 1, or more when it is a re-run. */
  attempt: number;
  body: string;
  commentId: number;
  /** The author's; empty when the account is gone. */
  login: string;
  /** `User`, `Bot`, … */
  accountType: string;
  issue: number;
  isPullRequest: boolean;
}

/** Reads the payload of `issue_comment`. @throws Failure `invalid-input` for any other. */
export function readEvent(payload: unknown, attempt: number): CommentEvent {
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
    attempt,
    body: text(body),
    commentId: id,
    login: text(login),
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

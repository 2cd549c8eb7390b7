/** The comment, as the event's payload tells it. */
export interface CommentEvent {
  action: string;
  /** Of the run: 1, or more when somebody runs it again. */
  attempt: number;
  body: string;
  commentId: number;
  /** Of who wrote it; empty when the account is gone. */
  login: string;
  /** `User`, `Bot`, … */
  accountType: string;
  issue: number;
  isPullRequest: boolean;
}

/** Reads the payload of `issue_comment`; null when it is none. */
export function readEvent(payload: unknown, attempt: number): CommentEvent | null {
  const { action, comment, issue } = record(payload);
  const { id, body, user } = record(comment);
  const { number, pull_request } = record(issue);
  if (typeof id !== 'number' || typeof number !== 'number') return null;
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

import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { AppEnv } from './context.ts';
import { failureOf, PROBLEMS, type Reason } from './reasons.ts';

/** The body of a failed request. */
export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    reason: z.enum(Object.keys(PROBLEMS) as [Reason, ...Reason[]]),
    requestId: z.string(),
    detail: z.string().optional(),
    errors: z.array(z.object({ parameter: z.string(), message: z.string() })).optional(),
  })
  .openapi('Problem', {
    description: 'RFC 9457, with a `reason` from a closed list and the id by which the log knows the request',
  });

type Problem = z.output<typeof problemSchema>;

/** Thrown by a service for a reason the client can understand. */
export class Refusal extends Error {
  readonly reason: Reason;
  /** In place of what the reason says to do. */
  readonly detail: string | undefined;
  /** Sent as `Retry-After`. */
  readonly retryAfterSeconds: number | undefined;

  constructor(reason: Reason, detail?: string, retryAfterSeconds?: number) {
    super(detail ?? PROBLEMS[reason].title);
    this.reason = reason;
    this.detail = detail;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The text of a problem. */
export function problemText(
  reason: Reason,
  requestId: string,
  more: Pick<Problem, 'detail' | 'errors'> = {},
): string {
  const { status, title, detail } = failureOf(reason);
  const body: Problem = {
    ...{ type: 'about:blank', title, status, reason, requestId },
    ...(detail !== undefined && { detail }),
    ...more,
  };
  return JSON.stringify(body);
}

/** Answers with a problem, and leaves its reason for the request's log line. */
export function problem(
  c: Context<AppEnv>,
  reason: Reason,
  more: Pick<Problem, 'detail' | 'errors'> = {},
): Response {
  const { status } = failureOf(reason);
  c.set('problem', reason);
  return c.body(problemText(reason, c.get('requestId'), more), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    ...(status === 401 && { 'WWW-Authenticate': 'Bearer' }),
  });
}

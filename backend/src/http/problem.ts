import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { AppEnv } from './context.ts';

/** Every way a request can fail. */
const PROBLEMS = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'not-signed-in': { status: 401, title: 'Sign in first' },
  'sign-in-refused': { status: 401, title: 'E-mail address or password is wrong' },
  'password-refused': { status: 400, title: 'The password cannot be taken' },
  'token-refused': { status: 400, title: 'The token is wrong, used or too old' },
  'email-not-verified': { status: 403, title: 'Open the link in the mail we have sent first' },
  'password-needed': { status: 403, title: 'Give the password, or sign in anew' },
  'cross-site': { status: 403, title: 'The request comes from another site' },
  'idempotency-in-progress': { status: 409, title: 'The request with this Idempotency-Key is under way' },
  'unsupported-media-type': { status: 415, title: 'The body is of a kind that is not taken here' },
  'idempotency-mismatch': { status: 422, title: 'This Idempotency-Key came with another body before' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'too-many-attempts': { status: 429, title: 'Too many attempts' },
  busy: { status: 503, title: 'Too much to do just now' },
  'not-allowed': { status: 403, title: 'This account may not do that' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'refresh-running': { status: 409, title: 'The jobs are being refreshed already' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'not-a-pdf': { status: 415, title: 'This file is not a PDF' },
  'too-many-resumes': { status: 409, title: 'There are as many resumes as an account may keep' },
  'storage-away': { status: 503, title: 'The file storage cannot be reached' },
  internal: { status: 500, title: 'Something broke on our side' },
  'llm-away': { status: 503, title: 'The language model is asleep' },
  'database-away': { status: 503, title: 'The database cannot be reached' },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>;

export type Reason = keyof typeof PROBLEMS;

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

/** How a request that fails for a reason is answered. */
export const failureOf = (reason: Reason): { status: ContentfulStatusCode; title: string } =>
  PROBLEMS[reason];

/** Thrown by a service whose work cannot be done for a reason that the client can understand. */
export class Refusal extends Error {
  readonly reason: Reason;
  /** Sent as `Retry-After`. */
  readonly retryAfterSeconds: number | undefined;

  constructor(reason: Reason, detail?: string, retryAfterSeconds?: number) {
    super(detail ?? PROBLEMS[reason].title);
    this.reason = reason;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Answers with a problem, and leaves its reason for the request's log line. */
export function problem(
  c: Context<AppEnv>,
  reason: Reason,
  more: Pick<Problem, 'detail' | 'errors'> = {},
): Response {
  const { status, title } = failureOf(reason);
  c.set('problem', reason);
  const body: Problem = {
    type: 'about:blank',
    title,
    status,
    reason,
    requestId: c.get('requestId'),
    ...more,
  };
  return c.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
}

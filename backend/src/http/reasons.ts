import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Every way a request can fail. */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'Invalid request' },
  'not-signed-in': { status: 401, title: 'Sign in first' },
  'sign-in-refused': { status: 401, title: 'Wrong e-mail address or password' },
  'password-refused': { status: 400, title: 'Password not accepted' },
  'token-refused': { status: 400, title: 'Token invalid or expired' },
  'email-not-verified': { status: 403, title: 'Verify your e-mail address first' },
  'password-needed': { status: 403, title: 'Enter your password, or sign in again' },
  'cross-site': { status: 403, title: 'Cross-site request' },
  'too-slow': { status: 408, title: 'Request too slow' },
  'idempotency-in-progress': { status: 409, title: 'Request with this Idempotency-Key in progress' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  'idempotency-mismatch': { status: 422, title: 'Idempotency-Key used with another body' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'too-many-attempts': { status: 429, title: 'Too many attempts' },
  busy: { status: 503, title: 'Server busy' },
  'not-allowed': { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'headers-too-large': { status: 431, title: 'Headers too large' },
  'not-implemented': { status: 501, title: 'Method unknown' },
  'refresh-running': { status: 409, title: 'Refresh already running' },
  'body-too-large': { status: 413, title: 'Body too large' },
  'not-a-pdf': { status: 415, title: 'Not a PDF' },
  'too-many-resumes': { status: 409, title: 'Resume limit reached' },
  'storage-unavailable': { status: 503, title: 'File storage unavailable' },
  internal: { status: 500, title: 'Internal server error' },
  'llm-unavailable': { status: 503, title: 'Language model unavailable' },
  'database-unavailable': { status: 503, title: 'Database unavailable' },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string }>;

export type Reason = keyof typeof PROBLEMS;

/** The status and title of a reason. */
export const failureOf = (reason: Reason): { status: ContentfulStatusCode; title: string } =>
  PROBLEMS[reason];

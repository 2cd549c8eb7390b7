import type { ContentfulStatusCode } from 'hono/utils/http-status';

type Failure = { status: ContentfulStatusCode; title: string; detail?: string };

const RETRY = 'Retry in as many seconds as Retry-After says.';

/** Every way a request can fail, and what to do about it where the title does not say. */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'Invalid request' },
  'not-signed-in': {
    status: 401,
    title: 'Sign in first',
    detail: 'Send the Set-Auth-Token of POST /v1/auth/sign-in/email as Authorization: Bearer, or its cookie.',
  },
  'sign-in-refused': { status: 401, title: 'Wrong e-mail address or password' },
  'password-refused': { status: 400, title: 'Password not accepted' },
  'token-refused': { status: 400, title: 'Token invalid or expired', detail: 'Ask for another link.' },
  'email-not-verified': {
    status: 403,
    title: 'Verify your e-mail address first',
    detail: 'Open the link in the mail; POST /v1/auth/send-verification-email sends another.',
  },
  'password-needed': { status: 403, title: 'Enter your password, or sign in again' },
  'cross-site': {
    status: 403,
    title: 'Cross-site request',
    detail: 'Only pages of PUBLIC_URL and CORS_ORIGINS may send this.',
  },
  'too-slow': {
    status: 408,
    title: 'Request too slow',
    detail: 'The request arrived too slowly. Send it again.',
  },
  'idempotency-in-progress': {
    status: 409,
    title: 'Request with this Idempotency-Key in progress',
    detail: RETRY,
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    detail: 'Send JSON, with Content-Type: application/json.',
  },
  'idempotency-mismatch': {
    status: 422,
    title: 'Idempotency-Key used with another request',
    detail: 'Use a new key for another body or query.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    detail: RETRY,
  },
  'too-many-attempts': { status: 429, title: 'Too many attempts' },
  busy: { status: 503, title: 'Server busy', detail: RETRY },
  'not-allowed': { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    detail: 'Allow lists the methods of this path.',
  },
  'headers-too-large': { status: 431, title: 'Headers too large' },
  'not-implemented': { status: 501, title: 'Method unknown' },
  'refresh-running': {
    status: 409,
    title: 'Refresh already running',
    detail: 'GET /v1/admin/runs shows it.',
  },
  'body-too-large': { status: 413, title: 'Body too large' },
  'unsupported-file': {
    status: 415,
    title: 'Not a PDF or Word file',
    detail: 'Send a PDF or a Word file (.docx): the content counts, not the name.',
  },
  'resume-not-ready': {
    status: 409,
    title: 'Resume not read yet',
    detail: RETRY,
  },
  'resume-unreadable': { status: 422, title: 'Resume without readable text' },
  'too-many-resumes': { status: 409, title: 'Resume limit reached' },
  'storage-unavailable': { status: 503, title: 'File storage unavailable', detail: 'Try again later.' },
  internal: {
    status: 500,
    title: 'Internal server error',
    detail: 'If it happens again, report it with this requestId.',
  },
  'llm-unavailable': { status: 503, title: 'Language model unavailable' },
  'database-unavailable': {
    status: 503,
    title: 'Database unavailable',
    detail: RETRY,
  },
} as const satisfies Record<string, Failure>;

export type Reason = keyof typeof PROBLEMS;

/** What the answer to a client says of a reason. */
export const failureOf = (reason: Reason): Failure => PROBLEMS[reason];

import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { EngineError, type EngineReason } from '../engine/engine.ts';
import type { AppEnv } from './context.ts';

type Kind = 'invalid_request_error' | 'authentication_error' | 'rate_limit_error' | 'server_error';

interface Failure {
  readonly status: ContentfulStatusCode;
  readonly type: Kind;
}

/** Every failure of a request, by the `code` in its response. */
const FAILURES = {
  invalid_value: { status: 400, type: 'invalid_request_error' },
  unsupported_parameter: { status: 400, type: 'invalid_request_error' },
  invalid_json: { status: 400, type: 'invalid_request_error' },
  invalid_utf8: { status: 400, type: 'invalid_request_error' },
  invalid_json_schema: { status: 400, type: 'invalid_request_error' },
  context_length_exceeded: { status: 400, type: 'invalid_request_error' },
  invalid_api_key: { status: 401, type: 'authentication_error' },
  peer_refused: { status: 403, type: 'authentication_error' },
  model_not_found: { status: 404, type: 'invalid_request_error' },
  not_found: { status: 404, type: 'invalid_request_error' },
  body_too_large: { status: 413, type: 'invalid_request_error' },
  unsupported_encoding: { status: 415, type: 'invalid_request_error' },
  /** A JSON answer that reached the limit of tokens: half of it is useless. */
  answer_cut: { status: 422, type: 'invalid_request_error' },
  /** An answer that violates the schema in a way that the grammar cannot prevent. */
  answer_not_of_schema: { status: 422, type: 'invalid_request_error' },
  too_many_failed_attempts: { status: 429, type: 'rate_limit_error' },
  queue_full: { status: 429, type: 'rate_limit_error' },
  /** Nobody reads this response. */
  client_left: { status: 499 as ContentfulStatusCode, type: 'invalid_request_error' },
  internal: { status: 500, type: 'server_error' },
  engine_ended: { status: 503, type: 'server_error' },
  model_not_ready: { status: 503, type: 'server_error' },
  model_broken: { status: 503, type: 'server_error' },
  tokens_missing: { status: 503, type: 'server_error' },
  stopping: { status: 503, type: 'server_error' },
  deadline_exceeded: { status: 504, type: 'server_error' },
} as const satisfies Record<string, Failure>;

export type ErrorCode = keyof typeof FAILURES;

/** The default Retry-After in seconds. */
const RETRY_AFTER_S = 5;
/** A person has to fix it first. */
const RETRY_BROKEN_S = 60;

/** A failed request, as its client sees it. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  /** The invalid field of the request. */
  readonly param: string | null;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode, message: string, more: { param?: string; retryAfterSeconds?: number } = {}) {
    super(message);
    this.code = code;
    this.param = more.param ?? null;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }

  get status(): ContentfulStatusCode {
    return FAILURES[this.code].status;
  }

  /** In OpenAI's format. */
  get body(): { error: { message: string; type: Kind; code: ErrorCode; param: string | null } } {
    const { code, message, param } = this;
    return { error: { message, type: FAILURES[code].type, code, param } };
  }

  /** The response; 429 and 503 say when to retry. */
  answer(c: Context<AppEnv>): Response {
    const { status, code } = this;
    const { retryAfterSeconds = code === 'model_broken' ? RETRY_BROKEN_S : RETRY_AFTER_S } = this;
    c.set('outcome', { ...c.get('outcome'), reason: code });
    c.header('Cache-Control', 'no-store');
    if (status === 429 || status === 503) c.header('Retry-After', String(retryAfterSeconds));
    return c.json(this.body, status);
  }
}

const CODES: Readonly<Record<EngineReason, ErrorCode>> = {
  'prompt-too-long': 'context_length_exceeded',
  'input-too-long': 'context_length_exceeded',
  'queue-full': 'queue_full',
  deadline: 'deadline_exceeded',
  'not-ready': 'model_not_ready',
  broken: 'model_broken',
  'engine-ended': 'engine_ended',
  'no-model': 'model_not_found',
  'schema-refused': 'invalid_json_schema',
};

/** The invalid field of the request, by the engine's reason. */
const PARAMS: Partial<Readonly<Record<EngineReason, string>>> = {
  'prompt-too-long': 'messages',
  'input-too-long': 'input',
  'no-model': 'model',
  'schema-refused': 'response_format',
};

/** The client's view of an error. An unexpected one reveals nothing. */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (!(error instanceof EngineError)) return new ApiError('internal', 'Internal error.');
  const { reason, message, details } = error;
  const { index, retryAfterSeconds } = details;
  const param = index === undefined ? PARAMS[reason] : `${PARAMS[reason]}[${index}]`;
  return new ApiError(CODES[reason], message, {
    ...(param !== undefined && { param }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds: Math.max(1, Math.ceil(retryAfterSeconds)) }),
  });
}

export const clientLeft = () => new ApiError('client_left', 'The client left before the response.');

/** Responds to whatever a handler throws. Details of an unexpected error go to the log only. */
export function onError(error: Error, c: Context<AppEnv>): Response {
  // An error after the client left is only a consequence.
  if (c.req.raw.signal.aborted) return clientLeft().answer(c);
  const apiError = toApiError(error);
  if (apiError.code === 'internal') c.set('outcome', { ...c.get('outcome'), err: error });
  return apiError.answer(c);
}

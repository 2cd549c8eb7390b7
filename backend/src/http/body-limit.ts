import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppEnv } from './context.ts';
import { problem } from './problem.ts';

/** For JSON; nothing the API takes is larger. */
const MAX_BODY_BYTES = 64 * 1024;
/** A resume has up to 5 MB, plus the form. nginx allows as much. */
const MAX_UPLOAD_BYTES = 6 * 1024 * 1024;

/** Paths that take files. */
const UPLOADS = new Set(['/v1/resumes']);

const limit = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => problem(c, 'body-too-large') });
const [ofJson, ofUploads] = [limit(MAX_BODY_BYTES), limit(MAX_UPLOAD_BYTES)];

/** Refuses a body larger than its path allows, with or without Content-Length. */
export const limitBody: MiddlewareHandler<AppEnv> = (c, next) =>
  UPLOADS.has(c.req.path) ? ofUploads(c, next) : ofJson(c, next);

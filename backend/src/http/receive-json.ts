import { createMiddleware } from 'hono/factory';
import { bodyOf, hasBody } from './body.ts';
import type { AppEnv } from './context.ts';
import { jsonFault } from './json-limits.ts';
import { problem } from './problem.ts';

/** Nothing the API takes as JSON is larger. nginx holds as much in memory, so a body arrives at once. */
const MAX_BYTES = 64 * 1024;
/** Of callers who are not known yet: the longest sign-up, every character escaped. */
const MAX_ANONYMOUS_BYTES = 16 * 1024;
const PACE = { graceMs: 5_000, bytesPerSecond: 16_384, totalMs: 10_000 };

/** `application/json`, alone or with `charset=utf-8`. */
const JSON_TYPE = /^application\/json *(; *charset="?utf-8"?)?$/i;

/**
 * Reads a body of JSON for the validator: behind the guards, and of no other type. Refuses what schemas do not check:
 * malformed text, and a structure beyond its limits.
 */
const receive = (maxBytes: number) =>
  createMiddleware<AppEnv>(async (c, next) => {
    if (!hasBody(c)) return next();
    if (!JSON_TYPE.test(c.req.header('Content-Type')?.trim() ?? '')) {
      return problem(c, 'unsupported-media-type');
    }
    const chunks: Uint8Array[] = [];
    const limits = { maxBytes, tooLarge: `JSON may have up to ${maxBytes / 1024} KB here.`, pace: PACE };
    for await (const chunk of bodyOf(c, limits)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const text = textOf(bytes);
    const fault = text === undefined ? 'is not UTF-8' : jsonFault(text);
    if (text === undefined || fault) return problem(c, 'invalid-request', { detail: `The body ${fault}` });
    // From here hono's validator takes it.
    Object.assign(c.req.bodyCache, { text: Promise.resolve(text) });
    c.set('received', [bytes]);
    return next();
  });

/** Behind a guard, and on routes for anyone. */
export const receiveJson = { known: receive(MAX_BYTES), anonymous: receive(MAX_ANONYMOUS_BYTES) };

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

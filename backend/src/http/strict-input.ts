import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './context.ts';
import { jsonFault, textFault } from './json-limits.ts';
import { problem } from './problem.ts';

/** `application/json`, alone or with `charset=utf-8`. */
const JSON_TYPE = /^application\/json *(; *charset="?utf-8"?)?$/i;
const MULTIPART_TYPE = /^multipart\/form-data *;/i;

/**
 * Refuses what schemas do not check: malformed text, JSON beyond its limits, and any body but JSON and forms, which a
 * validator would treat as missing.
 */
export const strictInput = createMiddleware<AppEnv>(async (c, next) => {
  const addressFault = faultOfAddress(c.req.url);
  if (addressFault) {
    return problem(c, 'invalid-request', { detail: `The address ${addressFault}` });
  }
  if (!hasBody(c.req.raw)) return next();

  const type = c.req.header('Content-Type')?.trim() ?? '';
  if (MULTIPART_TYPE.test(type)) return next();
  // Read once; hono keeps it for later handlers.
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength === 0) return next();
  if (!JSON_TYPE.test(type)) return problem(c, 'unsupported-media-type');
  const fault = faultOfBody(bytes);
  if (fault) return problem(c, 'invalid-request', { detail: `The body ${fault}` });
  return next();
});

const hasBody = ({ method, body }: Request) => body !== null && method !== 'GET' && method !== 'HEAD';

function faultOfBody(bytes: ArrayBuffer): string | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return 'is not UTF-8';
  }
  return jsonFault(text);
}

function faultOfAddress(url: string): string | undefined {
  const at = url.indexOf('/', url.indexOf('://') + 3);
  if (at === -1 || !url.includes('%', at)) return undefined;
  try {
    return textFault(decodeURIComponent(url.slice(at)));
  } catch {
    return 'has a % that is not part of a percent-encoded character';
  }
}

import type { Context } from 'hono';
import { isObject } from '../schema/node.ts';
import type { AppEnv } from './context.ts';
import { ApiError } from './errors.ts';
import { problemOfJson } from './json-values.ts';

/** The largest body, with or without a Content-Length. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** The JSON object in a request's body. Throws an {@link ApiError} that does not quote it. */
export async function readJsonBody(c: Context<AppEnv>): Promise<Readonly<Record<string, unknown>>> {
  const encoding = c.req.header('Content-Encoding') ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') {
    throw new ApiError('unsupported_encoding', 'The body must be sent without a Content-Encoding.');
  }
  const bytes = await readBytes(c.req.raw, Number(c.req.header('Content-Length') ?? 0));
  const value = parseBody(decode(bytes));
  if (!isObject(value)) throw new ApiError('invalid_json', 'The body must be a JSON object.');
  const problem = problemOfJson(value);
  if (problem) throw new ApiError('invalid_value', problem.sentence, { param: problem.path });
  return value;
}

/** Reads no further than the limit, and nothing if the Content-Length exceeds it. */
async function readBytes(request: Request, declared: number): Promise<Buffer> {
  if (declared > MAX_BODY_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ApiError('invalid_utf8', 'The body is not valid UTF-8.');
  }
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The cause would quote the body.
    throw new ApiError('invalid_json', 'The body is not valid JSON.');
  }
}

const tooLarge = () => new ApiError('body_too_large', `The body is larger than ${MAX_BODY_BYTES} bytes.`);

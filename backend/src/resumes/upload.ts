import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { createConcurrencyLimit } from '../concurrency.ts';
import type { AppEnv } from '../http/context.ts';
import { problem, Refusal } from '../http/problem.ts';
import { MAX_PDF_BYTES } from './pdf.ts';

/** What the form around a file may take. */
const FORM_BYTES = 64 * 1024;
/** Each takes up to 30 MB while the form is parsed. nginx buffers the body, so a slow client holds no place here. */
const UPLOADS_AT_ONCE = 2;

const tooLarge = (c: Context<AppEnv>) =>
  problem(c, 'body-too-large', { detail: 'A resume may have up to 5 MB.' });

/** Counts bytes as they arrive, and ends the request at the first one too many. */
export const uploadLimit = bodyLimit({ maxSize: MAX_PDF_BYTES + FORM_BYTES, onError: tooLarge });

/** Refuses an upload while others use the memory for them. */
export function limitUploads() {
  const limited = createConcurrencyLimit({ width: UPLOADS_AT_ONCE, waiting: 0, share: UPLOADS_AT_ONCE });
  return createMiddleware<AppEnv>((_, next) => limited(['uploads'], next));
}

/** The form's field `file`. Its type is only the client's claim, so it is ignored. */
export async function uploadedFile(c: Context<AppEnv>): Promise<{ name: string; bytes: Uint8Array }> {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^multipart\/form-data *;/i.test(type))
    throw new Refusal(
      'invalid-request',
      'Send a form, multipart/form-data, with the PDF in its field "file".',
    );
  // From the bytes, which middleware may have read: hono keeps them, but not the parsed form.
  const body = new Response(await c.req.arrayBuffer(), { headers: { 'Content-Type': type } });
  const form = await body.formData().catch(() => {
    throw new Refusal('invalid-request', 'The form cannot be read.');
  });
  const [file, ...more] = form.getAll('file');
  if (!(file instanceof File) || more.length > 0)
    throw new Refusal('invalid-request', 'The form needs one file, in its field "file".');
  if (file.size > MAX_PDF_BYTES) throw new Refusal('body-too-large', 'A resume may have up to 5 MB.');
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

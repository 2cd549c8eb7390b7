import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { createConcurrencyLimit } from '../concurrency.ts';
import { networkOf } from '../http/address.ts';
import { bodyOf, declaredLength, hasBody, type Pace } from '../http/body.ts';
import type { AppEnv } from '../http/context.ts';
import { type FormFile, MAX_AROUND_BYTES, readFormFile } from '../http/form-file.ts';
import { userOf } from '../http/guard.ts';
import { problem, Refusal } from '../http/problem.ts';
import { MAX_FILE_BYTES } from './reader.ts';

const MAX_BODY_BYTES = MAX_FILE_BYTES + MAX_AROUND_BYTES;
const TOO_LARGE = 'A resume may have up to 5 MB.';

/**
 * A body is received as slowly as its client sends it, since nginx passes it on as it arrives. The whole takes less than
 * a deploy watches the next release and then leaves this one to finish: 30 s and 30 s.
 */
export const UPLOAD_PACE: Pace = { graceMs: 10_000, bytesPerSecond: 16 * 1024, totalMs: 55_000 };

/**
 * Each takes the memory of its file, 5 MB of the container's 256. No network and no account receives more than two, so
 * slow clients cannot take all places. What else an office sends at once waits unread, less than nginx waits to pass it
 * on (30 s).
 */
const RECEIVING = { width: 6, waiting: 24, share: 10, runningShare: 2, waitMs: 20_000 };
/** A file is stored fast, but not all at once: each is encrypted on the way to S3. */
const STORING = { width: 2, waiting: RECEIVING.width, share: RECEIVING.runningShare };

/**
 * Receives the form of an upload, and keeps its file for {@link uploadedFile} until it is stored: a request that then waits
 * to be answered takes no place and no memory from the next one.
 */
export function receiveUpload(pace: Pace) {
  const receiving = createConcurrencyLimit(RECEIVING);
  const storing = createConcurrencyLimit(STORING);

  return createMiddleware<AppEnv>(async (c, next) => {
    const type = c.req.header('Content-Type') ?? '';
    if (!/^multipart\/form-data *(;|$)/i.test(type))
      return problem(c, 'unsupported-media-type', { detail: FORM });
    if (!hasBody(c)) throw new Refusal('invalid-request', FORM);
    if (declaredLength(c) > MAX_BODY_BYTES) throw new Refusal('body-too-large', TOO_LARGE);
    const keys = [networkOf(c.get('address')), userOf(c).id] as const;
    const arrivedAt = performance.now();
    const leftMs = () => Math.max(0, pace.totalMs - (performance.now() - arrivedAt));
    let answering: Promise<void> | undefined;
    await receiving(keys, async () => {
      // The wait counts too: Node gives a request a minute (http/server.ts).
      const left = { ...pace, totalMs: leftMs() };
      const limits = { maxBytes: MAX_BODY_BYTES, tooLarge: TOO_LARGE, pace: left };
      const file = await readFormFile(bodyOf(c, limits), {
        ...{ field: 'file', type, maxBytes: MAX_FILE_BYTES, tooLarge: TOO_LARGE },
        reserve: declaredLength(c) || MAX_FILE_BYTES,
      });
      const { promise: stored, resolve: isStored } = Promise.withResolvers<void>();
      uploads.set(c, { file, isStored, leftMs });
      c.set('received', [Buffer.from(file.name), file.bytes]);
      await storing(keys, async () => {
        answering = next();
        await Promise.race([answering, stored]);
      });
    });
    await answering;
  });
}

const FORM = 'Send a form, multipart/form-data, with the PDF or Word file in its field "file".';

type Upload = { file: FormFile; isStored: () => void; leftMs: () => number };
const uploads = new WeakMap<Context, Upload>();

function uploadOf(c: Context<AppEnv>): Upload {
  const upload = uploads.get(c);
  if (!upload) throw new Error('this route does not receive uploads');
  return upload;
}

/** The form's field `file`. Its type is only the client's claim, so it is ignored. */
export const uploadedFile = (c: Context<AppEnv>): FormFile => uploadOf(c).file;

/** Forgets the file and lets the next upload in. Returns how many ms the request has left of those of an upload. */
export function uploadIsStored(c: Context<AppEnv>): number {
  const { isStored, leftMs } = uploadOf(c);
  uploads.delete(c);
  c.set('received', []);
  isStored();
  return leftMs();
}

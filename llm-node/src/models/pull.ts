import { mkdir, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileSize, hashFile, isVerified, recordVerified } from './checksum.ts';
import { Part } from './part.ts';
import { PullError } from './pull-error.ts';
import { lockPull } from './pull-lock.ts';
import { NotResumable, request } from './request.ts';

export interface Source {
  readonly file: string;
  readonly url: string;
  /** null: the size that the server reports. */
  readonly bytes: number | null;
  readonly sha256: string;
}

export interface PullOptions {
  readonly dir: string;
  readonly signal: AbortSignal;
  /** Hash an existing file even if it was verified before. */
  readonly verify?: boolean;
  /** The pause before another attempt; doubled each time that nothing arrived. */
  readonly pauseMs?: number;
  /** The time after which a silent connection is closed. */
  readonly silenceMs?: number;
  onProgress?(done: number, total: number): void;
  /** Receives other events, as sentences. */
  onNote?(sentence: string): void;
}

/** Left free on the disk. */
const SPARE_BYTES = 100 * 2 ** 20;
/** Attempts in a row without any data, or restarts from the beginning. */
const MAX_ATTEMPTS = 5;

/**
 * Downloads a model, resuming an earlier attempt. It gets its name only after its SHA-256 was verified; until then an
 * existing file of that name stays. Throws a {@link PullError}.
 */
export async function pull(source: Source, options: PullOptions) {
  try {
    return await pullLocked(source, options);
  } catch (error) {
    throw explained(error, options);
  }
}

async function pullLocked(
  source: Source,
  options: PullOptions,
): Promise<{ reason: 'fetched' | 'already-there'; path: string }> {
  const { dir, signal, onProgress, onNote } = options;
  const { sha256 } = source;
  const path = join(dir, source.file);
  await mkdir(dir, { recursive: true });
  await using _lock = await lockPull(`${path}.lock`);
  if (!options.verify && (await isVerified(path, sha256))) return { reason: 'already-there', path };

  const size = await fileSize(path);
  if (size !== null && (source.bytes === null || size === source.bytes)) {
    onNote?.(`${path} exists; verifying it.`);
    const hash = await hashFile(path, { signal, onProgress: (done) => onProgress?.(done, size) });
    if (hash.digest('hex') === sha256) {
      await recordVerified(path, sha256);
      return { reason: 'already-there', path };
    }
  }
  if (size !== null) onNote?.(`${path} is damaged; downloading it again.`);

  await using part = await Part.open(`${path}.part`, options);
  await complete(part, source, options);
  if (part.sha256 !== sha256) {
    const { sha256: sum } = part;
    await part.remove();
    const message = `The download from ${source.url} has the SHA-256 ${sum} instead of ${sha256}. It was removed.`;
    throw new PullError('wrong-sum', message);
  }
  await part.finish(path);
  await recordVerified(path, sha256);
  return { reason: 'fetched', path };
}

/** Downloads the rest, over as many connections as it takes while there is progress. */
async function complete(part: Part, source: Source, { onNote, ...options }: PullOptions): Promise<void> {
  let failures = 0;
  let restarts = 0;
  while (part.sha256 !== source.sha256) {
    const before = part.size;
    try {
      await fetchRest(part, source, options);
      return;
    } catch (error) {
      if (error instanceof PullError || options.signal.aborted || isLocal(error)) throw error;
      if (error instanceof NotResumable) {
        restarts += 1;
        await part.empty();
      }
      failures = part.size > before ? 0 : failures + 1;
      const why = reasonOf(error);
      if (Math.max(failures, restarts) >= MAX_ATTEMPTS) {
        const message = `${source.url} cannot be downloaded (${why}). The next pull resumes at ${part.size} bytes.`;
        throw new PullError('unreachable', message, { cause: error });
      }
      onNote?.(`The connection broke (${why}); resuming at ${part.size} bytes.`);
      await sleep((options.pauseMs ?? 1000) * 2 ** failures, undefined, { signal: options.signal });
    }
  }
}

/** One request for the rest. What arrived before an error is in the part. */
async function fetchRest(part: Part, source: Source, options: PullOptions): Promise<void> {
  using begun = await request(source.url, { from: part.size, tag: part.tag }, options);
  const { start, total } = begun;
  if (source.bytes !== null && total !== source.bytes) {
    throw new PullError('wrong-sum', `${source.url} has ${total} bytes instead of ${source.bytes}.`);
  }
  // The server sent the whole file: it has changed, or the server does not support ranges.
  if (start === 0 && part.size > 0) await part.empty();
  await checkSpace(dirname(part.path), total - start);
  await part.setTag(begun.tag);
  for await (const bytes of begun.body) {
    if (part.size + bytes.length > total) throw new NotResumable('the response is too long');
    await part.append(bytes);
    options.onProgress?.(part.size, total);
  }
  if (part.size < total) throw new Error(`it ended at ${part.size} of ${total} bytes`);
}

async function checkSpace(dir: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(dir);
  const free = bavail * bsize;
  if (free >= bytes + SPARE_BYTES) return;
  const [wanted, there] = [bytes + SPARE_BYTES, free].map((size) => `${(size / 1e9).toFixed(2)} GB`);
  throw new PullError('no-space', `${dir} has ${there} free, and ${wanted} are needed.`);
}

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code ?? '');
const DISK_FULL = /^(ENOSPC|EDQUOT)$/;
const NO_ACCESS = /^(EACCES|EPERM|EROFS)$/;

/** A failure of this machine, which another attempt would not fix. */
function isLocal(error: unknown): boolean {
  return DISK_FULL.test(codeOf(error)) || NO_ACCESS.test(codeOf(error));
}

function explained(error: unknown, { dir, signal }: PullOptions): unknown {
  if (error instanceof PullError) return error;
  const as = (reason: PullError['reason'], message: string) =>
    new PullError(reason, message, { cause: error });
  if (signal.aborted) return as('interrupted', 'Interrupted. The next pull resumes here.');
  if (DISK_FULL.test(codeOf(error))) return as('no-space', 'The disk is full. The next pull resumes here.');
  if (!NO_ACCESS.test(codeOf(error))) return error;
  return as('no-access', `${dir} cannot be written (${reasonOf(error)}). Choose another folder with --dir.`);
}

/** The cause that undici hides behind "fetch failed". */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message : message;
}

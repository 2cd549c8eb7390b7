import { mkdir, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashFile } from './hash.ts';
import { Part } from './part.ts';
import { PullError } from './pull-error.ts';
import { lockPull } from './pull-lock.ts';
import { NothingLeft, request } from './request.ts';
import { isVerified, noteVerified } from './verified.ts';

/** What to fetch. */
export interface Source {
  readonly file: string;
  readonly url: string;
  /** null: as many as the server says. */
  readonly bytes: number | null;
  readonly sha256: string;
}

export interface PullOptions {
  readonly dir: string;
  readonly signal: AbortSignal;
  /** Hash a file that is there already, though it was verified before. */
  readonly verify?: boolean;
  /** The pause before another try; it doubles each time that nothing came. */
  readonly pauseMs?: number;
  /** A connection on which nothing comes for so long is given up. */
  readonly silenceMs?: number;
  /** Told now and then how far it is: bytes of bytes. */
  onProgress?(done: number, total: number): void;
  /** Told what happens besides, in a sentence. */
  onNote?(sentence: string): void;
}

export interface Pulled {
  readonly reason: 'fetched' | 'already-there';
  readonly path: string;
}

/** Left free on the disk beside the model. */
const SPARE_BYTES = 100 * 2 ** 20;
/** So often in a row nothing at all came, or so often it had to begin anew. */
const MOST_TRIES = 5;

/**
 * Fetches a model, going on where an earlier try was cut. It gets its name only after its SHA-256 was right; until then
 * whatever was there under that name stays. Throws a {@link PullError}.
 */
export async function pull(source: Source, options: PullOptions): Promise<Pulled> {
  try {
    return await pullLocked(source, options);
  } catch (error) {
    throw explained(error, options);
  }
}

async function pullLocked(source: Source, options: PullOptions): Promise<Pulled> {
  const { dir, signal, onProgress, onNote } = options;
  const { sha256 } = source;
  const path = join(dir, source.file);
  await mkdir(dir, { recursive: true });
  await using _lock = await lockPull(`${path}.lock`);
  if (!options.verify && (await isVerified(path, sha256))) return { reason: 'already-there', path };

  const there = await stat(path).catch(() => null);
  if (there && (source.bytes === null || there.size === source.bytes)) {
    onNote?.(`${path} is there; its sum is compared.`);
    const hash = await hashFile(path, { signal, onProgress: (done) => onProgress?.(done, there.size) });
    if (hash.digest('hex') === sha256) {
      await noteVerified(path, sha256);
      return { reason: 'already-there', path };
    }
  }
  if (there) onNote?.(`${path} is not what it should be, and is fetched again.`);

  await using part = await Part.open(`${path}.part`, options);
  await complete(part, source, options);
  if (part.sha256 !== sha256) {
    const { sha256: sum } = part;
    await part.remove();
    const message = `What came from ${source.url} has the SHA-256 ${sum} instead of ${sha256}; it is removed.`;
    throw new PullError('wrong-sum', message);
  }
  await part.become(path);
  await noteVerified(path, sha256);
  return { reason: 'fetched', path };
}

/** Fetches what is missing, however often the connection is cut, as long as it goes on. */
async function complete(part: Part, source: Source, { onNote, ...options }: PullOptions): Promise<void> {
  let failures = 0;
  let anew = 0;
  while (part.sha256 !== source.sha256) {
    const before = part.size;
    try {
      await fetchRest(part, source, options);
      return;
    } catch (error) {
      if (error instanceof PullError || options.signal.aborted || isOurs(error)) throw error;
      if (error instanceof NothingLeft) {
        anew += 1;
        await part.empty();
      }
      failures = part.size > before ? 0 : failures + 1;
      const why = reasonOf(error);
      if (Math.max(failures, anew) >= MOST_TRIES) {
        const message = `${source.url} cannot be read (${why}); the next pull goes on from ${part.size} bytes.`;
        throw new PullError('unreachable', message, { cause: error });
      }
      onNote?.(`It was cut (${why}); it goes on from ${part.size} bytes.`);
      await sleep((options.pauseMs ?? 1000) * 2 ** failures, undefined, { signal: options.signal });
    }
  }
}

/** One request for the rest. What came until an error is in the part. */
async function fetchRest(part: Part, source: Source, options: PullOptions): Promise<void> {
  using begun = await request(source.url, { from: part.size, tag: part.tag }, options);
  const { start, total } = begun;
  if (source.bytes !== null && total !== source.bytes) {
    throw new PullError('wrong-sum', `${source.url} has ${total} bytes instead of ${source.bytes}.`);
  }
  // The whole of it, though the rest was asked for: it is another file now, or the server knows no ranges.
  if (start === 0 && part.size > 0) await part.empty();
  await checkSpace(dirname(part.path), total - start);
  await part.label(begun.tag);
  for await (const bytes of begun.body) {
    if (part.size + bytes.length > total) throw new NothingLeft('more came than was to come');
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

/** Whether it is this machine that failed, which another try would not change. */
function isOurs(error: unknown): boolean {
  return DISK_FULL.test(codeOf(error)) || NO_ACCESS.test(codeOf(error));
}

function explained(error: unknown, { dir, signal }: PullOptions): unknown {
  if (error instanceof PullError) return error;
  const as = (reason: PullError['reason'], message: string) =>
    new PullError(reason, message, { cause: error });
  if (signal.aborted) return as('interrupted', 'It was interrupted; the next pull goes on from here.');
  if (DISK_FULL.test(codeOf(error)))
    return as('no-space', 'The disk is full; the next pull goes on from here.');
  if (!NO_ACCESS.test(codeOf(error))) return error;
  return as(
    'no-access',
    `${dir} cannot be written (${reasonOf(error)}). Another folder is named with --dir.`,
  );
}

/** The cause that undici hides behind "fetch failed". */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message : message;
}

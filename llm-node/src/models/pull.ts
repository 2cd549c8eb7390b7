import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  type FileHandle,
  mkdir,
  open,
  readFile,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, type Expected, expectedOf } from './publisher.ts';
import { PullError } from './pull-error.ts';
import { lockPull } from './pull-lock.ts';
import { isVerified, noteVerified } from './verified.ts';

/** What to fetch. */
export interface Source {
  readonly file: string;
  readonly url: string;
  readonly bytes: number | null;
  readonly sha256: string | null;
}

export interface PullOptions {
  readonly dir: string;
  readonly signal: AbortSignal;
  /** Hash a file that is there already, though it was verified before. */
  readonly verify?: boolean;
  /** Told now and then how far it is: bytes of bytes. */
  onProgress?(done: number, total: number): void;
  /** Told what happens besides, in a sentence. */
  onNote?(sentence: string): void;
}

export interface Pulled {
  readonly reason: 'fetched' | 'already-there';
  readonly path: string;
  readonly sha256: string;
}

/** Left free on the disk beside the model. */
const SPARE_BYTES = 100 * 2 ** 20;
/** So often in a row nothing at all came. */
const MOST_TRIES = 5;

/**
 * Fetches a model, going on where an earlier try was cut. It gets its name only after its length and SHA-256 were right;
 * until then whatever was there under that name stays. Throws a {@link PullError}.
 */
export async function pull(source: Source, options: PullOptions): Promise<Pulled> {
  const { dir, signal } = options;
  await mkdir(dir, { recursive: true });
  await using _lock = await lockPull(join(dir, `${source.file}.lock`));
  const path = join(dir, source.file);
  if (!options.verify && source.sha256 && (await isVerified(path, source.sha256))) {
    return { reason: 'already-there', path, sha256: source.sha256 };
  }
  const expected = await expectedOf(source, signal);
  if (!options.verify && (await isVerified(path, expected.sha256))) {
    return { reason: 'already-there', path, sha256: expected.sha256 };
  }
  if ((await stat(path).catch(() => null))?.size === expected.bytes) {
    options.onNote?.(`${path} is there; its sum is compared.`);
    if ((await hashOf(path, expected.bytes, options)).digest('hex') === expected.sha256) {
      await noteVerified(path, expected.sha256);
      return { reason: 'already-there', path, sha256: expected.sha256 };
    }
    options.onNote?.('It is not what it should be, and is fetched again.');
  }
  const part = `${path}.part`;
  const hash = await fetchPart(source, expected, part, options);
  const sum = hash.digest('hex');
  if (sum !== expected.sha256) {
    await rm(part);
    throw new PullError(
      'wrong-sum',
      `What came from ${source.url} has the SHA-256 ${sum} instead of ${expected.sha256}; it is removed.`,
    );
  }
  await rename(part, path);
  await noteVerified(path, sum);
  return { reason: 'fetched', path, sha256: sum };
}

/** The whole file in its part, with the hash of it. */
async function fetchPart(
  source: Source,
  expected: Expected,
  part: string,
  options: PullOptions,
): Promise<Hash> {
  let failures = 0;
  for (;;) {
    const have = (await stat(part).catch(() => null))?.size ?? 0;
    // Longer than it should be: another file's.
    if (have > expected.bytes) await rm(part);
    else await checkSpace(options.dir, expected.bytes - have);
    const start = have > expected.bytes ? 0 : have;
    const hash = start > 0 ? await hashOf(part, start, options) : createHash('sha256');
    if (start === expected.bytes) return hash;
    try {
      return await fetchFrom(source, expected, part, start, hash, options);
    } catch (error) {
      if (error instanceof PullError) throw error;
      if (options.signal.aborted)
        throw new PullError('interrupted', 'It was interrupted; the next pull goes on from here.', {
          cause: error,
        });
      const now = (await stat(part).catch(() => null))?.size ?? 0;
      failures = now > start ? 0 : failures + 1;
      const why = error instanceof Error ? error.message : String(error);
      if (failures >= MOST_TRIES) {
        throw new PullError(
          'unreachable',
          `${source.url} cannot be read (${why}); the next pull goes on from here.`,
          { cause: error },
        );
      }
      options.onNote?.(`The connection was cut (${why}); it goes on from ${now} bytes.`);
      await sleep(1000 * 2 ** failures, undefined, { signal: options.signal }).catch(() => {});
    }
  }
}

/** One request for the rest. Rejects with whatever cut it; what came until then is in the part. */
async function fetchFrom(
  source: Source,
  expected: Expected,
  part: string,
  start: number,
  given: Hash,
  { signal, onProgress }: PullOptions,
): Promise<Hash> {
  const tag = await readFile(`${part}.etag`, 'utf8').catch(() => '');
  const response = await ask(source.url, signal, {
    ...(start > 0 && { Range: `bytes=${start}-`, ...(tag && { 'If-Range': tag }) }),
  });
  // 200 to a request for the rest: it is another file now, or the server knows no ranges.
  const resumed = response.status === 206;
  const hash = resumed || start === 0 ? given : createHash('sha256');
  let done = resumed ? start : 0;
  await writeFile(`${part}.etag`, response.headers.get('etag') ?? '');
  await using file = await open(part, resumed ? 'a' : 'w', 0o644);
  for await (const bytes of response.body ?? []) {
    done += bytes.length;
    if (done > expected.bytes) {
      throw new PullError(
        'wrong-sum',
        `${source.url} has more than the ${expected.bytes} bytes that it should have.`,
      );
    }
    hash.update(bytes);
    await writeAll(file, bytes);
    onProgress?.(done, expected.bytes);
  }
  if (done < expected.bytes) throw new Error(`it ended at ${done} of ${expected.bytes} bytes`);
  await file.sync();
  await rm(`${part}.etag`, { force: true });
  return hash;
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await file.writeFile(bytes);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOSPC') throw cause;
    throw new PullError('no-space', 'The disk is full; the next pull goes on from here.', { cause });
  }
}

async function checkSpace(dir: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(dir);
  const free = bavail * bsize;
  if (free >= bytes + SPARE_BYTES) return;
  const [wanted, there] = [bytes + SPARE_BYTES, free].map((size) => `${(size / 1e9).toFixed(2)} GB`);
  throw new PullError('no-space', `${dir} has ${there} free, and ${wanted} are needed.`);
}

/** The running hash of the first bytes of a file. */
async function hashOf(path: string, bytes: number, { signal, onProgress }: PullOptions): Promise<Hash> {
  const hash = createHash('sha256');
  let done = 0;
  for await (const piece of createReadStream(path, { end: bytes - 1, highWaterMark: 2 ** 20, signal })) {
    hash.update(piece);
    done += piece.length;
    onProgress?.(done, bytes);
  }
  return hash;
}

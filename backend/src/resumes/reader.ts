import { createConcurrencyLimit } from '../concurrency.ts';
import { Refusal } from '../http/problem.ts';
import { readInProcess } from './reading/process.ts';
import type { FailureReason } from './reasons.ts';
import { hasEnd, sniff } from './sniff.ts';
import type { ResumeKind } from './tables.ts';
import { cleanResumeText, isLegible, MAX_TEXT_LENGTH } from './text/clean.ts';
import { repairText, type TextOrigin } from './text/repair.ts';

export const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** What came of a file. Only a PDF says how many pages it has. */
export type ReadOutcome =
  | { ok: true; text: string; pages: number | null }
  | { ok: false; reason: FailureReason };

export type ResumeReader = {
  /** Takes at most the deadline plus the queue. Rejects by `signal`, and when no process can be started. */
  read(bytes: Uint8Array, kind: ResumeKind, signal?: AbortSignal): Promise<ReadOutcome>;
};

type Options = {
  /** How long one file may take, its process's start included. */
  deadlineMs?: number;
  maxPages?: number;
  /** Processes at once, each with up to `memoryMb`. */
  atOnce?: number;
  /** Files that may wait for a process; one more is answered with `too-busy`. */
  maxWaiting?: number;
  /**
   * Limits of V8's heap and of all memory of a process. The container has 256 MB (compose/docker-compose.yml); the
   * server needs 105 to 175 while it handles uploads and hashes a password. Real resumes, 30 dense pages and a 4.5 MB
   * scan take 27 to 34 MB.
   */
  heapMb?: number;
  memoryMb?: number;
};

/** Reads the text of untrusted resumes: of files in processes with limits. */
export function createResumeReader(options: Options = {}): ResumeReader {
  const { deadlineMs = 10_000, maxPages = 30, atOnce = 1, maxWaiting = 8 } = options;
  const { heapMb = 40, memoryMb = 64 } = options;
  const limits = { deadlineMs, heapMb, memoryMb, maxPages, maxText: MAX_TEXT_LENGTH };
  const limited = createConcurrencyLimit({ width: atOnce, waiting: maxWaiting, share: Infinity });

  return {
    async read(bytes, kind, signal) {
      signal?.throwIfAborted();
      if (kind === 'text') return outcomeOf(Buffer.from(bytes).toString('utf8'), null, 'written');
      const sniffed = sniff(bytes);
      if (!('kind' in sniffed) || sniffed.kind !== kind) return { ok: false, reason: 'unsupported-file' };
      if (bytes.length > MAX_FILE_BYTES) return { ok: false, reason: 'too-large' };
      if (kind === 'pdf' && !hasEnd(bytes)) return { ok: false, reason: 'damaged' };
      const answer = await limited(['files'], async () => {
        signal?.throwIfAborted();
        return await readInProcess(kind, bytes, limits, signal);
      }).catch(unlessBusy);
      if ('reason' in answer) return { ok: false, reason: answer.reason };
      const outcome = outcomeOf(answer.text, answer.pages, kind === 'pdf' ? 'drawn' : 'written');
      return outcome.ok && isStampedScan(outcome, bytes.length) ? { ok: false, reason: 'no-text' } : outcome;
    },
  };
}

function outcomeOf(raw: string, pages: number | null, origin: TextOrigin): ReadOutcome {
  const text = cleanResumeText(repairText(raw, origin));
  if (text === '') return { ok: false, reason: 'no-text' };
  return isLegible(text) ? { ok: true, text, pages } : { ok: false, reason: 'unreadable' };
}

/**
 * Of a page: fewer letters than in a resume's shortest one, and more bytes than it takes to draw those with the fonts that
 * come along. Letters of a few pages are enough: people append scans of their certificates.
 */
const STAMP = { letters: 60, pages: 5, bytes: 100 * 1024 };

/** A scan whose only text is on each page, such as its number or the name of the program that scanned it. */
function isStampedScan({ text, pages }: { text: string; pages: number | null }, bytes: number): boolean {
  if (pages === null || bytes < STAMP.bytes * pages) return false;
  return (text.match(/\p{L}/gu)?.length ?? 0) < STAMP.letters * Math.min(pages, STAMP.pages);
}

function unlessBusy(error: unknown): { reason: 'too-busy' } {
  if (error instanceof Refusal && error.reason === 'busy') return { reason: 'too-busy' };
  throw error;
}

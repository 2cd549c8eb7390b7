import { createConcurrencyLimit } from '../concurrency.ts';
import { Refusal } from '../http/problem.ts';
import { readInProcess } from './pdf-process.ts';
import type { FailureReason } from './reasons.ts';
import { hasEnd, isPdf } from './sniff.ts';
import { cleanResumeText, MAX_TEXT_LENGTH } from './text.ts';

export const MAX_PDF_BYTES = 5 * 1024 * 1024;

/** What came of a file. */
export type PdfOutcome = { ok: true; text: string; pages: number } | { ok: false; reason: FailureReason };

export type PdfReader = {
  /** Takes at most the deadline plus the queue. Rejects by `signal`, and when no process can be started. */
  read(bytes: Uint8Array, signal?: AbortSignal): Promise<PdfOutcome>;
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

/** Reads the text of untrusted PDFs in processes with limits. */
export function createPdfReader(options: Options = {}): PdfReader {
  const { deadlineMs = 10_000, maxPages = 30, atOnce = 1, maxWaiting = 8 } = options;
  const { heapMb = 40, memoryMb = 64 } = options;
  const limits = { deadlineMs, heapMb, memoryMb, maxPages, maxText: MAX_TEXT_LENGTH };
  const limited = createConcurrencyLimit({ width: atOnce, waiting: maxWaiting, share: Infinity });

  return {
    async read(bytes, signal) {
      signal?.throwIfAborted();
      if (!isPdf(bytes)) return { ok: false, reason: 'not-a-pdf' };
      if (bytes.length > MAX_PDF_BYTES) return { ok: false, reason: 'too-large' };
      if (!hasEnd(bytes)) return { ok: false, reason: 'damaged' };
      const answer = await limited(['files'], async () => {
        signal?.throwIfAborted();
        return await readInProcess(bytes, limits, signal);
      }).catch(unlessBusy);
      if ('reason' in answer) return { ok: false, reason: answer.reason };
      const text = cleanResumeText(answer.text);
      return text === '' ? { ok: false, reason: 'no-text' } : { ok: true, text, pages: answer.pages };
    },
  };
}

function unlessBusy(error: unknown): { reason: 'too-busy' } {
  if (error instanceof Refusal && error.reason === 'busy') return { reason: 'too-busy' };
  throw error;
}

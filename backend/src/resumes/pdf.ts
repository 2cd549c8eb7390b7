import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerInput } from './pdf-worker.ts';
import type { FailureReason } from './reasons.ts';
import { hasEnd, isPdf } from './sniff.ts';
import { cleanText, MAX_TEXT_LENGTH } from './text.ts';

export const MAX_PDF_BYTES = 5 * 1024 * 1024;

/** What came of a file. */
export type PdfOutcome = { ok: true; text: string; pages: number } | { ok: false; reason: FailureReason };

export type PdfReader = {
  /** Never rejects but by `signal`, and takes no longer than the deadline and the wait for those before it. */
  read(bytes: Uint8Array, signal?: AbortSignal): Promise<PdfOutcome>;
};

type Options = {
  /** How long one file may take, its thread's start included. */
  deadlineMs?: number;
  maxPages?: number;
  /** Threads at once; each may hold `heapMb` and its buffers. */
  atOnce?: number;
  /** Files that may wait for a thread; one more is answered with `too-busy`. */
  maxWaiting?: number;
  heapMb?: number;
  /** How much the process may grow while a file is read: buffers are on no heap. */
  growthMb?: number;
};

/** Beside this file in the source; in the image beside the command, whichever of its chunks this file is in. */
const ENTRY = import.meta.url.endsWith('.ts')
  ? new URL('./pdf-worker.ts', import.meta.url)
  : new URL('pdf-worker.mjs', pathToFileURL(process.argv[1] ?? ''));
const WATCH_EVERY_MS = 20;
const MB = 1024 * 1024;

/** Reads the text of strangers' PDFs in threads that are ended at their limits. */
export function createPdfReader(options: Options = {}): PdfReader {
  const { deadlineMs = 10_000, maxPages = 30, atOnce = 1, maxWaiting = 8 } = options;
  const { heapMb = 96, growthMb = 200 } = options;
  let running = 0;
  const waiting: (() => void)[] = [];

  function inThread(bytes: Uint8Array, signal: AbortSignal | undefined): Promise<WorkerAnswer> {
    const { promise, resolve, reject } = Promise.withResolvers<WorkerAnswer>();
    // A copy, which the thread takes over: the caller's bytes stay the caller's.
    const input: WorkerInput = { bytes: new Uint8Array(bytes), maxPages, maxText: MAX_TEXT_LENGTH };
    const worker = new Worker(ENTRY, {
      workerData: input,
      transferList: [input.bytes.buffer],
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
      // What pdf.js prints may hold the file's text. Nobody reads these, so nothing is printed.
      stdout: true,
      stderr: true,
      env: {},
    });
    const before = process.memoryUsage.rss();
    const deadline = setTimeout(() => resolve({ reason: 'too-slow' }), deadlineMs);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > growthMb * MB) resolve({ reason: 'too-large' });
    }, WATCH_EVERY_MS);
    const abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ reason: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'damaged' }),
    );
    worker.once('exit', () => resolve({ reason: 'damaged' }));
    return promise.finally(async () => {
      clearTimeout(deadline);
      clearInterval(watch);
      signal?.removeEventListener('abort', abort);
      await worker.terminate();
    });
  }

  return {
    async read(bytes, signal) {
      signal?.throwIfAborted();
      if (!isPdf(bytes)) return { ok: false, reason: 'not-a-pdf' };
      if (bytes.length > MAX_PDF_BYTES) return { ok: false, reason: 'too-large' };
      if (!hasEnd(bytes)) return { ok: false, reason: 'damaged' };
      if (running >= atOnce) {
        if (waiting.length >= maxWaiting) return { ok: false, reason: 'too-busy' };
        // Whoever leaves hands its place over: `running` stays as it is.
        await new Promise<void>((resolve) => waiting.push(resolve));
      } else running++;
      try {
        signal?.throwIfAborted();
        const answer = await inThread(bytes, signal);
        if ('reason' in answer) return { ok: false, reason: answer.reason };
        const text = cleanText(answer.text);
        return text === '' ? { ok: false, reason: 'no-text' } : { ok: true, text, pages: answer.pages };
      } finally {
        const next = waiting.shift();
        if (next) next();
        else running--;
      }
    },
  };
}

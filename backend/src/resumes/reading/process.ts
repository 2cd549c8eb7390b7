import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { FAILURES, type FailureReason } from '../reasons.ts';
import type { FileKind } from '../sniff.ts';
import type { WorkerAnswer } from './worker.ts';

export type ProcessLimits = {
  /** From the start of the process to its answer. */
  deadlineMs: number;
  /** V8's heap. */
  heapMb: number;
  /** All memory of its own: the heap, buffers, and what is on neither. */
  memoryMb: number;
  maxPages: number;
  /** Characters. */
  maxText: number;
};

const isSource = import.meta.url.endsWith('.ts');
/** Beside this file in the source; in the image beside the command, whichever of its chunks this file is in. */
const ENTRY = isSource
  ? join(import.meta.dirname, 'worker.ts')
  : join(dirname(process.argv[1] ?? ''), 'resume-reader.mjs');
/** The only files it can read: its own code. */
const ROOT = isSource ? join(import.meta.dirname, '../../../..') : dirname(ENTRY);

const FLAGS = [
  // No files but its own, nothing written, no process and no thread of its own.
  '--permission',
  `--allow-fs-read=${ROOT}${sep}*`,
  // V8's young objects would take 16 MB before the first are collected.
  '--max-semi-space-size=1',
];
/** No setting of ours, above all no secret. One arena, so that freed memory is returned. */
const ENV = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '131072', UV_THREADPOOL_SIZE: '1' };

const WATCH_EVERY_MS = 20;
const [MB, PAGE_BYTES] = [1024 * 1024, 4096];
/** How V8, the stack and the kernel end a process that uses too much. */
const TOO_MUCH: ReadonlySet<string> = new Set([
  'SIGKILL',
  'SIGABRT',
  'SIGSEGV',
  'SIGBUS',
  'SIGTRAP',
  'SIGILL',
]);

const REASONS = Object.keys(FAILURES) as [FailureReason, ...FailureReason[]];
const answerOf = z.union([
  z.object({ text: z.string(), pages: z.int().nullable() }),
  z.object({ reason: z.enum(REASONS) }),
]);

/**
 * Reads an untrusted file in its own process and kills it at its limits. Its memory is gone with it, and when memory
 * is short the kernel kills it, not the server. Rejects by `signal`, and when no process can be started.
 */
export async function readInProcess(
  kind: FileKind,
  bytes: Uint8Array,
  limits: ProcessLimits,
  signal: AbortSignal | undefined,
): Promise<WorkerAnswer> {
  const flags = [...FLAGS, `--max-old-space-size=${limits.heapMb}`];
  const child = spawn(process.execPath, [...flags, ENTRY, kind, `${limits.maxPages}`, `${limits.maxText}`], {
    env: ENV,
    // pdf.js may print the file's text: discard it. The answer has its own pipe.
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });
  const { promise, resolve, reject } = Promise.withResolvers<WorkerAnswer>();
  const closed = new Promise<void>((done) => child.once('close', () => done()));
  const answer = collect(child.stdio[3] as Readable, 6 * limits.maxText + 1_000);
  child.once('error', () => reject(new Error('no process to read a file')));
  child.once('close', (_code, by) => {
    if (by !== null && !TOO_MUCH.has(by))
      reject(new Error(`the process that read a file was ended by ${by}`));
    else resolve(by === null ? parse(answer()) : { reason: 'too-large' });
  });
  child.stdin?.on('error', () => {}).end(bytes);

  const deadline = setTimeout(() => resolve({ reason: 'too-slow' }), limits.deadlineMs);
  const watch = setInterval(() => {
    if (ownMemory(child) > limits.memoryMb * MB) resolve({ reason: 'too-large' });
  }, WATCH_EVERY_MS);
  const abort = () => reject(signal?.reason);
  signal?.addEventListener('abort', abort);
  // The first process the kernel kills when memory is short.
  if (child.pid) await writeFile(`/proc/${child.pid}/oom_score_adj`, '1000').catch(() => {});
  try {
    return await promise;
  } finally {
    clearTimeout(deadline);
    clearInterval(watch);
    signal?.removeEventListener('abort', abort);
    child.kill('SIGKILL');
    await closed;
  }
}

/** Private memory of a process; 0 where /proc is missing. */
function ownMemory({ pid }: ChildProcess): number {
  try {
    const [, resident = 0, shared = 0] = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ').map(Number);
    return (resident - shared) * PAGE_BYTES;
  } catch {
    return 0;
  }
}

/** Collects up to `most` bytes: the text is untrusted, and so may be the process by then. */
function collect(stream: Readable, most: number): () => Buffer {
  const pieces: Buffer[] = [];
  let length = 0;
  stream.on('error', () => {});
  stream.on('data', (piece: Buffer) => {
    length += piece.length;
    if (length <= most) pieces.push(piece);
  });
  return () => Buffer.concat(length <= most ? pieces : []);
}

function parse(answer: Buffer): WorkerAnswer {
  try {
    return answerOf.parse(JSON.parse(answer.toString('utf8')));
  } catch {
    return { reason: 'damaged' };
  }
}

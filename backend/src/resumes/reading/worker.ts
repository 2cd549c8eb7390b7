/**
 * The process that reads an untrusted file. It ends after one file, so nothing of a file can stay. The file comes on
 * standard input, its kind and the limits as arguments, and one {@link WorkerAnswer} goes to descriptor 3.
 */
import { writeSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { FailureReason } from '../reasons.ts';
import { readDocx } from './docx.ts';
import { readPdf } from './pdf.ts';

export type WorkerAnswer = { text: string; pages: number | null } | { reason: FailureReason };

const ANSWER_FD = 3;
/** No text of 30 pages needs one buffer of more; a picture is not decoded for its text. */
const MAX_BUFFER_BYTES = 32 * 1024 * 1024;

/**
 * The heap flag does not cover buffers. pdf.js inflates streams with the platform into pieces it does not count, or
 * by itself into a doubling buffer: limiting both limits a stream.
 */
function limitBuffers(onTooLarge: () => void): void {
  const Platform = globalThis.DecompressionStream;
  globalThis.DecompressionStream = class extends Platform {
    override get readable() {
      let bytes = 0;
      const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(piece, controller) {
          bytes += piece.byteLength;
          if (bytes <= MAX_BUFFER_BYTES) return controller.enqueue(piece);
          onTooLarge();
          throw new RangeError('a stream too large');
        },
      });
      return super.readable.pipeThrough(count);
    }
  };
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, parameters, newTarget) {
      const [size] = parameters;
      if (typeof size === 'number' && size > MAX_BUFFER_BYTES) {
        onTooLarge();
        throw new RangeError('a buffer too large');
      }
      return Reflect.construct(target, parameters, newTarget);
    },
  });
}

/** pdf.js names its errors; what their messages hold is the file's and goes nowhere. */
function reasonOf(error: unknown): FailureReason {
  if (!(error instanceof Error)) return 'damaged';
  if (error.name === 'PasswordException') return 'encrypted';
  // Objects within objects, deeper than the stack.
  return error.message.includes('call stack') ? 'too-large' : 'damaged';
}

/** Ends with the first answer, written whole and synchronously: pending work cannot delay it. */
function answer(message: WorkerAnswer): never {
  let rest = Buffer.from(JSON.stringify(message));
  while (rest.length > 0) rest = rest.subarray(writeSync(ANSWER_FD, rest));
  process.exit();
}

const [kind, ...limits] = process.argv.slice(2);
const [maxPages, maxText] = limits.map(Number) as [number, number];
const bytes = new Uint8Array(await buffer(process.stdin));
// Answers at once: pdf.js would treat the error as a damaged stream and continue.
limitBuffers(() => answer({ reason: 'too-large' }));
const reading = async (): Promise<WorkerAnswer> =>
  kind === 'docx' ? readDocx(bytes, maxText) : await readPdf(bytes, { maxPages, maxText });
answer(await reading().catch((error): WorkerAnswer => ({ reason: reasonOf(error) })));

import { randomBytes } from 'node:crypto';
import type { Filter } from './child.ts';
import { quoteArgv } from './shell.ts';

/**
 * Marks on both streams where a command's own output begins and ends, with its exit code behind it. Before and after
 * them stands whatever the account prints: .bashrc, a forced command, a trap. The marks are put together on the box, so
 * that a shell that echoes its command line (`set -x`) prints none.
 */
const SCRIPT =
  'echo "$0:begin"; echo "$0:begin" >&2; "$@"; code=$?; echo "$0:end $code"; echo "$0:end $code" >&2; exit "$code"';

/** Enough to show what an account prints instead of running a command. */
const NOISE_BYTES = 4096;
const EMPTY: Buffer = Buffer.alloc(0);

/**
 * A command line for any login shell, and the filters of its two streams.
 * @param onEnd Called when the command has ended, whatever still holds the streams open.
 */
export function frame(
  argv: readonly string[],
  onEnd: () => void,
): { line: string; stdout: Unframe; stderr: Unframe } {
  const nonce = randomBytes(16).toString('hex');
  // `exec` and the path: no function and no PATH of .bashrc comes between.
  const line = `exec ${quoteArgv(['/bin/sh', '-c', SCRIPT, nonce, ...argv])}`;
  const ended = () => {
    if (stdout.exitCode !== null && stderr.exitCode !== null) onEnd();
  };
  const [stdout, stderr] = [new Unframe(nonce, ended), new Unframe(nonce, ended)];
  return { line, stdout, stderr };
}

/** Picks the bytes between the marks out of a stream. */
export class Unframe implements Filter {
  /** Whether the command has begun. */
  begun = false;
  /** The command's own, once it has ended. */
  exitCode: number | null = null;
  readonly #begin: Buffer;
  readonly #end: Buffer;
  readonly #onEnd: () => void;
  #noise: Buffer = EMPTY;
  #held: Buffer = EMPTY;

  constructor(nonce: string, onEnd: () => void) {
    this.#begin = Buffer.from(`${nonce}:begin\n`);
    this.#end = Buffer.from(`${nonce}:end `);
    this.#onEnd = onEnd;
  }

  /** The start of what was printed outside the marks. */
  get noise(): string {
    return this.#noise.toString();
  }

  take(chunk: Buffer): Buffer {
    this.#held = this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : chunk;
    if (!this.begun) {
      this.#discard(this.#upTo(this.#begin));
      if (!this.#held.includes(this.#begin)) return EMPTY;
      this.begun = true;
      this.#held = this.#held.subarray(this.#begin.length);
    }
    const taken = this.exitCode === null ? this.#upTo(this.#end) : EMPTY;
    const [mark, code] =
      /^\w+:end (\d+)\n/.exec(this.#held.toString('latin1', 0, this.#end.length + 8)) ?? [];
    if (this.exitCode === null && mark !== undefined && this.#held.indexOf(this.#end) === 0) {
      this.#held = this.#held.subarray(mark.length);
      this.exitCode = Number(code);
      this.#onEnd();
    }
    if (this.exitCode !== null) this.#discard(this.#upTo(null));
    return taken;
  }

  rest(): Buffer {
    const left = this.#upTo(null);
    // Cut off in the middle of the output: what was kept back for a mark was none.
    if (this.begun && this.exitCode === null) return left;
    this.#discard(left);
    return EMPTY;
  }

  /** Removes what stands before a mark from what is held. A tail that may be the start of the mark stays. */
  #upTo(mark: Buffer | null): Buffer {
    const end = mark === null ? this.#held.length : startOf(mark, this.#held);
    const taken = this.#held.subarray(0, end);
    this.#held = this.#held.subarray(end);
    return taken;
  }

  #discard(bytes: Buffer): void {
    const room = NOISE_BYTES - this.#noise.length;
    if (room > 0) this.#noise = Buffer.concat([this.#noise, bytes.subarray(0, room)]);
  }
}

/** Where a mark stands, or where its first bytes end the text; the text's length when neither. */
function startOf(mark: Buffer, text: Buffer): number {
  const found = text.indexOf(mark);
  if (found >= 0) return found;
  for (let at = Math.max(0, text.length - mark.length + 1); at < text.length; at++)
    if (mark.indexOf(text.subarray(at)) === 0) return at;
  return text.length;
}

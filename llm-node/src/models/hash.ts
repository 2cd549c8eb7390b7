import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';

interface HashOptions {
  readonly signal?: AbortSignal;
  /** Told after each piece: bytes so far. */
  onProgress?(done: number): void;
}

/** The running SHA-256 of a file; what is appended to the file can be added to it. */
export async function hashFile(path: string, { signal, onProgress }: HashOptions = {}): Promise<Hash> {
  const hash = createHash('sha256');
  let done = 0;
  const options = { highWaterMark: 2 ** 20, ...(signal && { signal }) };
  for await (const piece of createReadStream(path, options)) {
    hash.update(piece);
    done += piece.length;
    onProgress?.(done);
  }
  return hash;
}

import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';

interface HashOptions {
  readonly signal?: AbortSignal;
  /** Receives the bytes so far. */
  onProgress?(done: number): void;
}

/** The running SHA-256 of a file, which can be updated with what is appended to the file. */
export async function hashFile(path: string, { signal, onProgress }: HashOptions = {}): Promise<Hash> {
  const hash = createHash('sha256');
  let done = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20, ...(signal && { signal }) })) {
    hash.update(chunk);
    done += chunk.length;
    onProgress?.(done);
  }
  return hash;
}

/** The size of a file; null when it cannot be read. */
export function fileSize(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}

/** Records beside a file that it has this SHA-256, so that 5 GB are hashed only once. */
export async function recordVerified(path: string, sha256: string): Promise<void> {
  await writeFile(`${path}.verified`, JSON.stringify({ sha256, ...(await fingerprint(path)) }));
}

/** Whether a file was verified to have this SHA-256 and has not changed since. */
export async function isVerified(path: string, sha256: string): Promise<boolean> {
  try {
    const recorded = JSON.parse(await readFile(`${path}.verified`, 'utf8'));
    const now = await fingerprint(path);
    return recorded.sha256 === sha256 && recorded.bytes === now.bytes && recorded.mtimeMs === now.mtimeMs;
  } catch {
    return false;
  }
}

async function fingerprint(path: string): Promise<{ bytes: number; mtimeMs: number }> {
  const { size, mtimeMs } = await stat(path);
  return { bytes: size, mtimeMs };
}

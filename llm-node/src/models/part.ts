import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hashFile } from './checksum.ts';

/** A partial download, with its running hash and its ETag. */
export class Part {
  readonly path: string;
  readonly #file: FileHandle;
  #hash: Hash;
  #size: number;
  #tag: string;

  private constructor(path: string, file: FileHandle, hash: Hash, size: number, tag: string) {
    this.path = path;
    this.#file = file;
    this.#hash = hash;
    this.#size = size;
    this.#tag = tag;
  }

  /** Opens it, and hashes what an earlier attempt left. */
  static async open(
    path: string,
    options: { signal: AbortSignal; onProgress?(done: number, total: number): void },
  ): Promise<Part> {
    // Neither truncate nor append: each write has its position.
    const file = await open(path, 'a').then(async (created) => {
      await created.close();
      return await open(path, 'r+');
    });
    try {
      const { size } = await file.stat();
      const hash = await hashFile(path, {
        signal: options.signal,
        onProgress: (done) => options.onProgress?.(done, size),
      });
      return new Part(path, file, hash, size, await readFile(`${path}.etag`, 'utf8').catch(() => ''));
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  get size(): number {
    return this.#size;
  }

  get tag(): string {
    return this.#tag;
  }

  get sha256(): string {
    return this.#hash.copy().digest('hex');
  }

  async empty(): Promise<void> {
    await this.#file.truncate(0);
    this.#hash = createHash('sha256');
    this.#size = 0;
    await this.setTag('');
  }

  async setTag(tag: string): Promise<void> {
    await writeFile(`${this.path}.etag`, tag);
    this.#tag = tag;
  }

  async append(bytes: Uint8Array): Promise<void> {
    for (let written = 0; written < bytes.length; ) {
      const at = this.#size + written;
      written += (await this.#file.write(bytes, written, bytes.length - written, at)).bytesWritten;
    }
    this.#hash.update(bytes);
    this.#size += bytes.length;
  }

  /** Renames it, once everything is on the disk. */
  async finish(path: string): Promise<void> {
    await this.#file.sync();
    await rename(this.path, path);
    await using folder = await open(dirname(path));
    await folder.sync();
    await rm(`${this.path}.etag`, { force: true });
  }

  async remove(): Promise<void> {
    await rm(this.path);
    await rm(`${this.path}.etag`, { force: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close();
  }
}

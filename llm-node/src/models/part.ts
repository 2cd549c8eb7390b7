import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hashFile } from './hash.ts';

/** The beginning of a file that is being fetched, its running hash, and the tag that its server gave it. */
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

  /** Opens it where an earlier try ended; what is there is hashed. */
  static async open(
    path: string,
    options: { signal: AbortSignal; onProgress?(done: number, total: number): void },
  ): Promise<Part> {
    // Neither emptied nor appended to: each write says where it goes.
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

  /** Forgets what is there. */
  async empty(): Promise<void> {
    await this.#file.truncate(0);
    this.#hash = createHash('sha256');
    this.#size = 0;
    await this.label('');
  }

  async label(tag: string): Promise<void> {
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

  /** Gives it its name, once everything is on the disk. */
  async become(path: string): Promise<void> {
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

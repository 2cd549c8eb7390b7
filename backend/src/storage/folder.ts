import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkKey, checkPrefix, DOWNLOAD_SECONDS, type ObjectStore, StorageUnavailable } from './store.ts';

type Options = {
  folder: string;
  /** What addresses are signed with. */
  secret: string;
  /** Where the API is reached from outside, such as `http://localhost:3000`; the files are under `/v1/files` of it. */
  publicUrl: string;
};

export type FolderStore = ObjectStore & {
  /** Whether an address was signed by us for this file and name, and still works. */
  isSigned(address: { key: string; name: string; expires: string; signature: string }): boolean;
};

/** A folder in the place of a bucket, for development. */
export function createFolderStore({ folder, secret, publicUrl }: Options): FolderStore {
  const pathOf = (key: string) => join(folder, checkKey(key));
  const sign = (key: string, name: string, expires: string) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([key, name, expires]))
      .digest();

  return {
    async put(key, bytes) {
      const path = pathOf(key);
      try {
        await mkdir(dirname(path), { recursive: true });
        // Whole or not at all.
        const part = `${path}.${randomUUID()}`;
        await writeFile(part, bytes);
        await rename(part, path);
      } catch (cause) {
        throw new StorageUnavailable('keep an object', cause);
      }
    },
    async get(key) {
      const path = pathOf(key);
      try {
        const file = await open(path);
        return createReadStream(path, { fd: file });
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw new StorageUnavailable('give an object', cause);
      }
    },
    async delete(key) {
      const path = pathOf(key);
      await rm(path, { force: true }).catch((cause) => {
        throw new StorageUnavailable('delete an object', cause);
      });
    },
    async deleteAll(prefix) {
      const path = join(folder, checkPrefix(prefix));
      await rm(path, { recursive: true, force: true }).catch((cause) => {
        throw new StorageUnavailable('delete a folder', cause);
      });
    },
    async downloadUrl(key, name) {
      checkKey(key);
      const expires = String(Math.floor(Date.now() / 1_000) + DOWNLOAD_SECONDS);
      const signature = sign(key, name, expires).toString('base64url');
      return `${publicUrl}/v1/files?${new URLSearchParams({ key, name, expires, signature })}`;
    },
    isSigned({ key, name, expires, signature }) {
      const [given, right] = [Buffer.from(signature, 'base64url'), sign(key, name, expires)];
      return (
        given.length === right.length && timingSafeEqual(given, right) && Number(expires) > Date.now() / 1_000
      );
    },
  };
}

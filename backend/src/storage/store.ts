import type { Readable } from 'node:stream';
import { errorCode } from '../errors.ts';

/** How long an address for a download works. */
export const DOWNLOAD_SECONDS = 300;

/**
 * Files by key. Everything rejects with {@link StorageUnavailable} when the store fails; a missing file is no error.
 * We make all keys, and they hold nothing untrusted: {@link checkKey}.
 */
export type ObjectStore = {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** The object as a stream; undefined when there is none. */
  get(key: string): Promise<Readable | undefined>;
  delete(key: string): Promise<void>;
  /** Everything under `prefix`, a folder that ends in `/`. Idempotent. */
  deleteAll(prefix: string): Promise<void>;
  /** An address that gives anyone the object, saved as `fileName`, for {@link DOWNLOAD_SECONDS} seconds. */
  downloadUrl(key: string, fileName: string): Promise<string>;
};

/** The store failed. The caller may retry. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';

  /** The cause stays behind: its message may quote a key or what a server said, and errors are logged with their causes. */
  constructor(what: string, cause: unknown) {
    const name = errorCode(cause) ?? (cause instanceof Error ? cause.name : 'unknown');
    super(`the object store did not ${what} (${name})`);
  }
}

/**
 * The store answers but denies the object: it is missing and we may not see that, or our rights are wrong. A retry
 * would not help.
 */
export class StorageDenied extends StorageUnavailable {}

const PART = '[a-z0-9][a-z0-9-]*';
const KEY = new RegExp(`^(?:${PART}/)+${PART}(?:\\.[a-z0-9]+)?$`);
const PREFIX = new RegExp(`^(?:${PART}/)+$`);

/** Throws where a key is none of ours: nothing can climb out of a folder by one. */
export function checkKey(key: string): string {
  if (!KEY.test(key)) throw new TypeError('not a key of an object');
  return key;
}

/** The same for a folder of keys. */
export function checkPrefix(prefix: string): string {
  if (!PREFIX.test(prefix)) throw new TypeError('not a folder of objects');
  return prefix;
}

/** `Content-Disposition` for saving under a name that need not be ASCII: RFC 6266, with RFC 8187's encoding. */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

import { inflateRawSync } from 'node:zlib';

/** A file in a ZIP, as its directory describes it. Its size is only claimed. */
export type ZipEntry = { name: string; isEncrypted: boolean; method: number; packedSize: number; at: number };

/** What cannot be read as a ZIP. */
export class ZipError extends Error {}
/** A file in a ZIP that is larger than allowed. */
export class ZipTooLarge extends Error {}

const [DIRECTORY_END, DIRECTORY_ENTRY, LOCAL_ENTRY] = [0x06054b50, 0x02014b50, 0x04034b50] as const;
const [STORED, DEFLATED] = [0, 8] as const;
const END_LENGTH = 22;
/** The comment at the end has a length of two bytes. */
const MAX_COMMENT = 0xffff;
/** A Word file has some dozens; each costs an object. */
const MAX_ENTRIES = 4_096;

/**
 * The directory at the end of a ZIP, which is what every reader goes by. Throws {@link ZipError} when there is none, or
 * one that does not fit its file. ZIP64 is for files of 4 GB and has none here.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = directoryEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new ZipError('too many entries');
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new ZipError('not a directory');
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    if (nameEnd > end) throw new ZipError('a name that does not end');
    entries.push({
      // Some programs begin names with a slash, or write it as Windows does.
      name: zip
        .toString('utf8', at + 46, nameEnd)
        .replaceAll('\\', '/')
        .replace(/^\/+/, ''),
      isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      packedSize: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function directoryEnd(zip: Buffer): number {
  const first = Math.max(0, zip.length - END_LENGTH - MAX_COMMENT);
  for (let at = zip.length - END_LENGTH; at >= first; at--)
    if (zip.readUInt32LE(at) === DIRECTORY_END) return at;
  throw new ZipError('no directory');
}

/** A file's content. Throws {@link ZipTooLarge} as soon as it is more than `maxBytes`, whatever the directory claims. */
export function unzip(bytes: Uint8Array, entry: ZipEntry, maxBytes: number): Buffer {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { at, packedSize, method } = entry;
  if (at + 30 > zip.length || zip.readUInt32LE(at) !== LOCAL_ENTRY) throw new ZipError('no such entry');
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  if (start + packedSize > zip.length) throw new ZipError('an entry that does not end');
  const packed = zip.subarray(start, start + packedSize);
  if (method === STORED) {
    if (packed.length > maxBytes) throw new ZipTooLarge();
    return packed;
  }
  if (method !== DEFLATED) throw new ZipError('an unknown method');
  try {
    return inflateRawSync(packed, { maxOutputLength: maxBytes });
  } catch (cause) {
    if (cause instanceof RangeError) throw new ZipTooLarge();
    throw new ZipError('an entry that cannot be inflated', { cause });
  }
}

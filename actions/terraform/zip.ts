import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
/** A plan is some hundred kilobytes; a file that unpacks to more is meant to fill the memory. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The files of a zip archive, by name. GitHub hands out every artifact as one, and a plan file is one. Reads what
 * those two write: no encryption, no zip64.
 */
export function readZip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('it is no zip archive');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('its directory is broken');
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    files.set(name, readFile(archive, at, name));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

function readFile(archive: Buffer, entry: number, name: string): Buffer {
  const method = archive.readUInt16LE(entry + 10);
  // Sizes are taken from the directory: a writer that streams leaves them 0 in front of the file.
  const packed = archive.readUInt32LE(entry + 20);
  const size = archive.readUInt32LE(entry + 24);
  const header = archive.readUInt32LE(entry + 42);
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const data = archive.subarray(start, start + packed);
  if (size > LARGEST) throw new Error(`${name} in it is larger than ${LARGEST} bytes`);
  const content =
    method === STORED
      ? data
      : method === DEFLATED
        ? inflateRawSync(data, { maxOutputLength: LARGEST })
        : null;
  if (content === null) throw new Error(`${name} in it is packed by method ${method}`);
  if (content.length !== size) throw new Error(`${name} in it is cut off`);
  return content;
}

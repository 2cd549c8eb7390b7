import { unzipSync } from 'fflate';

/** A plan is some hundred kilobytes; a file that unpacks to more is meant to fill the memory. */
const LARGEST = 64 * 1024 * 1024;

/** The files of a zip archive, by name. GitHub hands out every artifact as one, and a plan file is one. */
export function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const files = unzipSync(archive, {
    filter({ name, originalSize }) {
      if (originalSize > LARGEST) throw new Error(`${name} in it is larger than ${LARGEST} bytes`);
      return true;
    },
  });
  return new Map(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]));
}

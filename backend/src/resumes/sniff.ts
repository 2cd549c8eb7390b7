/** How far into a file readers look for its header, as Acrobat does. */
const HEADER_WITHIN = 1_024;
/** Mail programs and servers append to files; a PDF's end is looked for in this much. */
const TRAILER_WITHIN = 4_096;

/** Whether this is a PDF by what it holds, whatever its name and type say. A ZIP with a PDF in it is none. */
export function isPdf(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN));
  return !head.subarray(0, 2).equals(Buffer.from('PK')) && head.includes('%PDF-');
}

/** Whether the file's end is there. Without it a part of the text is missing, and nobody would know. */
export function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-TRAILER_WITHIN)).includes('%%EOF');
}

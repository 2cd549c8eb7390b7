/** How far into a file readers look for its header, as Acrobat does. */
const HEADER_WITHIN = 1_024;
/** Mail programs and servers append to files: the end of a PDF is searched in this much. */
const TRAILER_WITHIN = 4_096;

/** Whether the content is a PDF, whatever its name and type. A ZIP that contains one is not. */
export function isPdf(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN));
  return !head.subarray(0, 2).equals(Buffer.from('PK')) && head.includes('%PDF-');
}

/** Whether the end of the file is there. Without it text would be missing unnoticed. */
export function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-TRAILER_WITHIN)).includes('%%EOF');
}

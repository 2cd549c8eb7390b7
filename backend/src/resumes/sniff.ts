import type { ResumeKind } from './tables.ts';
import { ZipError, zipEntries } from './zip.ts';

/** How far into a file readers look for its header, as Acrobat does. */
const HEADER_WITHIN = 1_024;
/** Mail programs and servers append to files: the end of a PDF is searched in this much. */
const TRAILER_WITHIN = 4_096;
/** What archives fill a file up with: NUL and blanks. */
const PADDING: ReadonlySet<number> = new Set([0, 9, 10, 13, 32]);

export type FileKind = Exclude<ResumeKind, 'text'>;

/** What a file is by its content, whatever its name and type; or, in words, what it is instead of a resume. */
export type Sniffed = { kind: FileKind } | { instead: string };

/** What is read, for messages. */
export const SUPPORTED = 'Send a PDF or a Word file (.docx), or paste the text (POST /v1/resumes/text).';

/** Looks at a file's first bytes, and at the directory of a ZIP. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (startsWith(bytes, 'PK')) return sniffZip(bytes);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_WITHIN));
  if (head.includes('%PDF-')) return { kind: 'pdf' };
  if (startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { instead: compound(bytes) };
  const known = STARTS.find(([start]) => startsWith(bytes, start));
  return { instead: known?.[1] ?? 'This file is neither a PDF nor a Word file.' };
}

const PICTURE = 'This file is a picture. Export the resume from the program you wrote it in.';
const STARTS = [
  ['{\\rtf', 'This is an RTF file. Save it as .docx or PDF.'],
  ['\x89PNG', PICTURE],
  ['\xff\xd8\xff', PICTURE],
  ['GIF8', PICTURE],
  ['II*\0', PICTURE],
  ['MM\0*', PICTURE],
  ['%!PS', 'This is a PostScript file. Save it as PDF.'],
] as const;

/** Of Office's files before 2007, and of protected ones since. Their streams have names in UTF-16. */
function compound(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return file.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? 'This Word file is protected by a password. Save it without one and upload it again.'
    : 'This is a file of an old version of Word (.doc). Save it as .docx or PDF.';
}

function sniffZip(bytes: Uint8Array): Sniffed {
  try {
    const names = zipEntries(bytes).map(({ name }) => name);
    const has = (start: string) => names.some((name) => name.startsWith(start));
    if (has('[Content_Types].xml') && has('word/')) return { kind: 'docx' };
    if (has('xl/')) return { instead: 'This is an Excel file. Save it as PDF.' };
    if (has('ppt/')) return { instead: 'This is a PowerPoint file. Save it as PDF.' };
    if (has('mimetype') && has('content.xml'))
      return { instead: 'This is an OpenDocument file (.odt). Save it as .docx or PDF.' };
    if (has('Index/')) return { instead: 'This is a file of Pages. Export it as Word file or PDF.' };
    return { instead: 'This is a ZIP file. Unpack it and upload the PDF or Word file in it.' };
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    return {
      instead: 'This ZIP or Word file is damaged or incomplete. Save it again and upload the new file.',
    };
  }
}

/** Whether the end of a PDF is there. Without it text would be missing unnoticed. */
export function hasEnd(bytes: Uint8Array): boolean {
  const end = bytes.findLastIndex((byte) => !PADDING.has(byte)) + 1;
  return Buffer.from(bytes.subarray(Math.max(0, end - TRAILER_WITHIN), end)).includes('%%EOF');
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return Buffer.from(bytes.subarray(0, start.length)).equals(Buffer.from(start, 'latin1'));
}

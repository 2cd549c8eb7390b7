import { SaxesParser } from 'saxes';
import { unzip, type ZipEntry, ZipError, ZipTooLarge, zipEntries } from '../zip.ts';
import { createWordText, TextTooLong } from './word-text.ts';

/**
 * Inflated bytes of one part, and of all that are read. A resume's main part has some hundred kilobytes; pictures and
 * macros are in parts of their own, which nobody opens.
 */
const MAX_PART_BYTES = 12 * 1024 * 1024;
const MAX_BYTES = 16 * 1024 * 1024;
/** Elements within each other. Word itself refuses more in a table. */
const MAX_DEPTH = 256;
/** Given to the parser at once. */
const PIECE = 64 * 1024;

/** What a Word file can exceed or be instead. */
export type DocxFault = { reason: 'too-large' | 'damaged' | 'encrypted' };

/** A part whose elements are too deep. */
class TooDeep extends Error {}

/**
 * A Word file's text: what its pages show, in the order of reading. It is a ZIP of parts in XML. Only the parts with text
 * are inflated, each as a stream with limits; there is no entity but XML's own, and nothing the file refers to is opened.
 */
export function readDocx(bytes: Uint8Array, maxText: number): { text: string; pages: null } | DocxFault {
  try {
    const parts = partsOf(zipEntries(bytes));
    if (parts.some(({ isEncrypted }) => isEncrypted)) return { reason: 'encrypted' };
    let left = MAX_BYTES;
    const texts = new Set<string>();
    let length = 0;
    for (const part of parts) {
      const xml = unzip(bytes, part, Math.min(MAX_PART_BYTES, left));
      left -= xml.length;
      const text = textOfPart(xml, maxText - length).trim();
      length += text.length;
      // The first page often has the same header as the others, in another part.
      if (text !== '') texts.add(text);
    }
    return { text: [...texts].join('\n\n'), pages: null };
  } catch (error) {
    if (error instanceof ZipTooLarge || error instanceof TextTooLong || error instanceof TooDeep)
      return { reason: 'too-large' };
    if (error instanceof ZipError || error instanceof XmlError) return { reason: 'damaged' };
    throw error;
  }
}

/** XML that is not well-formed, or declares entities. */
class XmlError extends Error {}

const PARTS = [
  /^word\/header\d*\.xml$/,
  /^word\/document\d*\.xml$/,
  /^word\/diagrams\/data\d*\.xml$/,
  /^word\/(?:footnotes|endnotes)\d*\.xml$/,
  /^word\/footer\d*\.xml$/,
];

/** The parts with text, in the order of reading. */
function partsOf(entries: readonly ZipEntry[]): ZipEntry[] {
  const parts = PARTS.flatMap((pattern) =>
    entries
      .filter(({ name }) => pattern.test(name))
      .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true })),
  );
  if (!parts.some(({ name }) => name.includes('word/document'))) throw new ZipError('no main part');
  return parts;
}

function textOfPart(xml: Buffer, maxText: number): string {
  const word = createWordText(maxText);
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  // An OOXML part may have no document type; entities can only be declared there.
  parser.on('doctype', () => {
    throw new XmlError('a document type');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new TooDeep();
    word.open(
      uri,
      local,
      (name) => Object.values(attributes).find((attribute) => attribute.local === name)?.value,
    );
  });
  parser.on('text', (text) => word.text(text));
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1;
    word.close(uri, local);
  });
  const decoder = new TextDecoder(encodingOf(xml), { fatal: true });
  try {
    for (let at = 0; at < xml.length; at += PIECE)
      parser.write(decoder.decode(xml.subarray(at, at + PIECE), { stream: true }));
    parser.write(decoder.decode()).close();
  } catch (error) {
    if (error instanceof TypeError) throw new XmlError('not in its encoding');
    throw error;
  }
  return word.end();
}

/** OOXML allows UTF-8 and UTF-16, which begins with its mark. */
function encodingOf(xml: Buffer): string {
  if (xml[0] === 0xff && xml[1] === 0xfe) return 'utf-16le';
  return xml[0] === 0xfe && xml[1] === 0xff ? 'utf-16be' : 'utf-8';
}

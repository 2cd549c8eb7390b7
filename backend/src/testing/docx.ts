import { crc32, deflateRawSync } from 'node:zlib';

type Part = { name: string; data: Buffer | string; claimed?: number; isEncrypted?: boolean };

/** A ZIP of these files. `claimed` is what its directory says of the size instead of the truth. */
export function zipOf(parts: readonly Part[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, claimed, isEncrypted = false } of parts) {
    const bytes = Buffer.from(data);
    const packed = deflateRawSync(bytes);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claimed ?? bytes.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    const entry = [Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed];
    local.push(...entry);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), head, offset, Buffer.from(name));
    at += entry.reduce((sum, { length }) => sum + length, 0);
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, list, end]);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;

/** A part of WordprocessingML with this content. */
export const part = (root: string, content: string): string =>
  `${XML}<w:${root} ${W} ${MORE}>${content}</w:${root}>`;

/** A paragraph, of its text or of runs. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : r(content)}</w:p>`;
/** A run. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
/** An item of a list. */
export const li = (content: string): string =>
  p(content, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
/** A table of rows of cells, each of paragraphs. */
export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A Word file with this body, and these other parts. */
export function docxOf(body: string, others: Record<string, string | Buffer> = {}): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', data: TYPES },
    { name: 'word/document.xml', data: part('document', `<w:body>${body}</w:body>`) },
    ...Object.entries(others).map(([name, data]) => ({ name, data })),
  ]);
}

/** The same with a main part of any bytes. */
export const docxWithPart = (data: string | Buffer, more: Partial<Part> = {}): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', data: TYPES },
    { name: 'word/document.xml', data, ...more },
  ]);

import { execFileSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import { PDFDocument, StandardFonts } from 'pdf-lib';

/** A PDF written by hand: objects 1, 2, … as given, a table of them, a trailer. Object 1 is the catalogue. */
function pdfOf(objects: (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let at = parts[0]?.length ?? 0;
  const offsets: number[] = [];
  const add = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(at);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  const tail = `trailer\n<</Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + tail)]);
}

const stream = (dictionary: string, data: Buffer) =>
  Buffer.concat([
    Buffer.from(`<<${dictionary} /Length ${data.length}>>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);

const PAGE =
  '<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>>';
const FONT = '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>';

/** One page with this content, packed. */
function onePage(content: string | Buffer, trailer = ''): Buffer {
  return onePagePacked(deflateSync(content), '/Filter /FlateDecode', trailer);
}

/** A page whose content inflates to this many bytes, packed once or twice: 1 GB is then 1.5 MB or 6 KB. */
export function bomb(bytes: number, times: 1 | 2): Buffer {
  // Packed piece by piece, so that making it takes no memory of which a test could think it was the reader's.
  const packed = execFileSync(process.execPath, ['-e', PACK, String(bytes)], { maxBuffer: 16 * 1024 * 1024 });
  if (times === 1) return onePagePacked(packed, '/Filter /FlateDecode');
  return onePagePacked(deflateSync(packed), '/Filter [/FlateDecode /FlateDecode]');
}

const PACK = `const deflate = require('node:zlib').createDeflate({ level: 1 });
const piece = Buffer.alloc(2 ** 20, 'BT ET ');
const pieces = function* () { for (let n = Number(process.argv[1]); n > 0; n -= piece.length) yield piece; };
require('node:stream').pipeline(require('node:stream').Readable.from(pieces()), deflate, process.stdout, () => {});`;

/** As many empty pages as asked for. */
export function manyPages(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, n) => `${n + 3} 0 R`).join(' ');
  const pages = Array.from({ length: count }, () => '<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>');
  return pdfOf([
    '<</Type /Catalog /Pages 2 0 R>>',
    `<</Type /Pages /Kids [${kids}] /Count ${count}>>`,
    ...pages,
  ]);
}

function onePagePacked(data: Buffer, filter: string, trailer = ''): Buffer {
  const catalogue = '<</Type /Catalog /Pages 2 0 R>>';
  return pdfOf(
    [catalogue, '<</Type /Pages /Kids [3 0 R] /Count 1>>', PAGE, stream(filter, data), FONT],
    trailer,
  );
}

/** A page whose resources are arrays in arrays, this many deep. */
export function deepObjects(depth: number): Buffer {
  const deep = '['.repeat(depth) + ']'.repeat(depth);
  const page = PAGE.replace('/Contents', `/Deep ${deep} /Contents`);
  const content = stream('', Buffer.from('BT /F 12 Tf 50 700 Td (under it all) Tj ET'));
  return pdfOf([
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    page,
    content,
    FONT,
  ]);
}

/** A tree of pages whose nodes hold one another, this many deep. */
export function deepPages(depth: number): Buffer {
  const nodes = Array.from({ length: depth }, (_, n) => `<</Type /Pages /Kids [${n + 3} 0 R] /Count 1>>`);
  return pdfOf(['<</Type /Catalog /Pages 2 0 R>>', ...nodes, `<</Type /Pages /Kids [2 0 R] /Count 1>>`]);
}

/** Protected by a password: its keys fit none that could be tried. */
export function encrypted(): Buffer {
  const hex = (byte: string) => `<${byte.repeat(32)}>`;
  const encrypt = `/Encrypt <</Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ${hex('ab')} /U ${hex('cd')}>>`;
  return onePage('BT /F 12 Tf 50 700 Td (secret) Tj ET', `${encrypt} /ID [${hex('01')} ${hex('01')}]`);
}

/** Pages of text in Helvetica; each page is a list of lines with their place. */
export async function pdfWithText(
  pages: { text: string; x?: number; y?: number; size?: number }[][],
): Promise<Buffer> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = document.addPage();
    for (const [n, { text, x = 50, y = 750 - n * 16, size = 11 }] of lines.entries())
      page.drawText(text, { x, y, font, size });
  }
  return Buffer.from(await document.save());
}

/** A scan: pictures only. */
export async function pdfOfPictures(pages: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const picture = await document.embedPng(Buffer.from(dot, 'base64'));
  for (let n = 0; n < pages; n++)
    document.addPage().drawImage(picture, { x: 0, y: 0, width: 600, height: 800 });
  return Buffer.from(await document.save());
}

/** Text whose font maps its codes to these characters, as a writer of Hebrew or a hostile one does. */
export function mappedText(characters: string[]): Buffer {
  const hex = (n: number, width: number) => n.toString(16).padStart(width, '0');
  const units = (text: string) =>
    [...Array(text.length).keys()].map((n) => hex(text.charCodeAt(n), 4)).join('');
  const rows = characters.map((text, n) => `<${hex(n + 0x41, 2)}> <${units(text)}>`).join('\n');
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${characters.length} beginbfchar\n${rows}\nendbfchar endcmap end end`;
  const font = FONT.replace('>>', ' /ToUnicode 6 0 R>>');
  const codes = characters.map((_, n) => hex(n + 0x41, 2)).join('');
  const content = stream('', Buffer.from(`BT /F 12 Tf 50 700 Td <${codes}> Tj ET`));
  return pdfOf([
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    PAGE,
    content,
    font,
    stream('', Buffer.from(map)),
  ]);
}

/**
 * Lines of codes, in hexadecimal, for a font that is not in the file, and whose standard CMap alone says what they mean: as
 * older programs of East Asia write them.
 */
export function cidText(encoding: string, ordering: string, lines: readonly string[]): Buffer {
  const shown = lines.map((line) => `<${line}> Tj 0 -24 Td`).join(' ');
  const font = `<</Type /Font /Subtype /Type0 /BaseFont /Sample /Encoding /${encoding} /DescendantFonts [6 0 R]>>`;
  const info = `<</Registry (Adobe) /Ordering (${ordering}) /Supplement 2>>`;
  return pdfOf([
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    PAGE,
    stream('', Buffer.from(`BT /F 14 Tf 50 700 Td ${shown} ET`)),
    font,
    `<</Type /Font /Subtype /CIDFontType0 /BaseFont /Sample /CIDSystemInfo ${info} /FontDescriptor 7 0 R /DW 1000>>`,
    '<</Type /FontDescriptor /FontName /Sample /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -140 /CapHeight 709 /StemV 80>>',
  ]);
}

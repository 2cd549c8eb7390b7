/** More text than allowed. */
export class TextTooLong extends Error {}

/** What stands between the cells of a row, as in a PDF (layout/line.ts). */
const CELL_BORDER = ' | ';
const BULLET = '• ';

/** Namespaces of WordprocessingML, as Word writes it and as ISO 29500 has it, and of the text in diagrams and shapes. */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const DRAWING = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/main',
  'http://purl.oclc.org/ooxml/drawingml/main',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/**
 * Elements whose content no page shows: what was deleted or moved away, the code of fields, the pronunciation above
 * characters. `Fallback` repeats a text box for old versions.
 */
const HIDDEN = new Set([
  'del',
  'moveFrom',
  'delText',
  'delInstrText',
  'instrText',
  'rt',
  'rPrChange',
  'pPrChange',
]);

/** What is collected: a text, and what has to stand after its paragraph. */
type Block = { text: string; boxes: string[] };
type Cell = { cells: string[] };

/** Collects the text of a part from its elements. `text` and `close` follow the calls of `open`. */
export function createWordText(maxText: number) {
  /** The innermost is what is written to: a part, a cell or a text box. */
  const blocks: Block[] = [{ text: '', boxes: [] }];
  const rows: Cell[] = [];
  let length = 0;
  /** Elements within one that is not shown. */
  let hidden = 0;
  let isText = false;
  let isRunHidden = false;
  let paragraph = '';
  let isItem = false;
  const paragraphs: { paragraph: string; isItem: boolean }[] = [];
  const placeholders: { isPlaceholder: boolean }[] = [];

  const block = () => blocks.at(-1) as Block;

  function write(text: string): void {
    if (isRunHidden || placeholders.some(({ isPlaceholder }) => isPlaceholder)) return;
    length += text.length;
    if (length > maxText) throw new TextTooLong();
    paragraph += text;
  }

  function endParagraph(): void {
    const text = paragraph
      .replace(/(?:^|\n)[ |]+|[ |]+(?=\n|$)/g, (blanks) => (blanks.startsWith('\n') ? '\n' : ''))
      .trim();
    const into = block();
    if (text !== '') into.text += into.text === '' ? '' : isItem ? '\n' : '\n\n';
    if (text !== '') into.text += (isItem ? BULLET : '') + text;
    for (const box of into.boxes.splice(0)) into.text += `${into.text === '' ? '' : '\n\n'}${box}`;
  }

  function endRow({ cells }: Cell): void {
    const some = cells.filter((cell) => cell !== '');
    const isTable = some.every((cell) => !cell.includes('\n'));
    const into = block();
    const text = some.join(isTable ? CELL_BORDER : '\n\n');
    if (text !== '')
      into.text +=
        (into.text === '' ? '' : isTable && into.text.includes(CELL_BORDER) ? '\n' : '\n\n') + text;
  }

  function openWord(local: string, attribute: (name: string) => string | undefined): void {
    if (local === 'p') {
      paragraphs.push({ paragraph, isItem });
      [paragraph, isItem] = ['', false];
    } else if (local === 'numPr') isItem = true;
    else if (local === 'numId' && attribute('val') === '0') isItem = false;
    else if (local === 'pStyle') isItem ||= /^List(?:Bullet|Number)/i.test(attribute('val') ?? '');
    else if (local === 'r') isRunHidden = false;
    else if (local === 'vanish') isRunHidden ||= !/^(?:0|false|off)$/.test(attribute('val') ?? '');
    else if (local === 't') isText = true;
    else if (local === 'tab' || local === 'ptab') write(CELL_BORDER);
    else if (local === 'br')
      write(attribute('type') === undefined || attribute('type') === 'textWrapping' ? '\n' : '\n\n');
    else if (local === 'cr') write('\n');
    else if (local === 'noBreakHyphen') write('-');
    else if (local === 'sym') write(' ');
    else if (local === 'tr') rows.push({ cells: [] });
    else if (local === 'tc' || local === 'txbxContent') {
      blocks.push({ text: '', boxes: [] });
      // A text box is within a run of its paragraph.
      paragraphs.push({ paragraph, isItem });
      [paragraph, isItem] = ['', false];
    } else if (local === 'sdt') placeholders.push({ isPlaceholder: false });
    else if (local === 'showingPlcHdr') Object.assign(placeholders.at(-1) ?? {}, { isPlaceholder: true });
  }

  function closeWord(local: string): void {
    if (local === 't') isText = false;
    else if (local === 'r') isRunHidden = false;
    else if (local === 'p') {
      endParagraph();
      ({ paragraph, isItem } = paragraphs.pop() ?? { paragraph: '', isItem: false });
    } else if (local === 'tc' || local === 'txbxContent') {
      const { text } = blocks.pop() as Block;
      ({ paragraph, isItem } = paragraphs.pop() ?? { paragraph: '', isItem: false });
      if (local === 'tc') rows.at(-1)?.cells.push(text);
      else if (text !== '') block().boxes.push(text);
    } else if (local === 'tr') {
      const row = rows.pop();
      if (row) endRow(row);
    } else if (local === 'sdt') placeholders.pop();
  }

  const isHiding = (uri: string, local: string) =>
    WORD.has(uri) ? HIDDEN.has(local) : uri === COMPATIBILITY && local === 'Fallback';

  return {
    open(uri: string, local: string, attribute: (name: string) => string | undefined): void {
      if (hidden > 0 || isHiding(uri, local)) hidden += 1;
      else if (WORD.has(uri)) openWord(local, attribute);
      else if (DRAWING.has(uri)) {
        // A shape is within a run of a paragraph.
        if (local === 'p') paragraphs.push({ paragraph, isItem });
        if (local === 'p') [paragraph, isItem] = ['', false];
        isText ||= local === 't';
        if (local === 'br') write('\n');
      }
    },
    text(text: string): void {
      if (isText && hidden === 0) write(text.replace(/\s*\n\s*/g, ' '));
    },
    close(uri: string, local: string): void {
      if (hidden > 0) hidden -= 1;
      else if (WORD.has(uri)) closeWord(local);
      else if (DRAWING.has(uri)) {
        if (local === 't') isText = false;
        if (local !== 'p') return;
        endParagraph();
        ({ paragraph, isItem } = paragraphs.pop() ?? { paragraph: '', isItem: false });
      }
    },
    /** All of it. */
    end: (): string => block().text,
  };
}

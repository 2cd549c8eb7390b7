import { textOfRuns } from '../layout/page.ts';
import { type Page, withoutRepetitions } from '../layout/repeated.ts';
import { CMaps } from './cmaps.ts';
import { type Annotation, type Item, withTyped } from './fields.ts';

type Limits = { maxPages: number; maxText: number };

/** A PDF's text and its number of pages, or which limit it exceeds. Rejects when pdf.js cannot read the file. */
export async function readPdf(
  bytes: Uint8Array,
  { maxPages, maxText }: Limits,
): Promise<{ text: string; pages: number } | { reason: 'too-many-pages' | 'too-large' }> {
  using _ = keepSoftHyphens();
  // Imported after the limits are set: pdf.js captures globals.
  const { getDocumentProxy } = await import('unpdf');
  const cmaps = { BinaryDataFactory: CMaps, cMapUrl: 'cmaps/', cMapPacked: true, useWorkerFetch: false };
  const pdf = await getDocumentProxy(bytes, { verbosity: 0, ...cmaps });
  if (pdf.numPages > maxPages) return { reason: 'too-many-pages' };
  const pages: Record<Frame, Page>[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items: drawn, styles } = await page.getTextContent();
    const items = withTyped(drawn as Item[], (await page.getAnnotations()) as Annotation[]);
    for (const item of items) length += item.str?.length ?? 0;
    if (length > maxText) return { reason: 'too-large' };
    pages.push(framesOf(items, styles, page.view as unknown as View));
    page.cleanup();
  }
  const frames = FRAMES.map((frame) => withoutRepetitions(pages.map((page) => page[frame])));
  const texts = pages.map((_, n) => frames.map((runs) => textOfRuns(runs[n] ?? [])).filter(Boolean));
  return { text: texts.flat().join('\n\n'), pages: pdf.numPages };
}

/**
 * pdf.js drops a soft hyphen, U+00AD, as invisible. But what a PDF has was drawn: some fonts name the hyphen so, and it is
 * all that shows where a word was broken. pdf.js tells it by matching the one character against an expression.
 */
function keepSoftHyphens(): Disposable {
  const { match } = String.prototype;
  String.prototype.match = function (this: string, pattern) {
    return this.length === 1 && this.charCodeAt(0) === 0xad ? null : match.call(this, pattern as RegExp);
  } as typeof match;
  return {
    [Symbol.dispose]() {
      String.prototype.match = match;
    },
  };
}

type View = readonly [number, number, number, number];
type Styles = Record<string, { vertical?: boolean }>;

/** The directions in which text runs: to the right, up, to the left, down. Each is read by itself. */
const FRAMES = ['right', 'up', 'left', 'down'] as const;
type Frame = (typeof FRAMES)[number];

/** The runs of a page by their direction, with their places in it. */
function framesOf(items: readonly Item[], styles: Styles, [left, bottom, right, top]: View) {
  const pages: Record<Frame, Page> = {
    right: { runs: [], bottom, top },
    up: { runs: [], bottom: -right, top: -left },
    left: { runs: [], bottom: -top, top: -bottom },
    down: { runs: [], bottom: left, top: right },
  };
  let isSpaced = false;
  for (const [order, item] of items.entries()) {
    if (!('str' in item) || item.str.trim() === '') {
      isSpaced ||= 'str' in item && item.str !== '';
      continue;
    }
    const [frame, run] = runOf(item, styles[item.fontName]?.vertical === true);
    pages[frame].runs.push({ ...run, text: item.str.trim(), order, isSpaced, isRtl: item.dir === 'rtl' });
    isSpaced = item.str.endsWith(' ');
  }
  return pages;
}

function runOf({ transform, width, height }: Item, isVertical: boolean) {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  // Vertical writing runs down, and its columns from the right to the left.
  const frame = isVertical ? 'down' : frameOf(a, b);
  const length = isVertical ? height : width;
  const [along, across] = { right: [x, y], up: [y, -x], left: [-x, -y], down: [-y, x] }[frame];
  return [frame, { x: along as number, y: across as number, width: length, size }] as const;
}

function frameOf(a: number, b: number): Frame {
  if (Math.abs(a) >= Math.abs(b)) return a < 0 ? 'left' : 'right';
  return b > 0 ? 'up' : 'down';
}

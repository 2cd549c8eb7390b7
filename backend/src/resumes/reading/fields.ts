/** A run of glyphs as pdf.js gives it. */
export type Item = {
  str: string;
  dir: string;
  transform: number[];
  width: number;
  height: number;
  fontName: string;
};

/** What pdf.js says of an annotation; all of it is the file's. */
export type Annotation = {
  subtype?: string;
  fieldType?: string;
  annotationFlags?: number;
  rect?: number[];
  rotation?: number;
  password?: boolean;
  fieldValue?: unknown;
  /** The lines that its appearance draws, and where the first one begins. */
  textContent?: string[];
  textPosition?: number[];
  defaultAppearanceData?: { fontSize?: number };
};

/** Of an annotation's flags: hidden, and not shown on the screen. */
const UNSEEN = 2 | 32;
/** A field whose size is 0 fits its text to its height. */
const USUAL_SIZE = 10;
const LINE = 1.2;
/** In ems: about, of a proportional font. */
const LETTER = 0.5;

/**
 * A page's text with what was typed into it: fields of a form that somebody filled in, and text that a viewer's own tool put
 * on the page. Neither is part of the page's content. Each stands after what is to the left of it, as one would write it.
 */
export function withTyped(items: readonly Item[], annotations: readonly Annotation[]): Item[] {
  const all = [...items];
  for (const item of annotations.flatMap(itemsOf)) {
    const [x, y] = placeOf(item);
    const isBefore = (other: Item) =>
      'str' in other && Math.abs(placeOf(other)[1] - y) < LETTER * item.height && placeOf(other)[0] <= x;
    all.splice(1 + all.findLastIndex(isBefore) || all.length, 0, item);
  }
  return all;
}

const placeOf = ({ transform }: Item) => [transform[4] ?? 0, transform[5] ?? 0] as const;

function itemsOf(annotation: Annotation): Item[] {
  const { subtype, fieldType, annotationFlags = 0, rect = [], rotation = 0, password } = annotation;
  const isTyped = subtype === 'FreeText' || (subtype === 'Widget' && /^(?:Tx|Ch)$/.test(fieldType ?? ''));
  if (!isTyped || password || (annotationFlags & UNSEEN) !== 0) return [];
  const [left = 0, bottom = 0, , top = 0] = rect;
  const size = annotation.defaultAppearanceData?.fontSize || USUAL_SIZE;
  const [dx = 2, dy = Math.max((top - bottom - size) / 2, top - bottom - LINE * size)] =
    annotation.textPosition ?? [];
  const [cos, sin] = [Math.cos((rotation * Math.PI) / 180), Math.sin((rotation * Math.PI) / 180)];
  return linesOf(annotation).map((str, n) => {
    const down = n * LINE * size;
    const [x, y] = [left + dx + sin * down, bottom + dy - cos * down];
    const transform = [size * cos, size * sin, -size * sin, size * cos, x, y];
    return { str, dir: 'ltr', transform, width: LETTER * size * str.length, height: size, fontName: '' };
  });
}

function linesOf({ textContent, fieldValue }: Annotation): string[] {
  if (textContent?.some((line) => line.trim() !== '')) return textContent;
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values.flatMap((value) => (typeof value === 'string' ? value.split(/\r\n?|\n/) : []));
}

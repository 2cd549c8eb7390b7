/** The longest quotation, ellipses included. */
const MOST = 160;
/** Where a sentence ends: not after an initial, a number or an abbreviation such as `z. B.`. */
const SENTENCE_END =
  /(?<![\s.(]\p{L}|\d|\b(?:e\.g|i\.e|bzw|etc|inkl|incl|vgl|approx|min|max|ca))[.!?\u3002]["')\]]?\s+(?=[\p{Lu}\p{N}"'(\u2022])/gu;
/** A new item or paragraph. */
const BREAK =
  /\n\s*\n|\n(?=\s*[\u2022\u25cf\u25aa\u25e6\u2023*\u00b7\u2013\u2014-]\s?)|[\u2022\u25cf\u25aa\u25e6\u2023]\s/g;
const BULLET = /^[\s\u2022\u25cf\u25aa\u25e6\u2023*\u00b7\u2013\u2014#-]+/;
/** Characters to each side of a mention in which its sentence is looked for. */
const REACH = 400;

/**
 * The words around a mention, for people to see where a skill comes from: its sentence, line or item, on one line, at most
 * 160 characters, cut between words with an ellipsis where it is longer. It always has the mention itself, as the text
 * has it but for blanks, unless that alone is longer.
 */
export function quote(text: string, { start, end }: { start: number; end: number }): string {
  const from = boundaryBefore(text, start);
  const to = boundaryAfter(text, end);
  const before = text.slice(from, start).replace(BULLET, '').replace(/\s+/g, ' ').trimStart();
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  const after = text.slice(end, to).replace(/\s+/g, ' ').trimEnd();
  const room = MOST - name.length;
  if (room <= 2) return name.slice(0, MOST);
  if (before.length + after.length <= room) return `${before}${name}${after}`;
  const half = Math.floor(room / 2);
  const left = Math.max(half, room - after.length);
  const right = Math.max(half, room - before.length);
  return `${cutLeft(before, left)}${name}${cutRight(after, right)}`;
}

function boundaryBefore(text: string, start: number): number {
  const from = Math.max(0, start - REACH);
  const slice = text.slice(from, start);
  let best = from === 0 ? 0 : firstBlank(slice);
  for (const { 0: all, index } of [...slice.matchAll(BREAK), ...slice.matchAll(SENTENCE_END)]) {
    best = Math.max(best, index + all.length);
  }
  return Math.max(from + best, lineStart(text, start));
}

function boundaryAfter(text: string, end: number): number {
  const to = Math.min(text.length, end + REACH);
  const slice = text.slice(end, to);
  const ends = [slice.search(BREAK), lineEnd(text, end) - end].filter((at) => at >= 0);
  for (const { 0: all, index } of slice.matchAll(SENTENCE_END)) {
    ends.push(index + all.trimEnd().length);
    break;
  }
  return Math.min(to, ...ends.map((at) => end + at));
}

const firstBlank = (slice: string) => Math.max(0, slice.search(/\s/));

/** A line goes on where it wraps: in the middle of a sentence, with a small letter on the next. */
const WRAPS = /[^.!?:;\n]\n(?=\s*\p{Ll})/u;

function lineStart(text: string, start: number): number {
  let at = text.lastIndexOf('\n', start - 1);
  while (at > 0 && WRAPS.test(text.slice(at - 1, at + 3))) at = text.lastIndexOf('\n', at - 1);
  return at + 1;
}

function lineEnd(text: string, end: number): number {
  let at = text.indexOf('\n', end);
  while (at > 0 && WRAPS.test(text.slice(at - 1, at + 3))) at = text.indexOf('\n', at + 1);
  return at < 0 ? text.length : at;
}

function cutLeft(text: string, most: number): string {
  if (text.length <= most) return text;
  const tail = text.slice(text.length - most + 1);
  const blank = tail.indexOf(' ');
  return `\u2026${blank < 0 ? '' : tail.slice(blank + 1)}`;
}

function cutRight(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1);
  const blank = head.lastIndexOf(' ');
  return `${blank < 0 ? '' : head.slice(0, blank)}\u2026`;
}

/** Letters that are written from the right to the left: Hebrew, Arabic, Syriac and others, and their presentation forms. */
const RTL = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc';
const RTL_LETTERS = new RegExp(`[${RTL}]+`, 'g');
/** What is written from the left to the right, with all that stands in it. */
const LTR_SPAN = new RegExp(`[[\\p{L}\\p{N}]--[${RTL}]](?:[^${RTL}]*[[\\p{L}\\p{N}]--[${RTL}]])?`, 'gv');
const RTL_SPAN = new RegExp(`[${RTL}](?:[^\\p{Script=Latin}\\n]*[${RTL}])?`, 'gu');
/** Of the letters of a page, from which on its lines begin at the right: names of skills are Latin there too. */
const RTL_SHARE = 0.3;

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

export const hasRtl = (text: string): boolean => text.search(RTL_LETTERS) >= 0;

/** Whether texts are of a page that is read from the right. */
export function isRtlPage(texts: readonly string[]): boolean {
  let [rtl, letters] = [0, 0];
  for (const text of texts) {
    letters += text.match(/\p{L}/gu)?.length ?? 0;
    for (const [run] of text.matchAll(RTL_LETTERS)) rtl += run.length;
  }
  return rtl > RTL_SHARE * letters;
}

/**
 * A run of pdf.js as it is drawn, from the left to the right. pdf.js puts a run into the order of reading by itself,
 * without the rest of its line: a `C++` that is drawn as `++C` may be two runs.
 */
export function asDrawn(text: string, isRtl: boolean): string {
  if (isRtl) return turned(text);
  return text.replace(RTL_LETTERS, reversed);
}

/**
 * A line of right-to-left text in the order of reading, from the order in which it is drawn; or the other way round. What
 * is written from the left, such as the names of skills, keeps its order.
 */
export function turned(line: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { 0: letters, index } of line.matchAll(LTR_SPAN)) {
    const span = letters + closing(letters, line.slice(index + letters.length));
    parts.push(mirrored(line.slice(at, index)), reversed(span));
    at = index + span.length;
  }
  parts.push(mirrored(line.slice(at)));
  return reversed(parts.join(''));
}

/** A line that is read from the left, with the right-to-left text in it in the order of reading. */
export function withRtlTurned(line: string): string {
  return line.replace(RTL_SPAN, turned);
}

/**
 * What belongs to a span that is written from the left, beyond its last letter: the bracket that was opened in it, and the
 * signs of `C++` and `C#`, which some programs draw to the right of their letter, as elsewhere, and others to the left.
 */
function closing(span: string, rest: string): string {
  if (rest.startsWith(')') && span.lastIndexOf('(') > span.lastIndexOf(')')) return ')';
  return /^[+#]{1,2}(?![\p{L}\p{N}])/u.exec(rest)?.[0] ?? '';
}

const mirrored = (text: string): string => text.replace(/[()[\]{}<>«»]/g, (sign) => MIRRORED[sign] as string);

/** Marks stay behind their letters. */
function reversed(text: string): string {
  return (text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []).reverse().join('');
}

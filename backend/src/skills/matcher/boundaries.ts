import { type Folded, HYPHEN, isWord, NEWLINE, SPACE } from './fold.ts';

const [AND, APOSTROPHE, STAR, PLUS, DOT] = [0x26, 0x27, 0x2a, 0x2b, 0x2e] as const;
const [SHARP, AT, COLON, SLASH] = [0x23, 0x40, 0x3a, 0x2f] as const;
const APOSTROPHES_AND_MORE = new Set<number | undefined>([AND, APOSTROPHE, STAR, PLUS, DOT, SHARP, HYPHEN]);
/** Digits and dots of a version that are stepped over. */
const LONGEST_VERSION = 8;

/** Hebrew and Arabic put `in`, `and` or `the` right before a name: `\u05d1Python`. */
export const changesScript = (before: number, code: number): boolean =>
  before >= 0x590 && before <= 0x6ff && code < 0x250;

/** Whether a name may start here. */
export function startsName(text: string, { codes, starts }: Folded, from: number): boolean {
  if (from === 0) return true;
  const before = codes[from - 1] as number;
  if (isWord(before)) return !isWord(codes[from] as number) || changesScript(before, codes[from] as number);
  if (before === AT) return codes[from] === AT;
  // A file or host is no name, but a sentence without its blank may start with one.
  if (before === DOT && from > 1 && isWord(codes[from - 2] as number)) return isCapital(text, starts[from]);
  return true;
}

/** Whether a name that was found may end here. */
export function endsName(text: string, { codes, starts, length }: Folded, from: number, to: number): boolean {
  if (to - from === 1 && isPartOfMore(codes[from - 1], codes[to], codes[to + 1])) return false;
  let end = to;
  // `Python3.12` and `C++17`; but not `C99`, which would be any letter with a number.
  if (isDigit(codes[end]) && !isDigit(codes[to - 1]) && to - from > 2) {
    while (end < length && end < to + LONGEST_VERSION && (isDigit(codes[end]) || isPointIn(codes, end)))
      end += 1;
  }
  if (end >= length) return true;
  const after = codes[end] as number;
  if (isWord(after) || after === SHARP || after === AT) return false;
  // A line's label does not go on the line before it: `Azure`, and then `DevOps: Docker`.
  if (after === COLON) {
    for (let at = from; at < to; at += 1) if (codes[at] === NEWLINE) return false;
    return codes[end + 1] !== SLASH || codes[end + 2] !== SLASH;
  }
  if (after === SPACE && codes[end + 1] === COLON)
    for (let at = from; at < to; at += 1) if (codes[at] === NEWLINE) return false;
  if (after === PLUS) return codes[end + 1] !== PLUS;
  if (after === DOT && isWord(codes[end + 1] ?? 0)) return isCapital(text, starts[end + 1]);
  return true;
}

/** A letter by itself is a name only where nothing else hangs on it: not in `R&D`, `C-suite`, `it's`, `J.R.`. */
function isPartOfMore(
  before: number | undefined,
  after: number | undefined,
  next: number | undefined,
): boolean {
  if (after === DOT) return isWord(next ?? 0) || before === DOT;
  return APOSTROPHES_AND_MORE.has(before) || APOSTROPHES_AND_MORE.has(after);
}

const isDigit = (code: number | undefined) => code !== undefined && code >= 0x30 && code <= 0x39;
const isPointIn = (codes: Uint16Array, at: number) => codes[at] === DOT && isDigit(codes[at + 1]);
const isCapital = (text: string, at: number | undefined) => /\p{Lu}/u.test(text.charAt(at ?? -1));

const WITHIN_ADDRESS = /:\/\/|www\.|\w@\w|[a-z0-9-]\.(?:com|org|io|dev|ai|co|edu|gov|me|app|de|uk|eu)[/:?]/i;
/** All that `\s` matches. */
const WHITE_SPACE =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
/** What no address has; the most frequent first. */
const ENDS_ADDRESS = ` \n,;(${WHITE_SPACE}`;
/** Characters before a name in which to look for the start of an address. */
const LOOK_BACK = 120;

/** Whether a place is inside a web address or an e-mail address, which names hosts and people. */
export function isInAddress(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === undefined || ENDS_ADDRESS.includes(before)) return false;
  return WITHIN_ADDRESS.test(tailOf(text, start, LOOK_BACK, WHITE_SPACE));
}

/** What is before a place, back to one of the characters that end it or so many characters. A pattern would be quadratic. */
export function tailOf(text: string, end: number, most: number, ends: string): string {
  const first = Math.max(0, end - most);
  let from = end;
  while (from > first && !ends.includes(text.charAt(from - 1))) from -= 1;
  return text.slice(from, end);
}

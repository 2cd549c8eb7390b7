import type { Candidate } from './find.ts';
import { BREAK, DASH, type Folded, isJoint, textOf } from './fold.ts';

/** How two skills are next to each other: items of a list, side by side, or neither. */
export type Gap = 'list' | 'side-by-side' | 'none';

const LONGEST = 16;
const PUNCTUATED =
  /^(?: ?v?\d[\d.x]{0,6}\+?)?(?: ?(?:[,/|;:\u2022\u00b7&+()[\]\u2013\u2014*\u25cf\u25aa\u2219\u22c5]|\b(?:and|or|und|et|y)\b))+ ?$/;
const BLANK = /^(?: ?v?\d[\d.x]{0,6}\+?)? ?$/;

/** What is between two candidates that follow each other. */
export function gapBetween({ codes }: Folded, left: Candidate, right: Candidate): Gap {
  if (right.from - left.to > LONGEST) return 'none';
  let text = '';
  for (let at = left.to; at < right.from; at += 1) text += letter(codes[at] as number);
  if (BLANK.test(text)) return 'side-by-side';
  return PUNCTUATED.test(text) ? 'list' : 'none';
}

function letter(code: number): string {
  if (isJoint(code)) return ' ';
  // Across an empty line, a list has only lines of names.
  return code === BREAK ? '.' : String.fromCharCode(code === DASH ? 0x2013 : code);
}

const ITEM_BEGINS = /(?:^|[\n\v,/|;:\u2022\u00b7()[\]\u2013*\u25cf\u25aa]|\band|\bor)[ -]*$/;
const ITEM_ENDS = /^ *(?:$|[\n\v,/|;\u2022\u00b7()[\]\u2013\u25cf\u25aa.]|(?:and|or)\b)/;

/** Whether a candidate is the whole item: no other word beside it. */
export function isWholeItem({ codes, length }: Folded, { from, to }: Candidate): boolean {
  const before = textOf(codes, from - 6, from);
  const after = textOf(codes, to, Math.min(length, to + 6));
  return ITEM_BEGINS.test(before) && ITEM_ENDS.test(after);
}

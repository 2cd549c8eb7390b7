import type { Candidate } from './find.ts';
import { BREAK, DASH, type Folded, isJoint, NEWLINE, SPACE, textOf } from './fold.ts';

/** How two skills are next to each other: items of a list, side by side, on two lines, or neither. */
export type Gap = 'list' | 'side-by-side' | 'lines' | 'none';

const LONGEST = 16;
const COMMA = 0x2c;
const PUNCTUATED =
  /^(?: ?v?\d[\d.x]{0,6}\+?)?(?: ?(?:[,/|;:\u2022\u2023\u00b7&+()[\]\u2013\u2014*\u25cf\u25aa\u2219\u22c5]|\b(?:and|or|und|oder|et|ou|y|e|o|en|of|sowie|bzw)\b(?: (?:de|du|des|d'|of|in|with|mit|avec|sur|also|auch|the|le|la|les)\b)?))+ ?$/;
const FROM_TO = /^ to $/;
const BLANK = /^(?: ?v?\d[\d.x]{0,6}\+?)? ?$/;

/**
 * What is between two candidates that follow each other; `itemEnd` where the left one's item ends, after its version or
 * level.
 */
export function gapBetween(folded: Folded, left: Candidate, right: Candidate, itemEnd = left.to): Gap {
  if (right.from - itemEnd > LONGEST || itemEnd > right.from) return 'none';
  const { codes } = folded;
  // Most gaps are these.
  if (right.from - itemEnd === 2 && codes[itemEnd] === COMMA && codes[itemEnd + 1] === SPACE) return 'list';
  if (right.from - itemEnd === 1 && itemEnd === left.to && codes[itemEnd] === SPACE) return 'side-by-side';
  let text = '';
  let hasLineEnd = false;
  for (let at = itemEnd; at < right.from; at += 1) {
    text += letter(codes[at] as number);
    hasLineEnd ||= codes[at] === NEWLINE;
  }
  if (BLANK.test(text) && hasLineEnd) return 'lines';
  if (BLANK.test(text)) return itemEnd === left.to ? 'side-by-side' : 'list';
  // `from Gulp to Vite`
  if (FROM_TO.test(text) && / ?\bfrom $/.test(textOf(folded, left.from - 6, left.from))) return 'list';
  return PUNCTUATED.test(text) ? 'list' : 'none';
}

function letter(code: number): string {
  if (isJoint(code)) return ' ';
  // Across an empty line, a list has only lines of names.
  return code === BREAK ? '.' : String.fromCharCode(code === DASH ? 0x2013 : code);
}

const ITEM_BEGINS =
  /(?:^|[\n\v\u2023,/|;:.!?\u2022\u00b7()[\]\u2013*\u25cf\u25aa]|\b(?:and|or|und|oder|et|ou|y|e|en|sowie)) *-?$/;
const ITEM_ENDS =
  /^ *(?:$|[\n\v\u2023,/|;\u2022\u00b7()[\]\u2013\u25cf\u25aa.*]|(?:and|or|und|oder|et|ou|y|e|en|sowie|etc)\b)/;
const REACH = 8;

/** Whether a candidate is the whole item: no other word beside it, before it or after where its item ends. */
export function isWholeItem(folded: Folded, { from, to }: Candidate, itemEnd = to): boolean {
  return (
    ITEM_BEGINS.test(textOf(folded, from - REACH, from)) &&
    ITEM_ENDS.test(textOf(folded, itemEnd, itemEnd + REACH))
  );
}

const STRICTLY_BEGINS = /(?:^|[\n\v\u2023,/|;:\u2022\u00b7()[\]*\u25cf\u25aa\u2013]) *-?$/;
const STRICTLY_ENDS = /^ *(?:$|[\n\v\u2023,/|;\u2022\u00b7()[\]\u25cf\u25aa.*])/;

/** The same between marks or line ends: `and` on one side is not enough. */
export function isOwnItem(folded: Folded, { from, to }: Candidate, itemEnd = to): boolean {
  return (
    STRICTLY_BEGINS.test(textOf(folded, from - REACH, from)) &&
    STRICTLY_ENDS.test(textOf(folded, itemEnd, itemEnd + REACH))
  );
}

/** Characters of a quote. */
const LONGEST = 160;
/** Where a sentence or an item of a list ends: a line end, a bullet, or a full stop before a blank and a capital. */
const BORDER = /[\n\r\u2028\u2029•●▪·]|[.!?](?=\s+[\p{Lu}\d"“'(])|;(?=\s)/gu;

/**
 * The sentence or the item of a list around a place in a text: its own words, in one line, of at most 160 characters, cut
 * between words. For evidence: the words of a resume that show a skill, of a posting that ask for one.
 */
export function quote(text: string, { start, end }: { start: number; end: number }): string {
  // Further away nothing fits into the quote.
  const from = Math.max(0, start - LONGEST);
  const before = text.slice(from, start);
  const after = text.slice(end, end + LONGEST);
  const left = [...before.matchAll(BORDER)].at(-1);
  const right = after.matchAll(BORDER).next().value;
  const begin = left ? from + left.index + left[0].length : from;
  const stop = right
    ? end + right.index + (/[.!?]/.test(right[0]) ? 1 : 0)
    : Math.min(text.length, end + LONGEST);
  const [head, tail] = fit(
    words(text.slice(begin, start), begin > 0 && !left),
    words(text.slice(end, stop), false, stop < text.length && !right),
    LONGEST - (end - start),
  );
  return `${head}${text.slice(start, end)}${tail}`
    .replace(/\s+/g, ' ')
    .replace(/^[-–—*\s]+/, '')
    .trim();
}

/** Without half a word at a side that was cut. */
function words(text: string, isCutBefore: boolean, isCutAfter = false): string {
  const whole = isCutBefore ? text.replace(/^\S*\s/, '') : text;
  return isCutAfter ? whole.replace(/\s\S*$/, '') : whole;
}

/** Both sides of the name in what is left beside it: the half each, and more where the other side needs less. */
function fit(head: string, tail: string, room: number): [head: string, tail: string] {
  const half = Math.max(0, Math.floor(room / 2));
  const forHead = Math.max(half, room - tail.length);
  const forTail = Math.max(half, room - head.length);
  return [
    head.length <= forHead ? head : head.slice(head.length - forHead).replace(/^\S*\s/, ''),
    tail.length <= forTail ? tail : tail.slice(0, Math.max(0, forTail)).replace(/\s\S*$/, ''),
  ];
}

import type { Candidate } from '../matcher/find.ts';

/** Characters to read on each side of a name. */
const REACH = 60;
const TITLE =
  '(?:engineer|developer|manager|designer|scientist|analyst|architect|consultant|administrator|intern|cto|lead)';
/** `Figma • San Francisco, CA` at the start of a line. */
const PLACE = /^[ \t]*[•·|–—-][ \t]*\p{Lu}[\p{L}.' -]{1,30},[ \t]*\p{Lu}[\p{L}.]/u;
/** `Stripe - Senior Software Engineer` at the start of a line. */
const TITLE_AFTER = new RegExp(
  String.raw`^[ \t]*(?:[\u2022\u00b7|\u2013\u2014,]| -)[ \t]*(?:\p{Lu}[\p{L}-]*[ \t]+){0,3}${TITLE}\b`,
  'iu',
);
/** `Software Engineer, Stripe` at a line's end, and `engineer at Stripe`. */
const TITLE_BEFORE = new RegExp(
  String.raw`\b${TITLE}(?:[ \t]*[,@|\u2013\u2014\u2022\u00b7]| -)[ \t]*$`,
  'iu',
);
const AT = /\b(?:at|joined|@)[ \t]*$/i;
const COMPANY = /^,?[ \t]+(?:Inc|Ltd|LLC|GmbH|Corp|Corporation|Technologies|Pte|S\.A\.)\b/;

/** Whether a name is an employer, by its line. */
export function isEmployer(text: string, { start, end }: Candidate, next: Candidate | undefined): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (AT.test(before) || COMPANY.test(after)) return true;
  const beginsLine = /(?:^|[\n\r])[ \t]*$/.test(before);
  const endsLine = /^[ \t]*(?:$|[\n\r(])/.test(after);
  if (endsLine && TITLE_BEFORE.test(before)) return true;
  if (!beginsLine) return false;
  // `Docker | Kubernetes, AWS` is a list.
  const isListed =
    next !== undefined && /^[\s•·|–—,-]*$/.test(text.slice(end, Math.min(next.start, end + REACH)));
  return !isListed && (PLACE.test(after) || TITLE_AFTER.test(after));
}

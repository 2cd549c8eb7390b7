import { tailOf } from '../matcher/boundaries.ts';
import type { Candidate } from '../matcher/find.ts';

/** Characters to read on each side of a name. */
const REACH = 60;
/** The same of its line or sentence before it. */
const LINE_REACH = 120;
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
const AT = /(?:\b(?:at|joined|join|bei|chez|presso)|@)[ \t]*$/i;
/** `Databricks is hiring`, `Stripe's mission`, `Figma is a design platform`; not `Docker is a plus`. */
const SPEAKS =
  /^(?:(?:'s|\u2019s)[ \t]+(?:mission|team|teams|vision|values|culture|customers|platform|headquarters|office|offices|employees)\b|[ \t]+(?:is|was|are)[ \t]+(?:hiring|looking|seeking|building|founded|headquartered|based|backed|proud|growing|on a mission|the leading|the world|one of|an? (?!plus|must|bonus|nice|big|strong|huge|requirement|advantage|prerequisite|benefit|definite|great|good|should|preference|given|key|core))|[ \t]+(?:recrute|sucht|stellt ein)\b)/i;
/** Companies in a row: customers, investors, where the team comes from. */
const AMONG_COMPANIES =
  /(?:\b(?:used|trusted|backed|funded|loved|acquired|founded|led) by|\b(?:customers|clients|companies|brands|partners|investors|startups|competitors|sponsors|kunden|partner|clients|entreprises|marques)[ \t]+(?:\(|like|such as|include|including|are|from|wie|comme|tels que)|\b(?:team|people|engineers|leaders|alumni|folks|founders|veterans|executives|ceo|cto|cio)[ \t]+(?:from|at|of)|\b(?:ex|former|formerly|previously)[ -](?:at[ \t]+)?|\bcross between)[\p{L}\p{N} \t,&'.()/-]{0,90}$/iu;
const ABOUT = /(?:^|[\n\r#*])[ \t#*]*(?:about|why|\u00fcber|qui est|life at|working at|welcome to)[ \t]+$/i;
const COMPANY = /^,?[ \t]+(?:Inc|Ltd|LLC|GmbH|Corp|Corporation|Technologies|Pte|S\.A\.)\b/;

/** Whether a name is an employer, by its line. */
export function isEmployer(text: string, { start, end }: Candidate, next: Candidate | undefined): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (AMONG_COMPANIES.test(tailOf(text, start, LINE_REACH, '.!?\n'))) return true;
  if (AT.test(before) || COMPANY.test(after) || SPEAKS.test(after)) return true;
  if (ABOUT.test(before) && /^[ \t]*[*:]*(?:$|[\n\r])/.test(after)) return true;
  const beginsLine = /(?:^|[\n\r])[ \t]*$/.test(before);
  const endsLine = /^[ \t]*(?:$|[\n\r(])/.test(after);
  // `Enterprise Architect, Docker` may end a list of tools.
  const line = tailOf(text, start, LINE_REACH, '\n\r');
  const isList = /,[^,]*[,:]|:/.test(line) || /,[ \t]*[\n\r][^\n\r]*$/.test(before);
  if (endsLine && TITLE_BEFORE.test(before) && !isList) return true;
  if (!beginsLine) return false;
  // `Docker | Kubernetes, AWS` is a list.
  const isListed =
    next !== undefined && /^[\s•·|–—,-]*$/.test(text.slice(end, Math.min(next.start, end + REACH)));
  return !isListed && (PLACE.test(after) || TITLE_AFTER.test(after));
}

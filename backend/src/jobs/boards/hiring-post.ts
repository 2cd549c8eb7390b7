import { countryOf } from '../posting/geography/country.ts';
import { fieldText } from '../posting/html.ts';
import type { RawPosting } from '../posting/posting.ts';

export type HiringPost = Pick<RawPosting, 'title' | 'company' | 'locations' | 'pay' | 'remote'>;

/** Longer, a part is a sentence. */
const LONGEST = 120;

/**
 * The heading of a comment in "Who is hiring?". By convention it is `Company | Role | Place | REMOTE or ONSITE | …` in its
 * first paragraph; the order differs, so each part is known by what it says. Undefined for a comment without such a
 * heading: it has no title, and most are talk.
 */
export function readHiringPost(html: string): HiringPost | undefined {
  const [first = ''] = html.split(/<p>|<br ?\/?>|\n/i).filter((line) => line.trim() !== '');
  const heading = decode(fieldText(first));
  const parts = split(heading);
  if (parts.length < 3) return undefined;
  const [head = '', ...rest] = parts;
  const company = head.replaceAll(/\s*\(.*?\)|\s*https?:\/\/\S+|\s*[-–—,:]+\s*$/g, '').trim();
  const isPlace = (part: string) => !ROLE.test(part) && (countryOf(part) !== undefined || PLACE.test(part));
  const titles = rest.filter((part) => ROLE.test(part) && !isNoise(part));
  const places = rest.filter((part) => isPlace(part) && !isNoise(part) && !NOWHERE.test(part));
  const title =
    titles[0] ??
    rest.find((part) => !isPlace(part) && !isNoise(part) && !MODE.test(part) && !AMOUNT.test(part));
  if (title === undefined || company === '') return undefined;
  const modes = rest.join(' | ');
  return {
    title,
    company,
    locations: places,
    pay: { text: rest.filter((part) => AMOUNT.test(part)).join(' | ') || undefined },
    remote: remoteOf(modes),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&#x27;': "'",
  '&#39;': "'",
  '&#x2F;': '/',
  '&nbsp;': ' ',
};
const decode = (text: string) =>
  text
    .replaceAll(
      /&(?:#x27|#39|#x2F|nbsp);/gi,
      (entity) => ENTITIES[entity] ?? ENTITIES[entity.toLowerCase()] ?? entity,
    )
    .trim();

function split(heading: string): string[] {
  const byBar = heading.split(/\s*[|•·]\s*|\s+[–—]\s+/);
  // Without bars, a heading of short parts with dashes: `Acme - Engineer - Berlin`.
  const parts = byBar.length >= 3 ? byBar : heading.split(/\s+-\s+|\s*[|•·]\s*|\s+[–—]\s+/);
  return parts.map((part) => part.trim()).filter((part) => part !== '' && part.length <= LONGEST);
}

const ROLE =
  /(?<!\p{L})(?:engineer\p{L}*|developer\p{L}*|scientists?|designers?|managers?|analysts?|architects?|leads?|head|director|vp|cto|ceo|coo|founding|researchers?|administrators?|admins?|devops|sres?|dev|swe|programmers?|consultants?|specialists?|interns?|internships?|roles?|positions?|hiring|support|sales|marketing|product|qa|testers?|recruiters?|writers?|operations|ops|accountants?|technicians?|assistants?|full[- ]?stack|front[- ]?end|back[- ]?end|multiple|various|co-?founders?|executives?|associates?|officers?|nurses?|teachers?|editors?|owners?)(?!\p{L})/iu;
const PLACE =
  /(?<!\p{L})(?:remote|on[- ]?site|hybrid|worldwide|anywhere|europe|eu|emea|latam|apac|americas|global)(?!\p{L})|, [A-Z]{2}(?!\p{L})|^(?:USA?|UK|EU)(?!\p{L})/iu;
/** Says how, and not where. */
const NOWHERE = /^(?:on-?site|hybrid|in[- ](?:office|person))(?: only)?$/i;
const MODE =
  /^(?:full[- ]?time|part[- ]?time|contract(?:or)?|intern(?:s|ship)?|permanent|freelance|visa.*|h1b.*|equity.*|salary.*|competitive.*|(?:100% |fully )?remote.*|on-?site.*|hybrid.*|yc ?[ws]\d\d.*|series [a-d].*|seed.*|seed-stage.*|profitable)$/i;
const AMOUNT = /[€£$]|\d{2,3} ?k(?!\p{L})|(?<!\p{L})(?:USD|EUR|GBP|CHF|CAD|AUD)(?!\p{L})/iu;
const isNoise = (part: string) => /https?:\/\/|www\.|@|^\S+\.(?:com|io|ai|co|org|net|dev)$/i.test(part);

/** REMOTE and ONSITE in one heading leave a choice. */
function remoteOf(modes: string): boolean | undefined {
  if (/(?<!\p{L})(?:no|not) remote/iu.test(modes)) return false;
  if (/(?<!\p{L})remote(?!\p{L})/iu.test(modes) && !/hybrid[ -]?remote|remote[ -]?hybrid/i.test(modes))
    return true;
  return /(?<!\p{L})(?:on[- ]?site|hybrid|in[- ](?:office|person))(?!\p{L})/iu.test(modes)
    ? false
    : undefined;
}

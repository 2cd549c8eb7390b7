import type { Language } from '../../skills/language/detect.ts';
import { withoutGenders } from '../query/role.ts';
import { cleanPostingText, cut, oneLine } from './clean.ts';
import { fingerprintOf } from './fingerprint.ts';
import { countryOf } from './geography/country.ts';
import { fieldText, plainText, sanitizeHtml, unescapeMarkup } from './html.ts';
import { webLink, withoutTrackers } from './link.ts';
import { repairMojibake } from './mojibake.ts';
import { readPay } from './pay/pay.ts';
import { readPlaces } from './place.ts';
import type { Posting, RawPosting } from './posting.ts';
import { looksRemote } from './remote.ts';
import { stripRemoteOkTag } from './remote-ok-tag.ts';

/** In UTF-16 units. What a board sends beyond is cut off. */
export const MOST = {
  externalId: 100,
  title: 300,
  company: 200,
  location: 200,
  tag: 50,
  tags: 50,
  rawDescription: 60_000,
  description: 50_000,
  html: 200_000,
} as const;

/** Why a posting with the right types cannot be stored. */
export type Unusable = 'no-id' | 'no-title' | 'no-link' | 'bad-date';

/** Before it there were no boards. */
export const EARLIEST = Date.UTC(2000, 0, 1);

/** Undefined when a text is too short to say. */
type DetectLanguage = (text: string) => Language | undefined;

/** A board's posting in the form we store, or why it cannot be stored. */
export function normalize(
  raw: RawPosting,
  now: Date,
  detectLanguage: DetectLanguage = () => undefined,
): Posting | Unusable {
  const externalId = cleanPostingText(raw.externalId).trim();
  // Cut off, two ids could become one.
  if (externalId === '' || externalId.length > MOST.externalId) return 'no-id';
  const title = field(raw.title, MOST.title);
  if (title === '') return 'no-title';
  const url = raw.urlIsBoards ? webLink(raw.url) : withoutTrackers(raw.url);
  if (url === undefined) return 'no-link';
  const postedAt = readDate(raw.postedAt, now);
  if (postedAt === undefined) return 'bad-date';

  const company = field(raw.company ?? '', MOST.company) || null;
  const places = readPlaces(raw.locations, (text) => field(text, MOST.location));
  const [location = ''] = places;
  const { description, descriptionHtml, isWhole } = readDescription(raw);
  const country = raw.country ?? countryOf(location);
  return {
    board: raw.board,
    externalId,
    title,
    company,
    location,
    places,
    country: country ?? null,
    remote: raw.remote ?? looksRemote({ title, places, description }),
    description,
    descriptionHtml,
    complete: raw.complete && isWhole,
    language: detectLanguage(description) ?? null,
    tags: raw.tags.slice(0, MOST.tags).map((tag) => field(tag, MOST.tag)),
    ...readPay(raw.pay, { title, description, country }),
    url,
    postedAt,
    fingerprint: fingerprintOf({ title, company, places, description }),
  };
}

/**
 * The text to search for skills, its title without marks of gender, which stand between the words of a name. Not the board's tags: of those that the text does not name, most are wrong, and those
 * that it does name are found in it.
 */
export const skillText = ({ title, description }: Posting): string =>
  [withoutGenders(title), description].join('\n');

/** One line of text, without markup. */
function field(text: string, most: number): string {
  // Much longer than it may be, it is no title, and not worth the work.
  const bounded = cut(text, 4 * most);
  return cut(oneLine(cleanPostingText(repairMojibake(fieldText(stripRemoteOkTag(bounded))))), most).trim();
}

function readDescription({
  description,
  markup,
}: RawPosting): Pick<Posting, 'description' | 'descriptionHtml'> & { isWhole: boolean } {
  // The tag before anything that could hide it, and again in what a reader sees: markup within it would have hidden it.
  const bare = stripRemoteOkTag(unescapeMarkup(cut(description, MOST.rawDescription)));
  // Decoding never creates markup: its characters are single bytes.
  const html = cleanPostingText(repairMojibake(cleanLater(sanitizeHtml(withLines(bare)))));
  const seen = plainText(html);
  const text = stripRemoteOkTag(seen);
  const isSafe = markup === 'html' && html.length <= MOST.html && text === seen;
  const whole = text.trim();
  return {
    description: cut(whole, MOST.description),
    descriptionHtml: isSafe ? html.trim() : null,
    isWhole:
      whole !== '' &&
      whole.length <= MOST.description &&
      description.length <= MOST.rawDescription &&
      !CUT_OFF.test(whole),
  };
}

/** How a board ends what it cut. */
const CUT_OFF = /(?:…|\.\.\.|\[(?:…|\.\.\.)\]|(?:…|\.\.\.)\s*(?:read|see|show|learn) more)\W*$/i;

/** Where no markup makes lines, those of the text are lines. */
const withLines = (text: string) =>
  /<(?:p|br|div|li|h[1-6]|tr)\b/i.test(text) ? text : text.replaceAll(/\r\n?|\n/g, '<br>');

/** Control characters are part of what was read as Latin-1, so only NUL goes before the repair. */
const cleanLater = (text: string) => text.replaceAll('\0', '');

function readDate(text: string, now: Date): Date | undefined {
  const date = new Date(text);
  const time = date.getTime();
  if (Number.isNaN(time) || time < EARLIEST) return undefined;
  // A clock that is ahead must not keep a posting on top of all others.
  return time > now.getTime() ? now : date;
}

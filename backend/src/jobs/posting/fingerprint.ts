import { createHash } from 'node:crypto';
import { cityWords, foldPlace } from './geography/country.ts';

/** Letters and digits of a description that are compared. Adzuna sends 500 characters, about 400 of them such. */
const COMPARED = 300;
/** Less than this says too little to call two postings one. */
const LEAST_COMPARED = 40;

/**
 * Equal for postings of one advertisement on any board and in any town: title, company and the beginning of the
 * description, ignoring case, accents, punctuation and the names of towns. The place is no part of it: one text in 35
 * towns is one posting with 35 places, even if each names its own town. The description separates the quarter of
 * Adzuna's postings that repeat title and company: one firm, two positions. Null when the description is too short, or
 * not long where the company is unknown: better a posting shown twice than one lost.
 */
export function fingerprintOf(posting: {
  title: string;
  company: string | null;
  places: readonly string[];
  description: string;
}): string | null {
  const company = letters(withoutLegalForm(posting.company ?? ''));
  const places = wordsOf(posting.places);
  const title = letters(withoutTowns(posting.title, places)) || letters(posting.title);
  // Only a prefix is read, so a long description costs no more.
  const start = letters(withoutTowns(posting.description.slice(0, 3 * COMPARED), places)).slice(0, COMPARED);
  const least = company === '' ? COMPARED : LEAST_COMPARED;
  if (title === '' || start.length < least) return null;
  return createHash('sha256').update([title, company, start].join('\n')).digest('base64url').slice(0, 32);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of its places, `frankfurt` and `main`. Shorter ones are words of every text. */
function wordsOf(places: readonly string[]): ReadonlySet<string> {
  return new Set(places.flatMap((place) => foldPlace(place).match(/[a-z]{4,}/g) ?? []));
}

/** Without the names of its own places and of known cities. */
function withoutTowns(text: string, places: ReadonlySet<string>): string {
  return text.replaceAll(WORD, (word) => {
    if (!/^\p{Lu}/u.test(word)) return word;
    const folded = foldPlace(word);
    return places.has(folded) || cityWords.has(folded) ? '' : word;
  });
}

/** C, C++ and C# are three titles. */
const letters = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]/gu, '');

const withoutLegalForm = (company: string) =>
  company.replace(
    /(?:[\s,]+(?:inc|llc|ltd|limited|gmbh|ag|plc|corp|co|sa|sas|bv|srl|se|pty|kg)\b\.?)+\s*$/i,
    '',
  );

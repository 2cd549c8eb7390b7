import { createHash } from 'node:crypto';
import { withoutGenders } from '../query/role.ts';
import { cityWords, foldPlace } from './geography/country.ts';

/** Letters and digits of a description that are compared. Adzuna sends 500 characters, about 400 of them such. */
const COMPARED = 300;
/** Less than this says too little to call two postings one. */
const LEAST_COMPARED = 40;

/**
 * Equal for postings of one advertisement on any board and in any town: title, company and the beginning of the
 * description, ignoring case, accents, punctuation, marks of gender, numbers of postings and the names of towns. The place is no part of it: one text in 35
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
  const places = readPlaces(posting.places);
  const named = withoutGenders(posting.title);
  const title = letters(withoutTowns(named.replaceAll(ANYWHERE, ' '), places)) || letters(named);
  // Only a prefix is read, so a long description costs no more.
  const start = letters(withoutTowns(posting.description.slice(0, 3 * COMPARED), places)).slice(0, COMPARED);
  const least = company === '' ? COMPARED : LEAST_COMPARED;
  if (title === '' || start.length < least) return null;
  return createHash('sha256').update([title, company, start].join('\n')).digest('base64url').slice(0, 32);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Its places: their names, and the words of them, `frankfurt` and `main`. Shorter ones are words of every text. */
type Places = { names: RegExp; words: ReadonlySet<string> };

function readPlaces(places: readonly string[]): Places {
  const names = places.map(
    (place) => /^[\p{L}\p{M} .'’-]{3,}/u.exec(place)?.[0].trim().replaceAll('.', '\\.') ?? '',
  );
  const all = names.filter((name) => name !== '').join('|');
  return {
    names: new RegExp(`(?<!\\p{L})(?:${all || '(?!)'})(?:er|s)?(?!\\p{L})`, 'gu'),
    words: new Set(places.flatMap((place) => foldPlace(place).match(/[a-z]{4,}/g) ?? [])),
  };
}

/** Without the names of its own places and of known cities, what is made of them, and what numbers a town or a posting. */
function withoutTowns(text: string, { names, words }: Places): string {
  const isTown = (word: string) => words.has(word) || cityWords.has(word);
  return text
    .replaceAll(names, ' ')
    .replaceAll(WORD, (word) => {
      if (!/^\p{Lu}/u.test(word)) return word;
      const folded = foldPlace(word);
      // Hamburgs, Hamburger.
      return isTown(folded) || isTown(folded.replace(/(?:er|s)$/, '')) ? '' : word;
    })
    .replaceAll(NUMBERS, ' ');
}

/** Postcodes, numbers of the posting, telephones. */
const NUMBERS = /(?<![\p{L}\p{N}])(?:\d{5,}|\p{Lu}{0,3}-?\d{3,}-[\p{L}\p{N}-]*)(?![\p{L}\p{N}])/gu;
/** Says where a job is as a town does. */
const ANYWHERE = /(?<!\p{L})(?:(?:100\s?% )?remote|home\s?-?office|hybrid|t[ée]l[ée]travail)(?!\p{L})/giu;

/** C, C++ and C# are three titles. */
const letters = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]/gu, '');

const withoutLegalForm = (company: string) =>
  company.replace(
    /(?:[\s,]+(?:&|\+|und|inc|incorporated|llc|llp|ltd|limited|g?mbh|ag|plc|corp|corporation|co|company|sa|s\.a|sas|sasu|s\.a\.s|sarl|s\.à\.?r\.l|eurl|b\.?v|n\.?v|srl|s\.?p\.?a|se|pty|kg|kgaa|ohg|ug|e\.?\s?v|e\.?\s?k|oy|ab|aps|a\/s)(?![\p{L}\p{N}])\.?)+\s*$/iu,
    '',
  );

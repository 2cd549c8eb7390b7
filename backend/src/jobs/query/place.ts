import { withoutUmlauts, wordsOf } from './fold.ts';
import { allOf, anyOf, ofCountry, ofPlaceWord } from './tsquery.ts';

/** A place as it was read: a country, and words of a town or a region. */
export type Place = {
  /** Names of towns and regions, folded; none of a country. */
  words: readonly string[];
  /** ISO 3166-1 alpha-2 in lower case. */
  country?: string;
  /** The place says that there is none: remote, Homeoffice, télétravail. */
  remote: boolean;
  /** A tsquery of the column `words`; empty when nothing is left to look for. */
  query: string;
};

/** Whose names of countries are known. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl'];
/** What people say of countries and Unicode has no name for. */
const ALSO: Record<string, string> = {
  ...{ england: 'gb', scotland: 'gb', wales: 'gb', 'northern ireland': 'gb', 'great britain': 'gb' },
  ...{ grossbritannien: 'gb', 'grande bretagne': 'gb', britain: 'gb', angleterre: 'gb', holland: 'nl' },
  ...{ hollande: 'nl', america: 'us', 'united states of america': 'us', amerika: 'us', uae: 'ae' },
  ...{ 'czech republic': 'cz', 'tschechische republik': 'cz', brd: 'de', uk: 'gb' },
};
/** Countries in their own right for people, and parts of one for ISO 3166. */
const PARTS = new Set(['england', 'scotland', 'wales', 'northern ireland']);
/** Codes of countries that after a town are a state of the USA: San Francisco, CA. */
const STATES = new Set('al ar az ca co ga id il in la ma md me mn mo ms mt nc ne pa sc sd tn va'.split(' '));

/** Towns and regions by the names that people and boards give them. */
const TOWNS =
  `munich munchen muenchen|cologne koln koeln|nuremberg nurnberg nuernberg|vienna wien|zurich zuerich|geneva geneve
genf|basel bale|bern berne|brussels bruxelles brussel bruessel|antwerp antwerpen anvers|milan milano mailand|rome roma rom|florence
firenze florenz|turin torino|naples napoli neapel|venice venezia venedig|lisbon lisboa lissabon lisbonne|prague praha prag|warsaw
warszawa warschau varsovie|krakow cracow krakau|copenhagen kobenhavn kopenhagen copenhague|athens athen athenes|hanover hannover|
brunswick braunschweig|strasbourg strassburg|luxembourg luxemburg|london londres|edinburgh edimbourg|seville sevilla|bucharest bucuresti
bukarest|moscow moskau moscou|bavaria bayern|saxony sachsen|hesse hessen|tuscany toskana|brittany bretagne|frankfurt francfort|
gothenburg goteborg`
    .split('|')
    .map((line) => line.trim().split(/\s+/));

/** What makes a country's name the name of another place: New Mexico. */
const NEW = new Set(['new', 'nouveau', 'nouvelle', 'neu']);

/** What joins a country's name to the name of a part of it. */
const OF = new Set(['de', 'du', 'of', 'von']);

const REMOTE = new Set(
  'remote remotely anywhere worldwide homeoffice teletravail telearbeit distanciel weltweit'.split(' '),
);
const SMALL = new Set(
  'in near around bei im oder or ou und and et pres nahe umgebung region area greater raum the'.split(' '),
);

let names: ReadonlyMap<string, string> | undefined;

/** Every country by its folded names and codes, from Unicode's CLDR as Node has it. */
function countries(): ReadonlyMap<string, string> {
  if (names) return names;
  const found = new Map<string, string>(Object.entries(ALSO));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => isCountry(code, english));
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
      for (const code of codes) {
        const name = wordsOf(display.of(code) ?? '').join(' ');
        // The shorter of two languages' abbreviations may be another country's code.
        if (name.length > 2 && !found.has(name)) found.set(name, code.toLowerCase());
      }
    }
  }
  for (const code of codes) found.set(code.toLowerCase(), code.toLowerCase());
  names = found;
  return found;
}

/** Not a former one, a group of countries, or a code for tests. */
function isCountry(code: string, names: Intl.DisplayNames): boolean {
  if (/^(?:EU|EZ|UN|QO|X[AB]|ZZ)$/.test(code) || names.of(code) === undefined) return false;
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

/** The country of a name or code, in any of several languages and with or without accents. */
export const countryOf = (name: string): string | undefined => countries().get(wordsOf(name).join(' '));

/** All folded names of a country. */
function namesOf(code: string): string[] {
  return [...countries()].flatMap(([name, one]) =>
    one === code && (name.length > 2 || name === 'uk') ? [name] : [],
  );
}

/**
 * Reads a place as people write it: towns, regions and countries in any order, with or without commas. Each part between commas
 * must match. A country is found by its code and, in postings whose board told none, by its name.
 */
export function readPlace(text: string): Place {
  const words: string[] = [];
  const queries: string[] = [];
  let country: string | undefined;
  let remote = false;
  for (const part of text.split(/[,;()|]|\s[-–/]\s/)) {
    const all = wordsOf(part);
    const kept = all.filter((word) => !REMOTE.has(word));
    if (kept.length < all.length) remote = true;
    if (kept.length === 0) continue;
    const told = kept.filter((word) => !SMALL.has(word));
    const read = readPart(told.length > 0 ? told : kept, queries.length > 0);
    country ??= read.country;
    words.push(...read.words);
    queries.push(read.query);
  }
  return { words, ...(country !== undefined && { country }), remote, query: allOf(queries) };
}

/** A place as a reading shows it. */
export const placeShown = ({ country, words, remote }: Place) => ({
  ...(country !== undefined && { country }),
  words: [...words],
  ...(remote && { remote }),
});

function readPart(
  words: readonly string[],
  isAfterTown: boolean,
): { words: readonly string[]; country?: string; query: string } {
  const asWords = allOf(words.map((word) => ofPlaceWord(namesOfTown(word))));
  // The whole part, or its end: Berlin Germany.
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).join(' ');
    const code = countries().get(name);
    if (code === undefined || NEW.has(words[from - 1] ?? '')) continue;
    const before = words.slice(0, from);
    const isState = STATES.has(name) && (isAfterTown || before.length > 0);
    const country = isState ? {} : { country: code };
    const byCountry = anyOf([ofCountry(code), ...(isState ? [ofPlaceWord([name])] : inWords(code))]);
    if (from === 0 || before[0] === 'republic')
      return { words: PARTS.has(name) ? [name] : [], ...country, query: byCountry };
    // The whole is the name of a region: Île-de-France.
    if (OF.has(before.at(-1) ?? '') && before[0] !== 'republic') break;
    const beforeIt = allOf(before.map((word) => ofPlaceWord(namesOfTown(word))));
    return { words: [before.join(' ')], ...country, query: anyOf([asWords, allOf([beforeIt, byCountry])]) };
  }
  return { words: [words.join(' ')], query: asWords };
}

/** A country's names in the words of a place. New Mexico is not in Mexico. */
function inWords(code: string): string[] {
  return namesOf(code).map((name) => {
    const words = name.split(' ').map((word) => ofPlaceWord([word]));
    return words.length > 1 ? allOf(words) : `(${words[0]} & !${ofPlaceWord(['new'])})`;
  });
}

const namesOfTown = (word: string): string[] => {
  const plain = withoutUmlauts(word);
  return [...new Set([word, ...(plain ? [plain] : []), ...(TOWNS.find((all) => all.includes(word)) ?? [])])];
};

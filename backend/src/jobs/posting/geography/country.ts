import { CITIES, COUNTRIES, REGIONS } from './countries.ts';

/** Lower case without accents: `Île-de-France` is `ile-de-france`. */
export const foldPlace = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');

const [countries, regions, cities] = [COUNTRIES, REGIONS, CITIES].map(readTable);

function readTable(table: string | undefined = ''): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [code = '', ...names] = line.split(' | ');
        return names.map((name): [string, string] => [name, code]);
      }),
  );
}

/** The words of all cities that are known by name, for texts that differ in nothing but the town. */
export const cityWords: ReadonlySet<string> = new Set(
  [...(cities?.keys() ?? [])].flatMap((name) => name.match(/[a-z]{4,}/g) ?? []),
);

/**
 * The country that a place is in, ISO 3166-1 alpha-2 in lower case, by the name of the country, of a region or of a
 * large city; undefined where it names none or several. `Berlin`, `Austin, TX`, `Remote (Deutschland)`.
 */
export function countryOf(place: string): string | undefined {
  const parts = foldPlace(place)
    .split(/[,;()|/•]| [-–—] /)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  // A country's name decides; without one a city does, since `CA` and `DE` are states and countries.
  const named = new Set(parts.flatMap((part) => countries?.get(withoutRemote(part)) ?? []));
  if (named.size > 0) return named.size === 1 ? [...named][0] : undefined;
  const found = new Set(parts.flatMap((part) => cities?.get(withoutRemote(part)) ?? []));
  if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
  // A region's short form counts only after a town: `Portland, OR`.
  const region = parts.findLast((part, at) => regions?.has(part) && (part.length > 2 || at > 0));
  return region === undefined ? undefined : regions?.get(region);
}

/** `remote us`, `us remote`, `remote in germany`, `greater london area`: the words around a name. */
const withoutRemote = (part: string) =>
  part
    .replace(
      /^(?:fully |100 ?% ?)?(?:remote|hybrid|home ?office|anywhere)[ :-]+(?:in |within |from )?(?:the )?/,
      '',
    )
    .replace(/[ -]+(?:remote|hybrid|only|based|metropolitan area|area|region)$/, '')
    .replace(/^(?:greater|central) /, '')
    .trim();

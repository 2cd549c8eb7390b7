import { oneLine } from './clean.ts';
import { foldPlace } from './geography/country.ts';

/** Boards put names together with commas, and leave one behind where a name is missing. */
export function readLocation(location: string): string {
  return oneLine(location)
    .replaceAll(/(?:\s*,)+/g, ',')
    .replaceAll(/,(?=\S)/g, ', ')
    .replace(/^[\s,;|/-]+/, '')
    .replace(/[\s,;|/-]+$/, '');
}

/** Between the places of one field: `Berlin; Munich`, `London or Leeds`. Commas part a town from its country, `and` is in names. */
const BETWEEN = /\s*(?:[;|•\n]|\s\/\s|\s(?:or|oder|ou)\s(?=\p{Lu}))\s*/u;

/** The most places that are stored of one posting: a chain has a few hundred shops. */
export const MOST_PLACES = 500;

/** The places of a posting, each once, in the board's order. */
export function readPlaces(locations: readonly string[], field: (text: string) => string): string[] {
  const places = locations
    .flatMap((location) => field(location).split(BETWEEN))
    .map(readLocation)
    .filter((place) => place !== '');
  const seen = new Set<string>();
  return places
    .filter((place) => {
      const key = foldPlace(place);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_PLACES);
}

import type { JobFilter, ReadFilter } from './filter.ts';
import { type Place, readPlace } from './query/place.ts';
import type { Mentions } from './query/role.ts';
import { hasWords, readSearchText, type SearchText, searchQuery } from './query/search-text.ts';
import { allOf, ofSkill } from './query/tsquery.ts';

/** A filter as it was read. */
export type FilterReading = {
  /** Words in the title, the company, the place and the skills. */
  strict: ReadFilter;
  /** Words in the text too; undefined when that is the same. */
  loose: ReadFilter | undefined;
  text: SearchText | undefined;
  place: Place | undefined;
};

/** Reads what people wrote into tsqueries of the column `words`. */
export function readFilter(filter: JobFilter, mentions?: Mentions): FilterReading {
  const text = filter.text === undefined ? undefined : readSearchText(filter.text, mentions);
  const place = filter.place === undefined ? undefined : readPlace(filter.place);
  const skills = allOf((filter.skills ?? []).map(ofSkill));
  const isRemote = place?.remote === true;
  const there: ReadFilter =
    isRemote && filter.remote === undefined ? { ...filter, remote: true } : { ...filter };
  const withWords = (where: 'fields' | 'anywhere'): ReadFilter => {
    const words = [
      text && searchQuery(text, where),
      place && (isRemote && place.query === '' ? undefined : place.query),
      skills === '' ? undefined : skills,
    ].filter((one) => one !== undefined);
    if (words.length === 0) return there;
    // A text or a place without a word is found nowhere.
    return { ...there, words: words.includes('') ? '' : allOf(words) };
  };
  return {
    strict: withWords('fields'),
    loose: text && hasWords(text) ? withWords('anywhere') : undefined,
    text,
    place,
  };
}

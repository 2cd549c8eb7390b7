import { createHash } from 'node:crypto';
import type { Skill } from './catalogue/lines.ts';

/** A listed skill. */
export type ListedSkill = { id: string; name: string; category: string; aliases: string[] };

export type SkillSearch = {
  /** Changes with the catalogue: the same version answers the same to the same question. */
  version: string;
  /**
   * The skills with a name or alias, in any language, that starts with a text, or has a word that does; best match
   * first. Without a text all of them by name. Case, accents and hyphens do not matter.
   */
  search(text: string, limit: number): ListedSkill[];
};

/** Between two names in the text of all; no name has it. */
const END = '\n';

/** Searches a catalogue in memory: it needs no database. */
export function createSkillSearch(catalogue: readonly Skill[]): SkillSearch {
  const entries = catalogue
    .map(({ id, name, category, aliases }) => ({
      listed: { id, name, category, aliases: aliases.slice(1).map(({ text }) => text) },
      names: aliases.map(({ text }) => foldedOf(text)),
    }))
    .toSorted((a, b) => compare(a.names[0] ?? '', b.names[0] ?? ''));
  const version = createHash('sha256').update(JSON.stringify(catalogue)).digest('hex').slice(0, 16);
  const places = createPlaces(entries.map(({ names }) => names));

  return {
    version,
    search(text, limit) {
      const query = foldedOf(text);
      if (query === '') return entries.slice(0, limit).map(({ listed }) => listed);
      const ranks = new Map<number, number>();
      places(query, (entry, rank) => ranks.set(entry, Math.min(rank, ranks.get(entry) ?? rank)));
      return [...ranks]
        .toSorted(([a, rankOfA], [b, rankOfB]) => rankOfA - rankOfB || a - b)
        .slice(0, limit)
        .flatMap(([entry]) => entries[entry]?.listed ?? []);
    },
  };
}

/**
 * Finds the entries with a word that starts with a query, by the query's first two letters: looking at 20,000 names
 * for every letter typed would be slow. The rank is 0 where the query is a whole name, 1 where the first name of an
 * entry starts with it, 2 for another name, 3 for a later word.
 */
function createPlaces(entries: readonly (readonly string[])[]) {
  const all = `${entries.map((names) => names.join(END)).join(END)}${END}`;
  /** Of each word, by its first letter and by its first two: where it starts in the text of all, entry and rank. */
  const buckets = new Map<string, number[]>();
  const put = (key: string, place: number, entry: number, rank: number) => {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(place, entry, rank);
    else buckets.set(key, [place, entry, rank]);
  };
  let start = 0;
  for (const [entry, names] of entries.entries()) {
    for (const [index, name] of names.entries()) {
      for (let at = 0; at >= 0 && at < name.length; at = name.indexOf(' ', at) + 1 || -1) {
        const rank = at > 0 ? 3 : index > 0 ? 2 : 1;
        put(name.charAt(at), start + at, entry, rank);
        put(name.slice(at, at + 2), start + at, entry, rank);
      }
      start += name.length + END.length;
    }
  }
  return (query: string, found: (entry: number, rank: number) => void) => {
    const bucket = buckets.get(query.slice(0, 2)) ?? [];
    for (let at = 0; at < bucket.length; at += 3) {
      const [place, entry, rank] = [bucket[at], bucket[at + 1], bucket[at + 2]] as [number, number, number];
      if (!all.startsWith(query, place)) continue;
      found(entry, rank < 3 && all[place + query.length] === END ? 0 : rank);
    }
  };
}

/** What is written with other letters as well. */
const OTHERWISE: Record<string, string> = { ß: 'ss', œ: 'oe', æ: 'ae', '♯': '#' };

const ASCII = /^[ -~]*$/;

/** A text without capitals, accents and hyphens, each run of blanks one. */
function foldedOf(text: string): string {
  const plain = ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[\p{M}\p{DI}ßœæ♯]/gu, (char) => OTHERWISE[char] ?? '');
  return plain.replace(/[-\u2010\s]+/g, ' ').trim();
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

import { createHash } from 'node:crypto';
import type { Skill } from './catalogue/lines.ts';
import { plainOf } from './matcher/fold.ts';

/** A listed skill. */
export type ListedSkill = { id: string; name: string; category: string; aliases: string[] };

export type SkillSearch = {
  /** Changes with the catalogue: the same version answers the same to the same question. */
  version: string;
  /**
   * The skills with a name or alias that starts with a text, or has a word that does; best match first. Without a
   * text all of them by name. Case and hyphens do not matter.
   */
  search(text: string, limit: number): ListedSkill[];
};

type Entry = { listed: ListedSkill; names: string[] };

/** Searches a catalogue in memory: it needs no database. */
export function createSkillSearch(catalogue: readonly Skill[]): SkillSearch {
  const entries: Entry[] = catalogue
    .map(({ id, name, category, aliases }) => ({
      listed: { id, name, category, aliases: aliases.slice(1).map(({ text }) => text) },
      names: aliases.map(({ text }) => plainOf(text)),
    }))
    .toSorted((a, b) => compare(a.names[0] ?? '', b.names[0] ?? ''));
  const version = createHash('sha256').update(JSON.stringify(catalogue)).digest('hex').slice(0, 16);
  return {
    version,
    search(text, limit) {
      const query = plainOf(text).trim();
      return entries
        .flatMap(({ listed, names }) => {
          const rank = rankOf(names, query);
          return rank === undefined ? [] : [{ listed, rank }];
        })
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, limit)
        .map(({ listed }) => listed);
    },
  };
}

/** 0 for the best; undefined when no name fits. */
function rankOf(names: readonly string[], query: string): number | undefined {
  if (names.includes(query)) return 0;
  if (names[0]?.startsWith(query)) return 1;
  if (names.some((name) => name.startsWith(query))) return 2;
  return names.some((name) => name.includes(` ${query}`)) ? 3 : undefined;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

import { LANGUAGES, type Language } from '../language/stop-words.ts';

/** How a skill may be written in a text. */
export type Alias = {
  text: string;
  /** Whether capitals count: written otherwise, it counts only as an item of its own in a list of other skills. */
  exact: boolean;
  /** Also a common word or another name: counts only where the context says that the skill is meant. */
  common?: true;
  /** The language whose texts call it so: in others it counts only as an item of a list. */
  language?: Language;
};

/** A canonical skill. */
export type Skill = {
  /** Never changes, and is never used again for another skill: rows and addresses hold it. */
  id: string;
  /** For people. */
  name: string;
  category: string;
  /** The first is the name. */
  aliases: Alias[];
};

const LINE = /^([a-z0-9]+(?:-[a-z0-9]+)*) \| ([^|]+?)(?: \| ([^|]+))?$/;

/**
 * Reads a category. A line is `id | name | alias, alias`, the aliases may be missing.
 *
 * - Capitals, spaces and hyphens do not matter in an alias: `front end` stands for `Front-end` too.
 * - `=` before it, or before the name, makes capitals matter: `=Go`.
 * - `~` before it marks a word that means something else too: it counts in a list of skills, under a heading such as
 *   `Tools`, with a level beside it, or where a person is said to work with it: `~Composer`.
 * - `de:` before all that: German texts call it so: `de:Datenbanken`. Any of the languages of `language/` will do.
 * - `(s)` at its end stands for both: `microservice(s)`.
 *
 * Throws for a line of another form, and says which one it is.
 */
export function readLines(category: string, text: string): Skill[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, id, name, aliases] = LINE.exec(line) ?? [];
      if (!id || !name)
        throw new Error(`a line of the category ${category} is not "id | name | aliases": ${line}`);
      const written = [name, ...(aliases?.split(', ') ?? [])];
      return { id, name: name.replace(MARKERS, ''), category, aliases: written.flatMap(readAlias) };
    });
}

const MARKERS = new RegExp(`^(?:(${LANGUAGES.join('|')}):)?(~)?(=)?`);

function readAlias(written: string): Alias[] {
  const [markers = '', language, common, exact] = MARKERS.exec(written) ?? [];
  const alias = {
    exact: exact !== undefined,
    ...(common !== undefined && { common: true as const }),
    ...(language !== undefined && { language: language as Language }),
  };
  const text = written.slice(markers.length);
  if (!text.endsWith('(s)')) return [{ ...alias, text }];
  const singular = text.slice(0, -3);
  return [singular, `${singular}s`].map((each) => ({ ...alias, text: each }));
}

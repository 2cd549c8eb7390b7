/** The languages, besides English, in which the catalogue names skills. */
export const ALIAS_LANGUAGES = ['de', 'fr'] as const;

export type AliasLanguage = (typeof ALIAS_LANGUAGES)[number];

/** How a skill may be written in a text. */
export type Alias = {
  text: string;
  /** Whether capitals count: written otherwise, it counts only as an item of its own in a list of other skills. */
  exact: boolean;
  /** Whether it is an everyday word as well: it counts in a list of skills, under their heading, or beside one. */
  common?: true;
  /** The language whose texts it counts in; in texts of all languages when missing. */
  language?: AliasLanguage;
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

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const LINE = new RegExp(`^(?:(${ID}) \\| )?([^|]+?)(?: \\| ([^|]+))?$`);
const IS_ID = new RegExp(`^${ID}$`);
const PREFIX = /^(?:(de|fr):)?([=~]*)(.+)$/;
const GROUP = /\(([\p{L}/]+)\)/u;

/**
 * Reads a category. A line is `id | name | alias, alias`. The aliases may be missing, and so may the id where it is
 * the name in small letters with hyphens: `Data quality` is `data-quality`.
 *
 * - Capitals, spaces and hyphens do not matter in an alias: `front end` stands for `Front-end` too.
 * - `=` before it, or before the name, makes capitals matter: `=Go`.
 * - `~` marks an everyday word, which counts only among skills: `~cleaning`; both are `~=Word`.
 * - `(s)` stands for both, without and with it: `microservice(s)`, and `(s/n)` for either or none. Equal groups of an
 *   alias go together: `base(s) relationnelle(s)` is two names, not four.
 * - `de:` and `fr:` say that it and those after it are German or French: `Databases | de:Datenbank(en), fr:SGBD`.
 *
 * Throws for a line of another form, and says which one it is.
 */
export function readLines(category: string, text: string): Skill[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, given, written = '', others] = LINE.exec(line) ?? [];
      const name = written.replace(/^[=~]+/, '');
      const id = given ?? (IS_ID.test(name) ? undefined : idOf(name));
      if (!id) throw new Error(`a line of the category ${category} is not "id | name | aliases": ${line}`);
      return { id, name, category, aliases: readAliases([written, ...(others?.split(', ') ?? [])]) };
    });
}

/** The id of a name that is not written with one. */
function idOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function readAliases(all: readonly string[]): Alias[] {
  let language: AliasLanguage | undefined;
  return all.flatMap((written) => {
    const [, prefix, marks = '', text = ''] = PREFIX.exec(written) ?? [];
    if (prefix) language = prefix as AliasLanguage;
    return expand(text).map(
      (each): Alias => ({
        text: each,
        exact: marks.includes('='),
        ...(marks.includes('~') && { common: true }),
        ...(language && { language }),
      }),
    );
  });
}

/** The names that an alias with groups stands for, the one without any of them first. */
function expand(text: string): string[] {
  const [group, letters] = GROUP.exec(text) ?? [];
  if (!group || !letters) return [text];
  return ['', ...letters.split('/')].flatMap((each) => expand(text.replaceAll(group, each)));
}

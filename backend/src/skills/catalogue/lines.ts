/** How a skill may be written in a text. */
export type Alias = {
  text: string;
  /** Whether capitals count: written otherwise, it counts only as an item of its own in a list of other skills. */
  exact: boolean;
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
      return { id, name: name.replace(/^=/, ''), category, aliases: written.flatMap(readAlias) };
    });
}

function readAlias(written: string): Alias[] {
  const exact = written.startsWith('=');
  const text = exact ? written.slice(1) : written;
  if (!text.endsWith('(s)')) return [{ text, exact }];
  const singular = text.slice(0, -3);
  return [singular, `${singular}s`].map((each) => ({ text: each, exact }));
}

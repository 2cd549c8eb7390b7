import { readFileSync } from 'node:fs';
import type { Skill } from '../skills/catalogue/lines.ts';
import { plainOf } from '../skills/matcher/fold.ts';

/** A text whose skills a person has judged. */
export type JudgedText = {
  kind: 'resumes' | 'postings';
  language: 'en' | 'de' | 'fr';
  title: string;
  text: string;
  /** Ids of the skills that it shows or asks for, and no others. */
  skills: ReadonlySet<string>;
  /** Names of skills that it shows or asks for and the catalogue does not have. */
  unknown: ReadonlySet<string>;
};

const FILES = {
  /** What the rules were tuned on: shows regressions. */
  skills: (['resumes', 'postings'] as const).flatMap((kind) =>
    (['en', 'fr', 'de'] as const).map((language) => ({ kind, language })),
  ),
  /** Written by somebody who had not seen rules, catalogue or the other set; see its README. */
  'skills-held-out': (['resumes', 'postings'] as const).flatMap((kind) =>
    (['en', 'fr', 'de'] as const).map((language) => ({ kind, language })),
  ),
};
/** The name of a set of judged texts, which is its folder's. */
export type SkillSet = keyof typeof FILES;
const TITLE = /^=== (.+?)(?: \+ (.+))?\n/gm;
const MARK = /\[\[([^\]|]+)(?:\|([a-z0-9-]+))?\]\]/g;
/**
 * The invented texts of a set. Each begins with `=== title`. What a reader would call a skill is marked:
 * `[[Go]]` by a name of the catalogue, `[[Spark|apache-spark]]` by its id, `[[Nextflow|-]]` where the catalogue
 * has none, and what is named in other words after the title: `=== title + nursing, teaching`. Throws for a mark that
 * names no skill.
 */
export function readSkillSets(catalogue: readonly Skill[], set: SkillSet = 'skills'): JudgedText[] {
  const ids = new Set(catalogue.map(({ id }) => id));
  const byName = new Map(
    catalogue.flatMap(({ id, aliases }) => aliases.map(({ text }) => [plainOf(text), id] as const)),
  );
  return FILES[set].flatMap(({ kind, language }) => {
    const file = `${kind}.${language}.txt`;
    const all = readFileSync(new URL(`sets/${set}/${file}`, import.meta.url), 'utf8');
    const titles = [...all.matchAll(TITLE)];
    return titles.map((title, place): JudgedText => {
      const marked = all.slice(title.index + title[0].length, titles[place + 1]?.index ?? all.length).trim();
      const skills = new Set<string>();
      const unknown = new Set<string>();
      const known = (id: string | undefined, words: string) => {
        if (id === undefined || !ids.has(id))
          throw new Error(`${file}, ${title[1]}: no skill is called ${words}`);
        skills.add(id);
      };
      for (const id of title[2]?.split(', ') ?? []) known(id, id);
      const text = marked.replace(MARK, (_, words: string, id?: string) => {
        if (id === '-') unknown.add(words);
        else known(id ?? byName.get(plainOf(words)), words);
        return words;
      });

      return { kind, language, title: title[1]?.trim() ?? '', text, skills, unknown };
    });
  });
}

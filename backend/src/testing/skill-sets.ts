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
};

const FILES = (['resumes', 'postings'] as const).flatMap((kind) =>
  (['en', 'fr', 'de'] as const).map((language) => ({ kind, language })),
);
const TITLE = /^=== (.+?)(?: \+ (.+))?\n/gm;
const MARK = /\[\[([^\]|]+)(?:\|([a-z0-9-]+))?\]\]/g;
/**
 * The invented texts in `sets/skills`. Each begins with `=== title`. What a reader would call a skill is marked:
 * `[[Go]]` by a name of the catalogue, `[[Spark|apache-spark]]` by its id, and what is named in other words after the
 * title: `=== title + nursing, teaching`. Throws for a mark that names no skill.
 */
export function readSkillSets(catalogue: readonly Skill[]): JudgedText[] {
  const ids = new Set(catalogue.map(({ id }) => id));
  const byName = new Map(
    catalogue.flatMap(({ id, aliases }) => aliases.map(({ text }) => [plainOf(text), id] as const)),
  );
  return FILES.flatMap(({ kind, language }) => {
    const file = `${kind}.${language}.txt`;
    const all = readFileSync(new URL(`sets/skills/${file}`, import.meta.url), 'utf8');
    const titles = [...all.matchAll(TITLE)];
    return titles.map((title, place): JudgedText => {
      const marked = all.slice(title.index + title[0].length, titles[place + 1]?.index ?? all.length).trim();
      const skills = new Set<string>();
      const known = (id: string | undefined, words: string) => {
        if (id === undefined || !ids.has(id))
          throw new Error(`${file}, ${title[1]}: no skill is called ${words}`);
        skills.add(id);
      };
      for (const id of title[2]?.split(', ') ?? []) known(id, id);
      const text = marked.replace(MARK, (_, words: string, id?: string) => {
        known(id ?? byName.get(plainOf(words)), words);
        return words;
      });

      return { kind, language, title: title[1]?.trim() ?? '', text, skills };
    });
  });
}

import type { Alias, AliasLanguage, Skill } from '../catalogue/lines.ts';
import type { Traits } from '../context/traits.ts';
import { englishVerbFormsOf } from './english-verbs.ts';
import { fold, isJoint, plainOf, SPACE } from './fold.ts';
import { verbFormsOf } from './french-verbs.ts';
import { Trie } from './trie.ts';

/** A way to write a skill, or words around one that are looked for in the same pass. */
export type Name = {
  /** The skill's; '' for a cue. */
  id: string;
  text: string;
  exact: boolean;
  common: boolean;
  language: AliasLanguage | undefined;
  cue: Cue | undefined;
  /** What classifying it has found out about the name itself; undefined until then. */
  traits: Traits | undefined;
};

/** What words say of the skills after or before them. */
export type Cue = 'negates-next' | 'negates-last' | 'offers';

/** Two skills with the same name. */
export class AmbiguousAlias extends Error {}

/** The names of a catalogue, and cues, as they are folded. */
export type Names = {
  trie: Trie;
  /** The names of a value in the trie: several only when they differ in capitals. */
  at(value: number): readonly Name[];
  /** The name that is written so, whatever its capitals. */
  named(plain: string, language: AliasLanguage): Name | undefined;
  /** Whether a text is the name of a skill, as the catalogue writes it but for capitals, blanks and hyphens. */
  isName(text: string): boolean;
};

/** Compiles the names of a catalogue. Throws {@link AmbiguousAlias} when two skills share one. */
export function compileNames(catalogue: readonly Skill[], cueWords: ReadonlyMap<string, Cue>): Names {
  const aliases = catalogue.flatMap((skill) => skill.aliases);
  const trie = new Trie(aliases.length);
  const owners = catalogue.flatMap((skill) => skill.aliases.map(() => skill));
  const cues = [...cueWords];
  /** Those that have the letters of another, by the value of that. */
  const homonyms = new Map<number, number[]>();
  /** Made when a text first has one: most names are in none, and a process starts sooner. */
  const names: (readonly Name[] | undefined)[] = [];

  putAll(
    aliases.map(({ text }) => text),
    (place) => place,
    (place, there) => {
      const [alias, others] = [aliases[place] as Alias, [there, ...(homonyms.get(there) ?? [])]];
      const isSame = ({ text, exact }: Alias) => text === alias.text || !exact || !alias.exact;
      if (others.some((other) => isSame(aliases[other] as Alias)))
        throw new AmbiguousAlias(
          `${owners[place]?.id} and ${owners[there]?.id} are both called ${alias.text}`,
        );
      homonyms.set(there, [...others.slice(1), place]);
    },
  );
  const [spellings, owner]: [string[], number[]] = [[], []];
  for (const [place, alias] of aliases.entries()) {
    for (const spelling of spellingsOf(alias)) {
      spellings.push(spelling);
      owner.push(place);
    }
  }
  for (const [place, { text, exact, common, language }] of aliases.entries()) {
    if (exact || common || language) continue;
    for (const form of englishVerbFormsOf(text)) {
      spellings.push(form);
      owner.push(place);
    }
  }
  // A skill that is called or spelt so goes before.
  putAll(spellings, (place) => owner[place] as number);
  putAll(
    cues.map(([text]) => text),
    (place) => aliases.length + place,
  );

  /** Puts texts, folded all at once: what belongs to which is told by the places in the text of all. */
  function putAll(
    texts: readonly string[],
    numberOf: (place: number) => number,
    taken: (place: number, there: number) => void = () => {},
  ): void {
    const { codes, starts, length } = fold(texts.join(SEPARATOR));
    let [from, end] = [0, 0];
    for (let place = 0; place < texts.length; place += 1) {
      end += (texts[place] as string).length;
      let to = from;
      for (; to < length && (starts[to] as number) < end; to += 1)
        if (isJoint(codes[to] as number)) codes[to] = SPACE;
      const value = numberOf(place);
      const there = trie.put(codes, from, to, value);
      if (there !== value) taken(place, there);
      from = to + SEPARATOR.length;
      end += SEPARATOR.length;
    }
  }

  function valueNamed(plain: string): number {
    let place = 0;
    for (let at = 0; at < plain.length; at += 1) {
      place = trie.step(place, plain.charCodeAt(at));
      if (place === 0) return -1;
    }
    return trie.valueAt(place);
  }

  function at(value: number): readonly Name[] {
    const known = names[value];
    if (known) return known;
    const cue = cues[value - aliases.length];
    const made = cue
      ? [nameOf({ text: cue[0], exact: false }, '', cue[1])]
      : [value, ...(homonyms.get(value) ?? [])].map((place) =>
          nameOf(aliases[place] as Alias, (owners[place] as Skill).id),
        );
    names[value] = made;
    return made;
  }

  return {
    trie,
    at,
    named(plain, language) {
      const value = valueNamed(plain);
      if (value < 0) return undefined;
      return at(value).find((name) => !name.exact && !name.cue && (name.language ?? language) === language);
    },
    isName(text) {
      const plain = plainOf(text);
      const value = valueNamed(plain);
      if (value < 0) return false;
      return at(value).some((name) => !name.cue && plainOf(name.text) === plain);
    },
  };
}

/** All have the same fields, so that looks at them are fast. */
const nameOf = ({ text, exact, common, language }: Alias, id: string, cue?: Cue): Name => ({
  id,
  text,
  exact,
  common: common === true,
  language,
  cue,
  traits: undefined,
});

/** Between the texts that are folded together, wider than folding looks back; their places tell them apart. */
const SEPARATOR = '\0\0\0';

/** How else a name with accents is written: without them, as in French capitals, and in German with an e after it. */
export function spellingsOf({ text, language }: Alias): string[] {
  if (language !== 'fr' && ASCII.test(text)) return [];
  if (language === 'fr') return [text, ...frenchFormsOf(text)].flatMap(withBare).slice(1);
  if (language !== 'de') return [bareOf(text)];
  const german = text
    .replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
    .replaceAll('ß', 'ss');
  return [bareOf(text), german];
}

const ASCII = /^[ -~]*$/;
const bareOf = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');
const withBare = (text: string) => (ASCII.test(text) ? [text] : [text, bareOf(text)]);

/** Several of a thing, `études de prix`; and a woman of the trade, `conductrice de travaux`, `maquilleuse`. */
const FRENCH_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^([\p{L}-]+[^sxz ])(?= (?:de|du|des|en|à) | d')/u, '$1s'],
  [/^(\p{L}+)teur(?=$| )/u, '$1trice'],
  [/^(\p{L}+)eur(?=$| )/u, '$1euse'],
  [/^(\p{L}+i)en(?=$| )/u, '$1enne'],
  [/^(\p{L}{3,})er(?=$| )/u, '$1\u00e8re'],
];
/** What is in a name that has one of them: fewer than a third do. */
const HAS_FORM = /^[^ ]+(?:(?:eur|ien|er)(?=$| )| (?:d|en |à ))/;

function frenchFormsOf(text: string): string[] {
  const forms = HAS_FORM.test(text)
    ? FRENCH_FORMS.map(([ending, other]) => text.replace(ending, other)).filter((form) => form !== text)
    : [];
  return [...forms, ...verbFormsOf(text)];
}

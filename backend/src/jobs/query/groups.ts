import { wordsOf } from './fold.ts';
import { formsOf } from './forms.ts';
import { isPerson as endsAsPerson, isSmall } from './persons.ts';
import { titleGroups } from './titles.ts';

/** A phrase of the table of titles, and the groups that have it among those of the same work. */
export type Phrase = { words: readonly string[]; groups: readonly Group[] };
export type Group = { same: readonly Phrase[]; related: readonly Phrase[] };

type Table = {
  /** By every form of a phrase's first word; the longest phrases first. */
  byStart: ReadonlyMap<string, readonly Phrase[]>;
  /** Forms by word. */
  forms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that stand for the same as a noun for a person: avocat, beside lawyer. */
  persons: ReadonlySet<string>;
};

/** Endings of fields of work, which stand beside persons in the table: controlling, beside controller. */
const FIELDS = /(?:ing|ung|ion|heit|keit|ance|anzen|service|dienst|support|care|ops|desk|al)$/;

let table: Table | undefined;

function read(): Table {
  const phrases = new Map<string, Phrase & { groups: Group[] }>();
  const phraseOf = (text: string) => {
    const words = wordsOf(text).filter((word) => !isSmall(word));
    const key = words.join(' ');
    const known = phrases.get(key) ?? { words, groups: [] };
    phrases.set(key, known);
    return known;
  };
  for (const { same, related } of titleGroups) {
    const group = { same: same.map(phraseOf), related: related.map(phraseOf) };
    for (const phrase of group.same) if (!phrase.groups.includes(group)) phrase.groups.push(group);
  }
  const forms = new Map<string, ReadonlySet<string>>();
  const byStart = new Map<string, Phrase[]>();
  for (const phrase of [...phrases.values()].toSorted((a, b) => b.words.length - a.words.length)) {
    for (const word of phrase.words) if (!forms.has(word)) forms.set(word, new Set(formsOf(word)));
    const [first = ''] = phrase.words;
    for (const form of forms.get(first) ?? []) {
      const list = byStart.get(form);
      if (list) list.push(phrase);
      else byStart.set(form, [phrase]);
    }
  }
  const persons = [...phrases.values()].flatMap(({ words: [word = '', ...more], groups }) =>
    more.length === 0 &&
    !FIELDS.test(word) &&
    groups.some(({ same }) => same.some(({ words }) => words.some(endsAsPerson)))
      ? [...(forms.get(word) ?? [])]
      : [],
  );
  return { byStart, forms, persons: new Set(persons) };
}

function known(): Table {
  table ??= read();
  return table;
}

/**
 * The longest phrase of the table of titles that starts at a place of folded words, of at least so many words. `own`: only one that
 * has a group of the same work, and is not just related to one.
 */
export function phraseAt(
  words: readonly string[],
  at: number,
  { least = 1, own = true }: { least?: number; own?: boolean } = {},
): Phrase | undefined {
  const { byStart, forms } = known();
  return byStart
    .get(words[at] ?? '')
    ?.find(
      (phrase) =>
        phrase.words.length >= least &&
        (!own || phrase.groups.length > 0) &&
        at + phrase.words.length <= words.length &&
        phrase.words.every((word, n) => n === 0 || forms.get(word)?.has(words[at + n] as string)),
    );
}

/** Every word of the table of titles. */
export const titleWords = (): Iterable<string> => known().forms.keys();

/** Whether a folded word is a noun for who does the work, by its ending or by the table of titles. */
export const isPerson = (word: string): boolean => endsAsPerson(word) || known().persons.has(word);

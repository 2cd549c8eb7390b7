import { wordsOf } from './fold.ts';
import { type Mentions, skillsNamed } from './role.ts';
import { type Term, wordOf } from './term.ts';
import { shortTitles } from './titles.ts';
import { allOf, anyOf, ofPhrase, ofTerm } from './tsquery.ts';

/** One of these has to match; a phrase is words in a row. */
type Clause = { any: ({ term: Term } | { phrase: readonly string[] })[]; isExcluded: boolean };

/** A search as it was read: all clauses have to match. */
export type SearchText = { clauses: readonly Clause[] };

/** A phrase in quotes, or a run of anything but blanks and quotes; with what excludes it. */
const PARTS = /(?<=^|\s)(-?)"([^"]*)"?|(-?)([^\s"]+)/gu;

/**
 * Reads the text of a job search: words, "a phrase", `or` between two of them, and `-not` before one, as documented. Nothing
 * else is syntax. `-` excludes only before a word and after a blank, so `front-end` and `C++ - Berlin` do not. A word that the
 * matcher knows for a skill stands for that skill, so `C++` is never looked for as `c`. A word in quotes is looked for as it is,
 * in the text too.
 */
export function readSearchText(text: string, mentions: Mentions = () => []): SearchText {
  const skills = new Map(
    skillsNamed(text, mentions).map(({ id, start, end }) => [wordsOf(text.slice(start, end)).join(' '), id]),
  );
  const clauses: Clause[] = [];
  let joins = false;
  for (const [, quotedNot, quoted, plainNot, plain = ''] of text.matchAll(PARTS)) {
    const isExcluded = (quotedNot ?? plainNot) === '-';
    if (quoted === undefined && !isExcluded && /^or$/i.test(plain) && clauses.length > 0) {
      joins = true;
      continue;
    }
    const words = wordsOf(quoted ?? plain);
    if (words.length === 0) continue;
    const items: Clause['any'][] =
      quoted !== undefined || (isExcluded && words.length > 1)
        ? [[{ phrase: words }]]
        : words.map((word) => [{ term: termOf(word, skills.get(word)) }]);
    const last = clauses.at(-1);
    if (joins && last && !isExcluded && !last.isExcluded) last.any.push(...(items.shift() ?? []));
    joins = false;
    clauses.push(...items.map((any) => ({ any, isExcluded })));
  }
  return { clauses: withSkills(clauses, skills) };
}

/** Skills of several words: `machine learning` as its words, or as the skill. */
function withSkills(clauses: readonly Clause[], skills: ReadonlyMap<string, string>): Clause[] {
  const all = [...clauses];
  for (const [words, id] of skills) {
    const parts = words.split(' ');
    if (parts.length < 2) continue;
    const written = (clause: Clause | undefined) => {
      const [one] = clause && !clause.isExcluded && clause.any.length === 1 ? clause.any : [];
      return one && 'term' in one ? one.term.written : undefined;
    };
    const at = all.findIndex((_, from) => parts.every((part, n) => written(all[from + n]) === part));
    if (at === -1) continue;
    const any = [{ nearness: 'own' as const, parts: parts.map((part) => wordOf(part, { whole: true })) }];
    all.splice(at, parts.length, {
      any: [{ term: { written: words, any, skill: id, kind: 'modifier' } }],
      isExcluded: false,
    });
  }
  return all;
}

function termOf(word: string, skill: string | undefined): Term {
  const any: Term['any'] = [{ nearness: 'own', parts: [wordOf(word, { whole: skill !== undefined })] }];
  for (const long of shortTitles.get(word) ?? [])
    any.push({ nearness: 'own', parts: wordsOf(long).map((one) => wordOf(one)) });
  return { written: word, any, kind: 'modifier', ...(skill !== undefined && { skill }) };
}

/**
 * A search as a tsquery of the column `words`, empty for a text without a word. `anywhere`: words count in the text too, not only
 * in the title, the company, the place and the skills. Phrases, and what is excluded, count anywhere.
 */
export function searchQuery({ clauses }: SearchText, where: 'fields' | 'anywhere'): string {
  return allOf(
    clauses.map(({ any, isExcluded }) => {
      const query = anyOf(
        any.map((one) =>
          'phrase' in one
            ? ofPhrase(one.phrase)
            : ofTerm(one.term, { where: isExcluded ? 'anywhere' : where, skills: true, nearness: 'own' }),
        ),
      );
      return isExcluded ? `!${query}` : query;
    }),
  );
}

/** Whether looking into the text could find more. */
export const hasWords = ({ clauses }: SearchText): boolean =>
  clauses.some(({ any, isExcluded }) => !isExcluded && any.some((one) => 'term' in one));

/** What is looked for, as reading lists it. */
export const wordsOfSearch = ({ clauses }: SearchText): string[] =>
  clauses.flatMap(({ any, isExcluded }) =>
    isExcluded ? [] : any.map((one) => ('phrase' in one ? one.phrase.join(' ') : one.term.written)),
  );

import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { wordsOf } from '../jobs/query/fold.ts';
import { titleWords } from '../jobs/query/groups.ts';
import { isLevel, isSmall } from '../jobs/query/persons.ts';
import { withoutGenders } from '../jobs/query/role.ts';
import { shortTitles } from '../jobs/query/titles.ts';
import { LEAST_COUNT, type Vocabulary } from '../jobs/query/typo.ts';

/** What open postings are called, and how many of each. */
export type TitleIndex = {
  /** Words of titles, and those that our tables know, which count as if some titles had them. */
  words: Vocabulary;
  /** Titles without level, gender and what follows a comma or a dash, by their folded words. */
  roles: ReadonlyMap<string, { label: string; postings: number }>;
};

export type Titles = () => Promise<TitleIndex>;

const KEPT_MS = 10 * 60_000;
/** Of the most frequent titles; in the rest hardly a word is new. */
const MOST = 20_000;
/** Yields to requests after so many titles: about a millisecond. */
const AT_ONCE = 200;
const MOST_ROLES = 5_000;

/** Where a title's name ends and its details begin. */
const DETAILS = /\s[-–—|·•]\s|[,;:()[\]|]/u;

/**
 * Reads the titles of the open postings, and again when they are ten minutes old; only when somebody needs them. `names` are
 * words that are right although no title may have them.
 */
export function createTitleIndex(
  database: Database,
  { names = [], now = Date.now }: { names?: readonly string[]; now?: () => number } = {},
): Titles {
  let kept: { until: number; index: Promise<TitleIndex> } | undefined;
  return () => {
    if (!kept || kept.until <= now()) {
      const reading = { until: now() + KEPT_MS, index: read(database, names) };
      kept = reading;
      reading.index.catch(() => {
        if (kept === reading) kept = undefined;
      });
    }
    return kept.index;
  };
}

async function read(database: Database, names: readonly string[]): Promise<TitleIndex> {
  const rows = await database.query((db) =>
    db.execute<{ title: string; postings: number }>(sql`
      select title, count(*)::int as postings from jobs where closed_at is null
      group by title order by postings desc, title limit ${MOST}`),
  );
  return await indexTitles(rows, names);
}

/** The index of some titles with their number. */
export async function indexTitles(
  rows: readonly { title: string; postings: number }[],
  names: readonly string[] = [],
): Promise<TitleIndex> {
  const words = new Map<string, number>();
  const roles = new Map<string, { label: string; postings: number }>();
  for (const [at, { title, postings }] of rows.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await nextTurn();
    for (const word of new Set(wordsOf(title))) words.set(word, (words.get(word) ?? 0) + postings);
    const label = labelOf(title);
    const key = wordsOf(label).join(' ');
    const known = roles.get(key);
    if (known) known.postings += postings;
    else if (key !== '' && roles.size < MOST_ROLES) roles.set(key, { label, postings });
  }
  const known = [...titleWords(), ...names.flatMap(wordsOf)];
  for (const word of known) words.set(word, Math.max(LEAST_COUNT, words.get(word) ?? 0));
  return { words, roles };
}

/** `Senior Nurse (m/f/d), Berlin` is a `Nurse`. */
function labelOf(title: string): string {
  const [name = ''] = withoutGenders(title).split(DETAILS);
  return name
    .split(/\s+/)
    .filter((word) => !wordsOf(word).every((one) => isLevel(one)))
    .join(' ')
    .trim();
}

/** The roles nearest to a text, for when it found nothing: those that share most of its letters or words, then the most frequent. */
export function nearestRoles(
  text: string,
  { roles }: TitleIndex,
  most = 5,
): { role: string; postings: number }[] {
  const own = wordsOf(text).filter((word) => !isSmall(word));
  const pairs = pairsOf(own.join(' '));
  return [...roles]
    .map(([key, { label, postings }]) => ({ role: label, postings, near: likeness(pairs, key) }))
    .filter(({ near }) => near >= 0.4)
    .toSorted((a, b) => b.near - a.near || b.postings - a.postings)
    .slice(0, most)
    .map(({ role, postings }) => ({ role, postings }));
}

/** Whether a text is a short title that stands for several things: PM. Asked first, since it reads no titles. */
export const isAmbiguous = (text: string): boolean => standsFor(text).length > 1;

function standsFor(text: string): readonly string[] {
  const [short = '', ...more] = wordsOf(text).filter((word) => !isSmall(word) && !isLevel(word));
  return more.length > 0 ? [] : (shortTitles.get(short) ?? []);
}

/** What a short title may stand for, with the postings that are called so, when these are several things: PM. */
export function meaningsOf(text: string, { roles }: TitleIndex): { role: string; postings: number }[] {
  if (!isAmbiguous(text)) return [];
  const meanings = standsFor(text);
  return meanings
    .map((role) => {
      const named = [...roles].filter(([key]) => ` ${key} `.includes(` ${role} `));
      return { role, postings: named.reduce((sum, [, { postings }]) => sum + postings, 0) };
    })
    .filter(({ postings }) => postings > 0)
    .toSorted((a, b) => b.postings - a.postings);
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at < text.length - 1; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Dice's coefficient of a text's pairs of letters and of another text's, of which none is repeated as a rule. */
function likeness(pairs: ReadonlySet<string>, other: string): number {
  let shared = 0;
  for (let at = 0; at < other.length - 1; at++) if (pairs.has(other.slice(at, at + 2))) shared++;
  const all = pairs.size + Math.max(0, other.length - 1);
  return all === 0 ? 0 : (2 * shared) / all;
}

import { eq, getTableColumns, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { Position } from '../http/cursor.ts';
import { pageOf } from '../http/page.ts';
import { nearestRoles, type Titles } from '../roles/titles-index.ts';
import type { RankPosition } from './cursor.ts';
import { asArray, isOpenToAll, type JobFilter, type ReadFilter } from './filter.ts';
import { createHistogram } from './histogram.ts';
import { createListing, type ListedJob, listed } from './listing.ts';
import { placeShown } from './query/place.ts';
import type { Reading } from './query/reading.ts';
import { type Mentions, readRole } from './query/role.ts';
import { createScorer } from './query/score.ts';
import { wordsOfSearch } from './query/search-text.ts';
import { correct, replaceWord } from './query/typo.ts';
import { afterRank, byRelevance } from './ranking.ts';
import { type FilterReading, readFilter } from './read-filter.ts';
import { jobs } from './tables.ts';
import { findNewest, type Hit, readHits } from './windowed-search.ts';

/** Relevance ranks this many of the newest matches, and has no pages beyond them. */
export const RANKED = 200;
/** When so many have the words of a search in their title, company, place or skills, the text does not count: a page of them. */
const ENOUGH = 20;

const { description, descriptionHtml } = getTableColumns(jobs);
const detailed = { ...listed, description, descriptionHtml };

export type DetailedJob = Pick<typeof jobs.$inferSelect, keyof typeof detailed>;

export type { ListedJob } from './listing.ts';

type Page<After> = { limit: number; after?: After | undefined };

/** `reading` is of a first page: how the search was read, and what was relaxed. */
type Answer<After> = { jobs: ListedJob[]; next: After | undefined; reading?: Reading | undefined };

export type JobService = ReturnType<typeof createJobService>;

/** `mentions`: the matcher, so that skills are found as such. `titles`: for a slip or a role that nobody offers. */
type JobServiceOptions = { mentions?: Mentions; titles?: Titles };

export function createJobService(database: Database, { mentions, titles }: JobServiceOptions = {}) {
  const histogram = createHistogram(database);
  const listing = createListing(database);

  /** In the order found, without jobs that are gone since. */
  async function read(found: readonly Hit[]): Promise<ListedJob[]> {
    if (found.length === 0) return [];
    const rows = await listing.of(sql`select unnest(${asArray(found.map(({ id }) => id))}::uuid[]) as id`);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return found.flatMap(({ id }) => byId.get(id) ?? []);
  }

  const newest = async (filter: ReadFilter, wanted: number, after?: Position) =>
    isOpenToAll(filter) && !filter.since
      ? await listing.open(wanted, after)
      : await findNewest(await histogram(), { filter, wanted, after }, listing.of);

  /** Whether words count in titles, companies, places and skills alone. The same for each page: it does not look at `after`. */
  async function isStrict({ strict, loose }: FilterReading): Promise<boolean> {
    if (!loose) return true;
    const found = await findNewest(
      await histogram(),
      { filter: strict, wanted: ENOUGH, ranked: true },
      readHits(database, () => 0),
    );
    return found.length >= ENOUGH;
  }

  /** What was read, for a first page: with another word where nothing was found and it was a slip, or with what else there is. */
  async function readingOf(
    { text, place }: FilterReading,
    found: { relaxed: string[]; considered: number; typo?: { from: string; to: string } },
  ): Promise<Reading> {
    const { relaxed, considered, typo } = found;
    const words = text ? wordsOfSearch(text) : [];
    const terms = (text?.clauses ?? []).flatMap(({ any, isExcluded }) => (isExcluded ? [] : any));
    const skills = terms.flatMap((one) => ('term' in one && one.term.skill ? [one.term.skill] : []));
    const isNothing = considered === 0 && words.length > 0 && titles !== undefined;
    return {
      role: { words, skills: [...new Set(skills)], ...(typo && { typo }) },
      ...(place && { place: placeShown(place) }),
      relaxed,
      considered,
      suggestions: isNothing ? nearestRoles(words.join(' '), await titles()) : [],
    };
  }

  /** The filter with the word that was meant, when one of its text is a slip. */
  async function corrected(filter: JobFilter, { text }: FilterReading) {
    if (!titles || !text || filter.text === undefined) return undefined;
    const { words } = await titles();
    for (const { any, isExcluded } of text.clauses) {
      for (const one of isExcluded ? [] : any) {
        if (!('term' in one) || one.term.skill !== undefined || one.term.written.includes(' ')) continue;
        const from = one.term.written;
        const to = correct(from, words);
        if (to === undefined) continue;
        return { filter: { ...filter, text: replaceWord(filter.text, from, to) }, typo: { from, to } };
      }
    }
    return undefined;
  }

  return {
    /** Newest first. Keyset pages: new jobs do not shift them. */
    async list({
      limit,
      after,
      filter = {},
    }: Page<Position> & { filter?: JobFilter }): Promise<Answer<Position>> {
      const wanted = limit + 1;
      const once = async (asked: JobFilter) => {
        const read = readFilter(asked, mentions);
        const { strict, loose } = read;
        let found: ListedJob[];
        let isLoose = false;
        if (after) {
          isLoose = loose !== undefined && !(await isStrict(read));
          found = await newest((isLoose ? loose : undefined) ?? strict, wanted, after);
        } else {
          found = await newest(strict, loose ? Math.max(wanted, ENOUGH) : wanted);
          isLoose = loose !== undefined && found.length < ENOUGH;
          if (isLoose && loose) {
            const strictly = new Set(found.map(({ id }) => id));
            found = await newest(loose, wanted);
            isLoose = found.some(({ id }) => !strictly.has(id));
          }
        }
        return { read, found: found.slice(0, wanted), isLoose };
      };
      let { read, found, isLoose } = await once(filter);
      const slip = found.length === 0 && !after ? await corrected(filter, read) : undefined;
      if (slip) ({ read, found, isLoose } = await once(slip.filter));
      const { page, next } = pageOf(found, limit, ({ postedAt, id }) => ({ at: postedAt, id }));
      const reading = after
        ? undefined
        : await readingOf(read, {
            relaxed: isLoose ? ['text'] : [],
            considered: page.length,
            ...(slip && { typo: slip.typo }),
          });
      return { jobs: page, next, reading };
    },

    /** The best matches of `filter.text` among the newest {@link RANKED}. */
    async rank({
      limit,
      after,
      filter,
    }: Page<RankPosition> & { filter: JobFilter }): Promise<Answer<RankPosition>> {
      const asOf = after?.asOf ?? new Date();
      const ranked = async (asked: JobFilter) => {
        const read = readFilter(asked, mentions);
        const score = createScorer(readRole(read.text ? wordsOfSearch(read.text).join(' ') : '', mentions));
        const find = async (one: ReadFilter, elsewhere: boolean) =>
          await findNewest(
            await histogram(),
            { filter: one, wanted: RANKED, asOf, ranked: true },
            readHits(database, (posting) => score(posting, elsewhere)),
          );
        const strict = await find(read.strict, false);
        const isLoose = read.loose !== undefined && strict.length < ENOUGH;
        const loose = isLoose && read.loose ? await find(read.loose, true) : [];
        return { read, found: byRelevance(isLoose ? loose : strict), isLoose: loose.length > strict.length };
      };
      let { read: reading, found, isLoose } = await ranked(filter);
      const slip = found.length === 0 && !after ? await corrected(filter, reading) : undefined;
      if (slip) ({ read: reading, found, isLoose } = await ranked(slip.filter));
      const { page, next } = pageOf(afterRank(found, after), limit, ({ rank, id }) => ({ asOf, rank, id }));
      return {
        jobs: await read(page),
        next,
        reading: after
          ? undefined
          : await readingOf(reading, {
              relaxed: isLoose ? ['text'] : [],
              considered: found.length,
              ...(slip && { typo: slip.typo }),
            }),
      };
    },

    /** Open or closed: an analysis may name a closed one. */
    async find(id: string): Promise<DetailedJob | undefined> {
      const [job] = await database.query((db) => db.select(detailed).from(jobs).where(eq(jobs.id, id)));
      return job;
    },
  };
}

import { sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { ReadFilter } from '../jobs/filter.ts';
import { createHistogram } from '../jobs/histogram.ts';
import { wordsOf } from '../jobs/query/fold.ts';
import { type Place, readPlace } from '../jobs/query/place.ts';
import type { Reading } from '../jobs/query/reading.ts';
import { type Mentions, type Role, readRole, wordsIn } from '../jobs/query/role.ts';
import { createScorer, type Scored } from '../jobs/query/score.ts';
import { allOf, ofCountry } from '../jobs/query/tsquery.ts';
import { correct, LEAST_COUNT, replaceWord } from '../jobs/query/typo.ts';
import { byRelevance } from '../jobs/ranking.ts';
import { jobs } from '../jobs/tables.ts';
import { findNewest, type Hit, readHits } from '../jobs/windowed-search.ts';
import { soughtTerms, stepsOf } from './steps.ts';
import { nearestRoles, type Titles } from './titles-index.ts';

/** How many of the newest each search of the database reads. */
const DEPTH = 300;
/** With fewer in a place, a wider one is looked at too. */
const FEW_IN_PLACE = 10;
/** What a posting counts that misses a word of the role. */
const WITHOUT_A_WORD = 0.7;
/** What ranks below this share of the best is about somebody else: a nurse recruiter. */
const NEARLY = 0.5;

export type RoleQuestion = { role: string; location?: string | undefined; remote?: boolean | undefined };

/** Postings for a role by its words, best match first, and how it was read. */
export type RoleHits = { hits: readonly Hit[]; reading: Reading };
export type RoleSearch = (question: RoleQuestion) => Promise<RoleHits>;

/** The part of a question that says where. A place without a word is nowhere, unless it says that it is remote. */
export function placeFilter({ location, remote }: Omit<RoleQuestion, 'role'>): ReadFilter {
  if (location === undefined) return { remote };
  const place = readPlace(location);
  const isAnywhere = place.query === '' && place.remote;
  return {
    place: isAnywhere ? undefined : location,
    words: isAnywhere ? undefined : place.query,
    remote: remote ?? (place.remote || undefined),
  };
}

type RoleSearchOptions = { database: Database; mentions: Mentions; titles: Titles };

type Found = { hits: Map<string, Hit>; relaxed: Set<string> };

/**
 * Finds postings for a role by words: in the title first, then relaxed step by step while there are few (steps.ts), then in a wider
 * place. Says what was relaxed.
 */
export function createRoleSearch({ database, mentions, titles }: RoleSearchOptions): RoleSearch {
  const histogram = createHistogram(database);

  const search = async (filter: ReadFilter, rank: (posting: Scored) => number): Promise<Hit[]> =>
    await findNewest(await histogram(), { filter, wanted: DEPTH, ranked: true }, readHits(database, rank));

  /** Takes the steps for a role in a place while there are few. `between` is asked before anything but other titles is relaxed. */
  async function find(role: Role, filter: ReadFilter, between?: () => Promise<boolean>): Promise<Found> {
    const found: Found = { hits: new Map(), relaxed: new Set() };
    const scorers = new Map<Role, ReturnType<typeof createScorer>>();
    const scorer = (ranked: Role) => {
      const known = scorers.get(ranked) ?? createScorer(ranked);
      scorers.set(ranked, known);
      return known;
    };
    let asked = between === undefined;
    for (const { relaxes, query, elsewhere, role: ranked, whenFewerThan } of stepsOf(role)) {
      if (found.hits.size >= whenFewerThan) continue;
      const isTitle = relaxes === undefined || relaxes === 'synonyms';
      if (!isTitle && !asked) {
        asked = true;
        if (await between?.()) return found;
      }
      const words = allOf([query, filter.words ?? '']);
      const before = found.hits.size;
      const score = scorer(ranked);
      const factor = ranked === role ? 1 : WITHOUT_A_WORD;
      const rank = (posting: Scored) => score(posting, elsewhere) * factor;
      for (const hit of await search({ ...filter, words }, rank))
        if (hit.rank > 0 && !found.hits.has(hit.id)) found.hits.set(hit.id, hit);
      if (relaxes !== undefined && found.hits.size > before) found.relaxed.add(relaxes);
    }
    if (!asked && found.hits.size < FEW_IN_PLACE) await between?.();
    return found;
  }

  /** The role with the word that was meant, where one of its words is in next to no title and another is very near. */
  async function corrected(role: Role, text: string) {
    const { words } = await titles();
    for (const { written, skill, kind, any } of role.terms) {
      // What the table of titles knows is no slip.
      const isKnown = any.some(({ nearness }) => nearness !== 'own');
      if (skill !== undefined || kind === 'level' || written.includes(' ') || isKnown) continue;
      if ((words.get(written) ?? 0) >= LEAST_COUNT) continue;
      const to = correct(written, words);
      if (to === undefined) continue;
      return { role: readRole(replaceWord(text, written, to), mentions), typo: { from: written, to } };
    }
    return undefined;
  }

  /** The country of most postings in a place. */
  async function countryAt(place: Place): Promise<string | undefined> {
    if (place.country !== undefined || place.query === '') return place.country;
    const [row] = await database.query((db) =>
      db.execute<{ country: string }>(sql`
        select country from (
          select ${jobs.country} from ${jobs}
          where ${jobs.closedAt} is null and ${jobs.country} is not null and ${jobs.words} @@ ${place.query}::tsquery limit 200
        ) as there group by country order by count(*) desc, country limit 1`),
    );
    return row?.country;
  }

  return async ({ role: text, location, remote }) => {
    const place = location === undefined ? undefined : readPlace(location);
    // Plain words, for rows that the release before this one wrote.
    const filter = { ...placeFilter({ location, remote }), text: wordsOf(text).join(' ') };
    const isNowhere = filter.words === '';

    let role = readRole(text, mentions);
    let typo: { from: string; to: string } | undefined;
    const look = async (): Promise<Found> => {
      const first = await find(role, filter, async () => {
        const better = await corrected(role, text);
        if (better) ({ role, typo } = better);
        return better !== undefined;
      });
      return typo === undefined ? first : await find(role, filter);
    };
    const found: Found = isNowhere ? { hits: new Map(), relaxed: new Set() } : await look();
    // One list for each width of the place: what is nearer comes first, however well the rest matches.
    const lists = [[...found.hits.values()]];

    if (place && place.query !== '' && found.hits.size < FEW_IN_PLACE) {
      const country = await countryAt(place);
      const wider: [string, string | undefined][] = [];
      if (country !== undefined && place.words.length > 0) wider.push(['place', ofCountry(country)]);
      wider.push(['country', undefined]);
      for (const [relaxes, words] of wider) {
        if (found.hits.size >= FEW_IN_PLACE) break;
        const more = await find(role, { ...filter, place: undefined, words });
        const others = [...more.hits.values()].filter(({ id }) => !found.hits.has(id));
        if (others.length === 0) continue;
        lists.push(others);
        for (const hit of others) found.hits.set(hit.id, hit);
        for (const one of [...more.relaxed, relaxes]) found.relaxed.add(one);
      }
    }

    const best = Math.max(0, ...[...found.hits.values()].map(({ rank }) => rank));
    const hits = lists.flatMap((list) => byRelevance(list.filter(({ rank }) => rank >= NEARLY * best)));
    const levels = role.terms.filter(({ kind }) => kind === 'level');
    const sought = soughtTerms(role);
    const reading: Reading = {
      role: { words: wordsIn(role), skills: [...role.skills], ...(typo && { typo }) },
      ...(place && {
        place: { ...(place.country !== undefined && { country: place.country }), words: [...place.words] },
      }),
      relaxed: [
        ...[...found.relaxed].filter((one) => one !== 'place' && one !== 'country'),
        ...(levels.length > 0 && sought !== role.terms && hits.length > 0
          ? levels.map(({ written }) => `word:${written}`)
          : []),
        ...['place', 'country'].filter((one) => found.relaxed.has(one)),
      ],
      considered: hits.length,
      suggestions: hits.length > 0 ? [] : nearestRoles(text, await titles()),
    };
    return { hits, reading };
  };
}

import { sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { ReadFilter } from '../jobs/filter.ts';
import { createHistogram } from '../jobs/histogram.ts';
import { wordsOf } from '../jobs/query/fold.ts';
import { phraseAt } from '../jobs/query/groups.ts';
import { type Place, placeShown, readPlace } from '../jobs/query/place.ts';
import type { Reading } from '../jobs/query/reading.ts';
import { type Mentions, type Role, readRole, wordsIn } from '../jobs/query/role.ts';
import { createScorer, type Scored } from '../jobs/query/score.ts';
import { allOf, anyOf, ofCountry } from '../jobs/query/tsquery.ts';
import { correct, LEAST_COUNT, replaceWord } from '../jobs/query/typo.ts';
import { byRelevance } from '../jobs/ranking.ts';
import { jobs } from '../jobs/tables.ts';
import { findNewest, type Hit, readHits } from '../jobs/windowed-search.ts';
import { type Step, soughtTerms, stepsOf } from './steps.ts';
import { isAmbiguous, meaningsOf, nearestRoles, type Titles } from './titles-index.ts';

/** How many of the newest each search of the database reads. */
const DEPTH = 300;
/** With fewer in a place, a wider one is looked at too. */
const FEW_IN_PLACE = 10;
/** With fewer a word may be a slip, and postings in other languages count too. */
const FEW = 20;
/** What a posting counts that is not in the language of most. */
const OTHER_LANGUAGE = 0.85;
/** A language in which so small a share of the postings has the role's own words is not the role's. */
const LEAST_SHARE = 0.1;
/** What a posting counts that misses a word of the role. */
const WITHOUT_A_WORD = 0.7;
/** What ranks below this share of the best is about somebody else: a nurse recruiter. */
const NEARLY = 0.5;
/** With enough above this share, related titles are left out: a nurse practitioner asks for other things than a nurse. */
const NEAR = 0.6;

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

type Found = {
  hits: Map<string, Hit>;
  relaxed: Set<string>;
  /** Of the postings that have the role's own words; undefined: any. */
  languages: string[] | undefined;
};

/**
 * Finds postings for a role by words: in the title first, then relaxed step by step while there are few (steps.ts), then in a wider
 * place. Says what was relaxed.
 */
export function createRoleSearch({ database, mentions, titles }: RoleSearchOptions): RoleSearch {
  const histogram = createHistogram(database);

  const search = async (filter: ReadFilter, rank: (posting: Scored) => number): Promise<Hit[]> =>
    await findNewest(await histogram(), { filter, wanted: DEPTH, ranked: true }, readHits(database, rank));

  /**
   * Takes the steps for a role in a place while there are few. `between` is asked before anything but other titles is relaxed.
   * Without a place, who asks in English is told what English postings ask: other titles count in the languages in which the
   * role's own words are used, until there are too few.
   */
  async function find(
    role: Role,
    filter: ReadFilter,
    { anywhere, between }: { anywhere: boolean; between?: () => Promise<boolean> },
  ): Promise<Found> {
    const found: Found = { hits: new Map(), relaxed: new Set(), languages: undefined };
    const steps = stepsOf(role);
    const scorers = new Map(steps.map((step) => [step.role, createScorer(step.role)]));

    async function take({ query, elsewhere, role: ranked }: Step, languages: readonly string[] | undefined) {
      const before = found.hits.size;
      const factor = ranked === role ? 1 : WITHOUT_A_WORD;
      const rank = (posting: Scored) => (scorers.get(ranked)?.(posting, elsewhere) ?? 0) * factor;
      const words = allOf([query, filter.words ?? '']);
      for (const hit of await search({ ...filter, words, languages }, rank))
        if (hit.rank > 0 && !found.hits.has(hit.id)) found.hits.set(hit.id, hit);
      return found.hits.size > before;
    }

    let languages: readonly string[] | undefined;
    let [strict, ...rest] = steps;
    if (strict) await take(strict, undefined);
    if (anywhere) languages = found.languages = languagesOf([...found.hits.values()]);
    if (rest[0]?.relaxes === 'synonyms') {
      const [synonyms] = rest as [Step];
      rest = rest.slice(1);
      strict = synonyms;
      if (found.hits.size < synonyms.whenFewerThan && (await take(synonyms, languages)))
        found.relaxed.add('synonyms');
    }
    if (found.hits.size < FEW && (await between?.())) return found;
    if (languages && strict && found.hits.size < FEW && (await take(strict, undefined))) {
      languages = undefined;
      found.relaxed.add('synonyms').add('languages');
    }
    for (const step of rest) {
      if (found.hits.size >= step.whenFewerThan) continue;
      if ((await take(step, languages)) && step.relaxes !== undefined) found.relaxed.add(step.relaxes);
    }
    return found;
  }

  /** The role with the word that was meant, where one of its words is in next to no title and another is very near. */
  async function corrected(role: Role, text: string) {
    const { words } = await titles();
    for (const { written, skill, kind } of role.terms) {
      // What the table of titles knows is no slip.
      const isKnown = phraseAt(written.split(' '), 0, { own: false }) !== undefined;
      if (skill !== undefined || kind === 'level' || written.includes(' ') || isKnown) continue;
      if ((words.get(written) ?? 0) >= LEAST_COUNT) continue;
      const to = correct(written, words);
      if (to === undefined) continue;
      return { role: readRole(replaceWord(text, written, to), mentions), typo: { from: written, to } };
    }
    return undefined;
  }

  /** Whether any posting has anything of a role. Asked once before wider places are, of which each takes several searches. */
  async function isSomewhere(role: Role): Promise<boolean> {
    const words = anyOf(stepsOf(role).map(({ query }) => query));
    const question = { filter: { words }, wanted: 1, ranked: true };
    return (
      (
        await findNewest(
          await histogram(),
          question,
          readHits(database, () => 0),
        )
      ).length > 0
    );
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
    const anywhere = filter.words === undefined;

    let role = readRole(text, mentions);
    let typo: { from: string; to: string } | undefined;
    const look = async (): Promise<Found> => {
      const between = async () => {
        const better = await corrected(role, text);
        if (better) ({ role, typo } = better);
        return better !== undefined;
      };
      const first = await find(role, filter, { anywhere, between });
      return typo === undefined ? first : await find(role, filter, { anywhere });
    };
    const found: Found = isNowhere
      ? { hits: new Map(), relaxed: new Set(), languages: undefined }
      : await look();
    // What is in the role's language, and then what is nearer, comes first, however well the rest matches.
    const { languages } = found;
    const isOwn = ({ language }: Hit) =>
      languages === undefined || language === null || languages.includes(language);
    const weigh = (hit: Hit): Hit => {
      const isOther = hit.language !== null && languages !== undefined && hit.language !== languages[0];
      return isOther ? { ...hit, rank: hit.rank * OTHER_LANGUAGE } : hit;
    };
    const lists = [
      [...found.hits.values()].filter(isOwn).map(weigh),
      [...found.hits.values()].filter((hit) => !isOwn(hit)),
    ];

    const isFew = place !== undefined && place.query !== '' && found.hits.size < FEW_IN_PLACE;
    if (isFew && (found.hits.size > 0 || (await isSomewhere(role)))) {
      const country = await countryAt(place);
      const wider: [string, string | undefined][] = [];
      if (country !== undefined && place.words.length > 0) wider.push(['place', ofCountry(country)]);
      wider.push(['country', undefined]);
      for (const [relaxes, words] of wider) {
        if (found.hits.size >= FEW_IN_PLACE) break;
        const more = await find(
          role,
          { ...filter, place: undefined, words },
          { anywhere: words === undefined },
        );
        const others = [...more.hits.values()].filter(({ id }) => !found.hits.has(id));
        if (others.length === 0) continue;
        lists.push(others);
        for (const hit of others) found.hits.set(hit.id, hit);
        for (const one of [...more.relaxed, relaxes]) found.relaxed.add(one);
      }
    }

    const best = Math.max(0, ...[...found.hits.values()].map(({ rank }) => rank));
    const all = [...found.hits.values()];
    const near = all.filter(({ rank }) => rank >= NEAR * best).length >= FEW ? NEAR : NEARLY;
    const hits = lists.flatMap((list) => byRelevance(list.filter(({ rank }) => rank >= near * best)));
    const levels = role.terms.filter(({ kind }) => kind === 'level');
    const sought = soughtTerms(role);
    let suggestions: Reading['suggestions'] = [];
    if (hits.length === 0) suggestions = nearestRoles(text, await titles());
    else if (isAmbiguous(text)) suggestions = meaningsOf(text, await titles());
    const reading: Reading = {
      role: { words: wordsIn(role), skills: [...role.skills], ...(typo && { typo }) },
      ...(place && { place: placeShown(place) }),
      relaxed: [
        ...[...found.relaxed].filter((one) => one !== 'place' && one !== 'country'),
        ...(levels.length > 0 && sought !== role.terms && hits.length > 0
          ? levels.map(({ written }) => `word:${written}`)
          : []),
        ...['place', 'country'].filter((one) => found.relaxed.has(one)),
      ],
      considered: hits.length,
      suggestions,
    };
    return { hits, reading };
  };
}

/** The languages of most postings, the most frequent first; undefined when none of them is known. */
function languagesOf(hits: readonly Hit[]): string[] | undefined {
  const counts = new Map<string, number>();
  for (const { language } of hits)
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  const least = LEAST_SHARE * [...counts.values()].reduce((sum, count) => sum + count, 0);
  const all = [...counts].toSorted(([, a], [, b]) => b - a);
  return all.length === 0 ? undefined : all.flatMap(([one, count]) => (count >= least ? [one] : []));
}

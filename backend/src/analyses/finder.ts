import { and, inArray, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Database } from '../db/database.ts';
import { asArray, matches, type ReadFilter } from '../jobs/filter.ts';
import type { Reading } from '../jobs/query/reading.ts';
import { jobs } from '../jobs/tables.ts';
import type { Llm } from '../llm/client.ts';
import { placeFilter, type RoleSearch } from '../roles/search.ts';
import type { VectorStore } from '../vectors/store.ts';
import { QUERY_PREFIX } from '../vectors/text.ts';
import { fuse } from './fusion.ts';
import type { Question } from './result.ts';

/** How deep the search by meaning goes. */
const DEPTH = 300;
/** How many postings an analysis is about: shares of fewer would jump, and more are less and less about the role. */
const CONSIDERED = 200;
/** Everything has a nearest vector. Below this cosine it is about something else. */
const LEAST_SCORE = 0.5;
/** The query is one short text: a slower node is asleep or busy, and words alone have to do. */
const EMBED_MS = 3_000;

/** The columns an analysis needs. */
const columns = {
  ...{
    id: jobs.id,
    title: jobs.title,
    company: jobs.company,
    board: jobs.board,
    url: jobs.url,
    description: jobs.description,
    language: jobs.language,
    skills: jobs.skills,
  },
  complete: jobs.complete,
  ...{ salaryMin: jobs.salaryMin, salaryMax: jobs.salaryMax },
  ...{ salaryCurrency: jobs.salaryCurrency, salaryPredicted: jobs.salaryPredicted },
};
export type FoundPosting = Pick<typeof jobs.$inferSelect, keyof typeof columns>;

export type Finding = { postings: FoundPosting[]; byVectors: boolean; reading: Reading };
export type PostingFinder = (question: Omit<Question, 'resumeId'>, signal: AbortSignal) => Promise<Finding>;

type FinderOptions = {
  database: Database;
  vectors: VectorStore;
  llm: Pick<Llm, 'embed'>;
  searchRole: RoleSearch;
};

/**
 * Finds the postings for a role, best match first: by its words (roles/search.ts) and by its meaning, fused by their ranks. In a
 * place where the words find few, a wider one counts for the words alone.
 */
export function createPostingFinder({ database, vectors, llm, searchRole }: FinderOptions): PostingFinder {
  const known = new LRUCache<string, readonly number[]>({ max: 500 });

  async function embed(role: string, signal: AbortSignal): Promise<readonly number[] | undefined> {
    const text = role.toLowerCase();
    const kept = known.get(text);
    if (kept) return kept;
    const [vector] = await llm.embed(
      [QUERY_PREFIX + role],
      AbortSignal.any([signal, AbortSignal.timeout(EMBED_MS)]),
    );
    if (vector) known.set(text, vector);
    return vector;
  }

  /** Undefined without the language model or without a store. Whatever it is that fails, there are the words. */
  async function byMeaning(
    filter: ReadFilter,
    role: string,
    signal: AbortSignal,
  ): Promise<string[] | undefined> {
    try {
      if (!(await vectors.available())) return undefined;
      const vector = await embed(role, signal);
      if (!vector) return undefined;
      const near = (await vectors.query('jobs', vector, DEPTH)).filter(({ score }) => score >= LEAST_SCORE);
      const ids = near.map(({ id }) => id);
      const rows = await database.query((db) =>
        db
          .select({ id: jobs.id })
          .from(jobs)
          .where(and(sql`${jobs.id} = any(${asArray(ids)}::uuid[])`, matches(filter))),
      );
      const open = new Set(rows.map(({ id }) => id));
      return ids.filter((id) => open.has(id));
    } catch {
      signal.throwIfAborted();
      return undefined;
    }
  }

  return async ({ role, location, remote }, signal) => {
    // Only its place and `remote`: a meaning has no words.
    const there = placeFilter({ location, remote });
    const [words, meaning] = await Promise.all([
      searchRole({ role, location, remote }),
      byMeaning(there, role, signal),
    ]);
    const ids = fuse([words.hits.map(({ id }) => id), meaning ?? []]).slice(0, CONSIDERED);
    const rows =
      ids.length === 0
        ? []
        : await database.query((db) => db.select(columns).from(jobs).where(inArray(jobs.id, ids)));
    const byId = new Map(rows.map((row) => [row.id, row]));
    const postings = ids.flatMap((one) => byId.get(one) ?? []);
    return {
      postings,
      byVectors: meaning !== undefined,
      reading: { ...words.reading, considered: postings.length },
    };
  };
}

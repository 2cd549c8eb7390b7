import { setImmediate as tick } from 'node:timers/promises';
import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { Position } from '../http/cursor.ts';
import { pageOf } from '../http/page.ts';
import { Refusal } from '../http/problem.ts';
import { withImplied } from '../skills/catalogue/implied.ts';
import { analyse } from './arithmetic.ts';
import { basisOf } from './basis.ts';
import { compare } from './comparison.ts';
import type { Finding, PostingFinder } from './finder.ts';
import { ownOf } from './own.ts';
import { type MentionsIn, postingOf, readPosting } from './posting.ts';
import { quotesOf, type ReadPosting } from './quotes.ts';
import { type Question, readStored, type StoredResult } from './result.ts';
import { type Analysis, analyses } from './tables.ts';

/**
 * A resume that has been read, as an analysis needs it: waits for that. Undefined when the user has none of this id;
 * rejects with a `Refusal` when it cannot be read, or not in time.
 */
export type ResumeOf = (
  userId: string,
  resumeId: string,
  signal: AbortSignal,
) => Promise<
  { id: string; skills: readonly { id: string }[]; removed: readonly { id: string }[] } | undefined
>;

/** The words of a resume that show each of its skills, by id: nothing of one that is gone or being read. */
export type EvidenceOf = (userId: string, resumeId: string) => Promise<ReadonlyMap<string, string | null>>;

/** `from`: the skill that the words name, where the other follows from it. */
export type Evidence = { words: string | null; from: string | null };

const { result: _result, userId: _userId, ...columns } = getTableColumns(analyses);
/** The column holds 0 where nothing can be said, for the release before this one. */
const coverage = sql<number | null>`
  case when ${analyses.coverage} = 0 then (${analyses.result}->>'coverage')::real else ${analyses.coverage} end`;
const listed = { ...columns, coverage };
export type ListedAnalysis = Omit<Pick<Analysis, keyof typeof listed>, 'coverage'> & {
  coverage: number | null;
};

/** Texts read before others have their turn: some ten milliseconds. */
const AT_ONCE = 20;

export type AnalysisService = ReturnType<typeof createAnalysisService>;

type ServiceOptions = {
  database: Database;
  find: PostingFinder;
  resumeOf: ResumeOf;
  evidenceOf: EvidenceOf;
  isSkill: (id: string) => boolean;
  /** Where a text names skills, in order. */
  mentionsIn: MentionsIn;
};

/** Another user's analyses answer as if there were none: `not-found`. */
export function createAnalysisService({
  database,
  find,
  resumeOf,
  evidenceOf,
  isSkill,
  mentionsIn,
}: ServiceOptions) {
  async function one(userId: string, id: string): Promise<Analysis> {
    const [found] = await database.query((db) =>
      db
        .select()
        .from(analyses)
        .where(and(eq(analyses.id, id), eq(analyses.userId, userId))),
    );
    if (!found) throw new Refusal('not-found');
    return { ...found, result: readStored(found.result) };
  }

  /** What the person has, with what follows from it unless they said that they do not have it. */
  async function skillsOf(userId: string, { resumeId, skills }: Question, signal: AbortSignal) {
    if (resumeId === undefined) {
      const unknown = skills?.filter((id) => !isSkill(id)) ?? [];
      if (unknown.length > 0)
        throw new Refusal(
          'not-found',
          `The catalogue has no skill of the id ${unknown.join(', ')}: GET /v1/skills finds them.`,
        );
      return withImplied(skills ?? []);
    }
    const resume = await resumeOf(userId, resumeId, signal);
    if (!resume) throw new Refusal('not-found', 'You have no such resume.');
    const removed = new Set(resume.removed.map(({ id }) => id));
    return withImplied(resume.skills.map(({ id }) => id)).filter((id) => !removed.has(id));
  }

  async function resultOf(
    { postings: found, reading }: Finding,
    has: readonly string[],
  ): Promise<StoredResult> {
    const own = ownOf(reading);
    const read: ReadPosting[] = [];
    for (const posting of found) {
      read.push(readPosting(posting, mentionsIn));
      if (read.length % AT_ONCE === 0) await tick();
    }
    const postings = found.map((posting, at) => postingOf(posting, read[at] as ReadPosting));
    const result = analyse(postings, has, own);
    const listed = [...result.own, ...result.shown, ...result.missing];
    const named = new Set([
      ...listed.flatMap(({ examples }) => examples),
      ...result.fits.map(({ id }) => id),
    ]);
    const examples = found
      .filter(({ id }) => named.has(id))
      .map(({ id, title, company, board, url }) => ({ id, title, company, board, url }));
    const missing = [...result.own.filter((skill) => !skill.has), ...result.missing];
    return {
      ...result,
      reading,
      examples,
      quotes: quotesOf(missing, read),
      basis: basisOf(postings, { has, own }),
    };
  }

  return {
    /** What the person has: waits for a resume that is being read. */
    skillsOf,

    async create(
      userId: string,
      question: Question,
      has: readonly string[],
      signal: AbortSignal,
    ): Promise<Analysis> {
      const { resumeId, skills, role, location, remote } = question;
      const found = await find({ role, location, remote }, signal);
      const result = await resultOf(found, has);
      const counts = {
        coverage: result.coverage ?? 0,
        postings: result.postings.counted,
        fitting: result.postings.fitting,
      };
      const asked = { resumeId, skills: skills && [...skills], role, location, remote };
      const row = { userId, ...asked, byVectors: found.byVectors, result, ...counts };
      const [made] = await database.query((db) => db.insert(analyses).values(row).returning());
      if (!made) throw new Error('an insert returned nothing');
      return made;
    },

    /** Newest first. */
    async list(userId: string, { limit, after }: { limit: number; after?: Position | undefined }) {
      const older =
        after &&
        sql`(${analyses.createdAt}, ${analyses.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`;
      const rows = await database.query((db) =>
        db
          .select(listed)
          .from(analyses)
          .where(and(eq(analyses.userId, userId), older))
          .orderBy(desc(analyses.createdAt), desc(analyses.id))
          .limit(limit + 1),
      );
      const { page, next } = pageOf(rows, limit, ({ createdAt, id }) => ({ at: createdAt, id }));
      return { analyses: page, next };
    },

    find: one,

    /** The words of its resume that show each skill, by id; of one that follows from another, the other's words. */
    async evidence({
      userId,
      resumeId,
    }: Pick<Analysis, 'userId' | 'resumeId'>): Promise<Map<string, Evidence>> {
      const shown = resumeId === null ? new Map<string, null>() : await evidenceOf(userId, resumeId);
      const evidence = new Map<string, Evidence>();
      for (const [id, words] of shown) evidence.set(id, { words, from: null });
      for (const [from, words] of shown)
        for (const id of withImplied([from])) if (!evidence.has(id)) evidence.set(id, { words, from });
      return evidence;
    },

    /** From the older of the two to the newer one, whichever is named first. */
    async compare(userId: string, id: string, other: string) {
      const two = await Promise.all([one(userId, id), one(userId, other)]);
      const [from, to] = two.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime()) as [
        Analysis,
        Analysis,
      ];
      return { from, to, ...compare(from.result, to.result) };
    },

    async deleteAllOf(userId: string): Promise<void> {
      await database.query((db) => db.delete(analyses).where(eq(analyses.userId, userId)));
    },
  };
}

import { and, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { Position } from '../http/cursor.ts';
import { pageOf } from '../http/page.ts';
import { Refusal } from '../http/problem.ts';
import { type AnalysedPosting, analyse } from './arithmetic.ts';
import { compare } from './comparison.ts';
import type { FoundPosting, PostingFinder } from './finder.ts';
import type { Question, StoredResult } from './result.ts';
import { type Analysis, analyses } from './tables.ts';

/** A resume as an analysis needs it; undefined when the user has none of this id. */
export type ResumeOf = (
  userId: string,
  resumeId: string,
) => Promise<{ id: string; skills: readonly { id: string; count: number }[] } | undefined>;

const { result: _result, userId: _userId, ...listed } = getTableColumns(analyses);
export type ListedAnalysis = Pick<Analysis, keyof typeof listed>;

export type AnalysisService = ReturnType<typeof createAnalysisService>;

type ServiceOptions = { database: Database; find: PostingFinder; resumeOf: ResumeOf };

/** Another user's analyses answer as if there were none: `not-found`. */
export function createAnalysisService({ database, find, resumeOf }: ServiceOptions) {
  async function one(userId: string, id: string): Promise<Analysis> {
    const [found] = await database.query((db) =>
      db
        .select()
        .from(analyses)
        .where(and(eq(analyses.id, id), eq(analyses.userId, userId))),
    );
    if (!found) throw new Refusal('not-found');
    return found;
  }

  return {
    async create(userId: string, question: Question, signal: AbortSignal): Promise<Analysis> {
      const { resumeId, role, location, remote } = question;
      const resume = await resumeOf(userId, resumeId);
      if (!resume) throw new Refusal('not-found', 'You have no such resume.');
      const { postings, byVectors } = await find({ role, location, remote }, signal);
      const result = resultOf(postings, resume.skills);
      const counts = {
        coverage: result.coverage,
        postings: result.postings.counted,
        fitting: result.postings.fitting,
      };
      const row = { userId, resumeId, role, location, remote, byVectors, result, ...counts };
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

function resultOf(found: readonly FoundPosting[], skills: readonly { id: string }[]): StoredResult {
  const result = analyse(
    found.map(postingOf),
    skills.map(({ id }) => id),
  );
  const named = new Set([...result.shown, ...result.missing].flatMap(({ examples }) => examples));
  const examples = found
    .filter(({ id }) => named.has(id))
    .map(({ id, title, company, board, url }) => ({ id, title, company, board, url }));
  return { ...result, examples };
}

/** Pay is the middle of what is offered. A guess of the board is none. */
function postingOf({
  id,
  skills,
  salaryMin,
  salaryMax,
  salaryCurrency,
  salaryPredicted,
}: FoundPosting): AnalysedPosting {
  const [low, high] = [salaryMin ?? salaryMax, salaryMax ?? salaryMin];
  const isTold = low !== null && high !== null && salaryCurrency !== null && !salaryPredicted;
  return { id, skills, salary: isTold ? { amount: (low + high) / 2, currency: salaryCurrency } : null };
}

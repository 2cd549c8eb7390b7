import { and, count, desc, eq, ne, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { Position } from '../http/cursor.ts';
import { type Resume, resumeSkills, resumes } from './tables.ts';

/** A resume without its text. */
export type ShownResume = Omit<
  Resume,
  | 'content'
  | 'claim'
  | 'claimedUntil'
  | 'attempts'
  | 'proposalAttempts'
  | 'proposeAfter'
  | 'waitsSince'
  | 'proposalWaitsSince'
>;
export type SkillCount = { id: string; count: number };

const { id, userId, state, reason, kind, fileName, bytes, pages, alsoNamed, proposedAt, createdAt } = resumes;
const shown = { id, userId, state, reason, kind, fileName, bytes, pages, alsoNamed, proposedAt, createdAt };

const mine = (owner: string, resumeId: string) => and(eq(resumes.userId, owner), eq(resumes.id, resumeId));

/** The resumes of users in the database. Another user's are as if they were not there. */
export function createResumeRows(database: Database) {
  return {
    /** Undefined when the user already has `most`, even with concurrent uploads. */
    async insert(row: typeof resumes.$inferInsert, most: number): Promise<ShownResume | undefined> {
      return await database.query((db) =>
        db.transaction(async (tx) => {
          // One upload of a user after another: two that count at the same time would both find room.
          await tx.execute(
            sql`select pg_advisory_xact_lock(hashtextextended(${`resumes ${row.userId}`}, 0))`,
          );
          const [there] = await tx.select({ n: count() }).from(resumes).where(eq(userId, row.userId));
          if ((there?.n ?? 0) >= most) return undefined;
          return (await tx.insert(resumes).values(row).returning(shown))[0];
        }),
      );
    },

    async count(owner: string): Promise<number> {
      const [row] = await database.query((db) =>
        db.select({ n: count() }).from(resumes).where(eq(userId, owner)),
      );
      return row?.n ?? 0;
    },

    /** Newest first; one more than `limit` if there is a next page. */
    async page(owner: string, limit: number, after: Position | undefined): Promise<ShownResume[]> {
      const older =
        after && sql`(${createdAt}, ${id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`;
      return await database.query((db) =>
        db
          .select(shown)
          .from(resumes)
          .where(and(eq(userId, owner), older))
          .orderBy(desc(createdAt), desc(id))
          .limit(limit + 1),
      );
    },

    async find(owner: string, resumeId: string): Promise<ShownResume | undefined> {
      const rows = await database.query((db) => db.select(shown).from(resumes).where(mine(owner, resumeId)));
      return rows[0];
    },

    /** Null until it is read. */
    async text(resumeId: string): Promise<string | null> {
      const rows = await database.query((db) =>
        db.select({ content: resumes.content }).from(resumes).where(eq(id, resumeId)),
      );
      return rows[0]?.content ?? null;
    },

    /** The skills of a resume, the most named first. */
    async skills(resumeId: string): Promise<SkillCount[]> {
      return await database.query((db) =>
        db
          .select({ id: resumeSkills.skillId, count: resumeSkills.count })
          .from(resumeSkills)
          .where(eq(resumeSkills.resumeId, resumeId))
          .orderBy(desc(resumeSkills.count), resumeSkills.skillId),
      );
    },

    /**
     * As if just uploaded. A worker that has it claimed loses the claim. Undefined when there is nothing to do: no such
     * resume, or one that is waiting to be read or being read.
     */
    async reset(owner: string, resumeId: string): Promise<ShownResume | undefined> {
      const fresh = {
        state: 'uploaded',
        reason: null,
        claim: null,
        claimedUntil: null,
        attempts: 0,
        waitsSince: sql`now()`,
      } as const;
      const isRead = and(mine(owner, resumeId), ne(state, 'uploaded'));
      const rows = await database.query((db) => db.update(resumes).set(fresh).where(isRead).returning(shown));
      return rows[0];
    },

    async remove(owner: string, resumeId: string): Promise<void> {
      await database.query((db) => db.delete(resumes).where(mine(owner, resumeId)));
    },

    async removeAll(owner: string): Promise<void> {
      await database.query((db) => db.delete(resumes).where(eq(userId, owner)));
    },
  };
}

import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { FailureReason } from './reasons.ts';
import type { SkillCount } from './rows.ts';
import { resumeSkills, resumes } from './tables.ts';

/** A resume that this process works on until it is finished, given back, or `LEASE_S` are over. */
export type Claimed = { id: string; userId: string; content: string | null; claim: string; attempts: number };

/** Longer than everything one step may take together: its limits end it sooner. */
const LEASE_S = 120;

/**
 * The resumes with something left to do, as a queue in Postgres. Each is one process's at a time; those of a process that
 * has died are free when its lease ends.
 */
export function createResumeQueue(database: Database) {
  const still = ({ id, claim }: Claimed) => and(eq(resumes.id, id), eq(resumes.claim, claim));
  const free = { claim: null, claimedUntil: null, attempts: 0 };

  return {
    /** The oldest one in this state that nobody works on. */
    async claim(state: 'uploaded' | 'extracted'): Promise<Claimed | undefined> {
      const claim = randomUUID();
      const next = sql`(select id from resumes where state = ${state}
        and (claimed_until is null or claimed_until < now())
        order by created_at limit 1 for update skip locked)`;
      const rows = await database.query((db) =>
        db
          .update(resumes)
          .set({
            claim,
            claimedUntil: sql`now() + ${LEASE_S} * interval '1 second'`,
            attempts: sql`attempts + 1`,
          })
          .where(sql`${resumes.id} = ${next}`)
          .returning({
            id: resumes.id,
            userId: resumes.userId,
            content: resumes.content,
            attempts: resumes.attempts,
          }),
      );
      return rows[0] && { ...rows[0], claim };
    },

    /** False when it is not ours any more: deleted, or asked for anew. Nothing is written then. */
    async extracted(
      mine: Claimed,
      { text, pages, skills }: { text: string; pages: number; skills: SkillCount[] },
    ): Promise<boolean> {
      return await database.query((db) =>
        db.transaction(async (tx) => {
          const row = { ...free, state: 'extracted' as const, reason: null, content: text, pages };
          const rows = await tx.update(resumes).set(row).where(still(mine)).returning({ id: resumes.id });
          if (rows.length === 0) return false;
          await tx.delete(resumeSkills).where(eq(resumeSkills.resumeId, mine.id));
          const values = skills.map(({ id, count }) => ({ resumeId: mine.id, skillId: id, count }));
          if (values.length > 0) await tx.insert(resumeSkills).values(values);
          return true;
        }),
      );
    },

    /** What was found in an earlier reading goes with it. */
    async failed(mine: Claimed, reason: FailureReason): Promise<boolean> {
      return await database.query((db) =>
        db.transaction(async (tx) => {
          const row = { ...free, state: 'failed' as const, reason, content: null, pages: null };
          const rows = await tx.update(resumes).set(row).where(still(mine)).returning({ id: resumes.id });
          if (rows.length === 0) return false;
          await tx.delete(resumeSkills).where(eq(resumeSkills.resumeId, mine.id));
          return true;
        }),
      );
    },

    async embedded(mine: Claimed): Promise<boolean> {
      const rows = await database.query((db) =>
        db
          .update(resumes)
          .set({ ...free, state: 'embedded' })
          .where(still(mine))
          .returning({ id: resumes.id }),
      );
      return rows.length > 0;
    },

    /** Free for the next one, after a while; what was begun does not count as an attempt. */
    async giveBack(mine: Claimed, afterSeconds: number): Promise<void> {
      const row = {
        claim: null,
        claimedUntil: sql`now() + ${afterSeconds} * interval '1 second'`,
        attempts: sql`greatest(attempts - 1, 0)`,
      };
      await database.query((db) => db.update(resumes).set(row).where(still(mine)));
    },
  };
}

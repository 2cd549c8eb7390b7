import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import type { FailureReason } from './reasons.ts';
import { MAX_PROPOSAL_ATTEMPTS } from './retry-policy.ts';
import type { SkillCount } from './rows.ts';
import { resumeSkills, resumes } from './tables.ts';
import type { Claimed, Task } from './task.ts';

/** Longer than any task may take: its own limits end it sooner. */
const LEASE_S = 120;

/** What waits for each task. */
const WAITING = {
  read: sql`state = 'uploaded' and (claimed_until is null or claimed_until < now())`,
  embed: sql`state = 'extracted' and (claimed_until is null or claimed_until < now())`,
  // `claimed_until` without a claim is when to embed again; proposals do not wait for that.
  propose: sql`state in ('extracted', 'embedded') and asked_at is null and asks < ${MAX_PROPOSAL_ATTEMPTS}
    and (ask_after is null or ask_after < now()) and (claim is null or claimed_until < now())`,
};

/** New ones first, then the least recently attempted: a resume that always fails blocks no other. */
const ORDER = {
  read: sql`claimed_until nulls first, created_at`,
  embed: sql`claimed_until nulls first, created_at`,
  propose: sql`ask_after nulls first, created_at`,
};

/** A queue in Postgres. One process at a time claims a resume, for one task; a dead process's lease expires. */
export function createResumeQueue(database: Database) {
  const still = ({ id, claim }: Claimed) => and(eq(resumes.id, id), eq(resumes.claim, claim));
  const free = { claim: null, claimedUntil: null, attempts: 0 };
  const noProposals = { alsoNamed: [], proposedAt: null, proposalAttempts: 0, proposeAfter: null };

  return {
    /** The next unclaimed resume that waits for this task. */
    async claim(task: Task): Promise<Claimed | undefined> {
      const claim = randomUUID();
      const next = sql`(select id from resumes where ${WAITING[task]} order by ${ORDER[task]} limit 1
        for update skip locked)`;
      const lease = { claim, claimedUntil: sql`now() + ${LEASE_S} * interval '1 second'` };
      const counted =
        task === 'propose' ? { proposalAttempts: sql`asks + 1` } : { attempts: sql`attempts + 1` };
      const { id, userId, content } = resumes;
      const attempts = task === 'propose' ? resumes.proposalAttempts : resumes.attempts;
      const rows = await database.query((db) =>
        db
          .update(resumes)
          .set({ ...lease, ...counted })
          .where(sql`${resumes.id} = ${next}`)
          .returning({ id, userId, content, attempts }),
      );
      return rows[0] && { ...rows[0], claim };
    },

    /** False, and writes nothing, when the claim is gone: the resume was deleted or reset. */
    async extracted(
      claimed: Claimed,
      { text, pages, skills }: { text: string; pages: number; skills: SkillCount[] },
    ): Promise<boolean> {
      const row = {
        ...free,
        ...noProposals,
        state: 'extracted' as const,
        reason: null,
        content: text,
        pages,
      };
      return await database.query((db) =>
        db.transaction(async (tx) => {
          const rows = await tx.update(resumes).set(row).where(still(claimed)).returning({ id: resumes.id });
          if (rows.length === 0) return false;
          await tx.delete(resumeSkills).where(eq(resumeSkills.resumeId, claimed.id));
          if (skills.length > 0) await tx.insert(resumeSkills).values(rowsOf(claimed, skills));
          return true;
        }),
      );
    },

    /** Also removes what an earlier read found. */
    async failed(claimed: Claimed, reason: FailureReason): Promise<boolean> {
      const row = { ...free, ...noProposals, state: 'failed' as const, reason, content: null, pages: null };
      return await database.query((db) =>
        db.transaction(async (tx) => {
          const rows = await tx.update(resumes).set(row).where(still(claimed)).returning({ id: resumes.id });
          if (rows.length === 0) return false;
          await tx.delete(resumeSkills).where(eq(resumeSkills.resumeId, claimed.id));
          return true;
        }),
      );
    },

    async embedded(claimed: Claimed): Promise<boolean> {
      const rows = await database.query((db) =>
        db
          .update(resumes)
          .set({ ...free, state: 'embedded' })
          .where(still(claimed))
          .returning({ id: resumes.id }),
      );
      return rows.length > 0;
    },

    /** Adds to the skills found in the text; those stay as they are. */
    async proposed(
      claimed: Claimed,
      { skills, alsoNamed }: { skills: SkillCount[]; alsoNamed: string[] },
    ): Promise<boolean> {
      const row = { claim: null, claimedUntil: null, alsoNamed, proposedAt: sql`now()`, proposeAfter: null };
      return await database.query((db) =>
        db.transaction(async (tx) => {
          const rows = await tx.update(resumes).set(row).where(still(claimed)).returning({ id: resumes.id });
          if (rows.length === 0) return false;
          if (skills.length > 0)
            await tx.insert(resumeSkills).values(rowsOf(claimed, skills)).onConflictDoNothing();
          return true;
        }),
      );
    },

    /** Makes it available again after a while. */
    async release(
      task: Task,
      claimed: Claimed,
      { afterSeconds, counts }: { afterSeconds: number; counts: boolean },
    ): Promise<void> {
      const after = sql`now() + ${afterSeconds} * interval '1 second'`;
      const less = counts ? 0 : 1;
      const row =
        task === 'propose'
          ? {
              claim: null,
              claimedUntil: null,
              proposeAfter: after,
              proposalAttempts: sql`asks - ${less}`,
            }
          : { claim: null, claimedUntil: after, attempts: sql`greatest(attempts - ${less}, 0)` };
      await database.query((db) => db.update(resumes).set(row).where(still(claimed)));
    },
  };
}

const rowsOf = ({ id: resumeId }: Claimed, skills: readonly SkillCount[]) =>
  skills.map(({ id: skillId, count }) => ({ resumeId, skillId, count }));

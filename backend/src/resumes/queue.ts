import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { MOST_ASKS } from './again.ts';
import type { FailureReason } from './reasons.ts';
import type { SkillCount } from './rows.ts';
import { resumeSkills, resumes } from './tables.ts';

/** What there is to do: read a file, give a text a vector, ask the language model what else a text names. */
export type Task = 'read' | 'embed' | 'ask';

/** A resume that this process works on until it is finished, given back, or `LEASE_S` are over. */
export type Claimed = {
  id: string;
  userId: string;
  content: string | null;
  claim: string;
  /** How often the task was begun, this time included. */
  tries: number;
};

/** Longer than everything one task may take together: its limits end it sooner. */
const LEASE_S = 120;

/** What waits for each. A text that somebody asked in vain too often waits no more. */
const WAITING = {
  read: sql`state = 'uploaded' and (claimed_until is null or claimed_until < now())`,
  embed: sql`state = 'extracted' and (claimed_until is null or claimed_until < now())`,
  // Whoever gave a vector up for now has written when to try that again, which is nothing to wait for here.
  ask: sql`state in ('extracted', 'embedded') and asked_at is null and asks < ${MOST_ASKS}
    and (ask_after is null or ask_after < now()) and (claim is null or claimed_until < now())`,
};

/** New ones first, then those that were tried longest ago: one that never ends well stands in nobody's way. */
const ORDER = {
  read: sql`claimed_until nulls first, created_at`,
  embed: sql`claimed_until nulls first, created_at`,
  ask: sql`ask_after nulls first, created_at`,
};

/**
 * The resumes with something left to do, as a queue in Postgres. Each is one process's at a time, for one task; those of
 * a process that has died are free when its lease ends.
 */
export function createResumeQueue(database: Database) {
  const still = ({ id, claim }: Claimed) => and(eq(resumes.id, id), eq(resumes.claim, claim));
  const free = { claim: null, claimedUntil: null, attempts: 0 };
  const unasked = { alsoNamed: [], askedAt: null, asks: 0, askAfter: null };

  return {
    /** The next one that waits for this, and that nobody works on. */
    async claim(task: Task): Promise<Claimed | undefined> {
      const claim = randomUUID();
      const next = sql`(select id from resumes where ${WAITING[task]} order by ${ORDER[task]} limit 1
        for update skip locked)`;
      const lease = { claim, claimedUntil: sql`now() + ${LEASE_S} * interval '1 second'` };
      const tries = task === 'ask' ? { asks: sql`asks + 1` } : { attempts: sql`attempts + 1` };
      const { id, userId, content } = resumes;
      const counted = task === 'ask' ? resumes.asks : resumes.attempts;
      const rows = await database.query((db) =>
        db
          .update(resumes)
          .set({ ...lease, ...tries })
          .where(sql`${resumes.id} = ${next}`)
          .returning({ id, userId, content, tries: counted }),
      );
      return rows[0] && { ...rows[0], claim };
    },

    /** False when it is not ours any more: deleted, or asked for anew. Nothing is written then. */
    async extracted(
      mine: Claimed,
      { text, pages, skills }: { text: string; pages: number; skills: SkillCount[] },
    ): Promise<boolean> {
      const row = { ...free, ...unasked, state: 'extracted' as const, reason: null, content: text, pages };
      return await database.query((db) =>
        db.transaction(async (tx) => {
          const rows = await tx.update(resumes).set(row).where(still(mine)).returning({ id: resumes.id });
          if (rows.length === 0) return false;
          await tx.delete(resumeSkills).where(eq(resumeSkills.resumeId, mine.id));
          if (skills.length > 0) await tx.insert(resumeSkills).values(rowsOf(mine, skills));
          return true;
        }),
      );
    },

    /** What was found in an earlier reading goes with it. */
    async failed(mine: Claimed, reason: FailureReason): Promise<boolean> {
      const row = { ...free, ...unasked, state: 'failed' as const, reason, content: null, pages: null };
      return await database.query((db) =>
        db.transaction(async (tx) => {
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

    /** Adds to the skills that were found without asking; these stay as they are. */
    async asked(
      mine: Claimed,
      { skills, alsoNamed }: { skills: SkillCount[]; alsoNamed: string[] },
    ): Promise<boolean> {
      const row = { claim: null, claimedUntil: null, alsoNamed, askedAt: sql`now()`, askAfter: null };
      return await database.query((db) =>
        db.transaction(async (tx) => {
          const rows = await tx.update(resumes).set(row).where(still(mine)).returning({ id: resumes.id });
          if (rows.length === 0) return false;
          if (skills.length > 0)
            await tx.insert(resumeSkills).values(rowsOf(mine, skills)).onConflictDoNothing();
          return true;
        }),
      );
    },

    /** Free for the next one, after a while. */
    async giveBack(
      task: Task,
      mine: Claimed,
      { afterSeconds, counts }: { afterSeconds: number; counts: boolean },
    ): Promise<void> {
      const after = sql`now() + ${afterSeconds} * interval '1 second'`;
      const less = counts ? 0 : 1;
      const row =
        task === 'ask'
          ? { claim: null, claimedUntil: null, askAfter: after, asks: sql`asks - ${less}` }
          : { claim: null, claimedUntil: after, attempts: sql`greatest(attempts - ${less}, 0)` };
      await database.query((db) => db.update(resumes).set(row).where(still(mine)));
    },
  };
}

const rowsOf = ({ id: resumeId }: Claimed, skills: readonly SkillCount[]) =>
  skills.map(({ id: skillId, count }) => ({ resumeId, skillId, count }));

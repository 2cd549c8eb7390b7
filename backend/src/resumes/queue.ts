import { randomUUID } from 'node:crypto';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core';
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
  propose: sql`state in ('extracted', 'embedded') and asked_at is null and asks < ${sql.raw(String(MAX_PROPOSAL_ATTEMPTS))}
    and (ask_after is null or ask_after < now()) and (claim is null or claimed_until < now())`,
};

/** Where a row says since when it waits for a task. */
const SINCE = {
  read: sql`waits_since`,
  embed: sql`waits_since`,
  propose: sql`proposal_waits_since`,
};

/** Claims the first that waits for a task, and moves what else waits of its account to the end. */
export function claimNext(task: Task, claim: string): SQL {
  const [waiting, since] = [WAITING[task], SINCE[task]];
  const attempts = task === 'propose' ? sql`asks` : sql`attempts`;
  return sql`
    with next as materialized (
      select id, user_id from resumes where ${waiting}
      order by ${since}, created_at limit 1 for update skip locked
    ), others as materialized (
      select id from resumes
      where user_id = (select user_id from next) and id <> (select id from next) and ${waiting}
      for update skip locked
    ), moved as (
      update resumes set ${since} = statement_timestamp() where id in (select id from others)
    )
    update resumes set
      claim = ${claim}, claimed_until = now() + ${LEASE_S} * interval '1 second',
      ${since} = statement_timestamp(), ${attempts} = ${attempts} + 1
    where id = (select id from next)
    returning id, user_id as "userId", kind, content, ${attempts} as attempts`;
}

/**
 * A queue in Postgres. One process at a time claims a resume, for one task; a dead process's lease expires.
 *
 * Accounts take turns, for each task: a claim moves what else waits of its account behind everything that waits now. So
 * between two of an account each other account that waits gets one, however many resumes one has or asks for again.
 */
export function createResumeQueue(database: Database) {
  const still = ({ id, claim }: Claimed) => and(eq(resumes.id, id), eq(resumes.claim, claim));
  const free = { claim: null, claimedUntil: null, attempts: 0 };
  const noProposals = { alsoNamed: [], proposedAt: null, proposalAttempts: 0, proposeAfter: null };

  async function finish(
    claimed: Claimed,
    row: PgUpdateSetSource<typeof resumes>,
    { replace, skills }: { replace: boolean; skills: readonly SkillCount[] },
  ): Promise<boolean> {
    const added = skills.map(({ id: skillId, count }) => ({ resumeId: claimed.id, skillId, count }));
    return await database.query((db) =>
      db.transaction(async (tx) => {
        const rows = await tx.update(resumes).set(row).where(still(claimed)).returning({ id: resumes.id });
        if (rows.length === 0) return false;
        if (replace) await tx.delete(resumeSkills).where(eq(resumeSkills.resumeId, claimed.id));
        if (added.length > 0) await tx.insert(resumeSkills).values(added).onConflictDoNothing();
        return true;
      }),
    );
  }

  return {
    /** The next unclaimed resume that waits for this task. */
    async claim(task: Task): Promise<Claimed | undefined> {
      const claim = randomUUID();
      return await database.query((db) =>
        db.transaction(async (tx) => {
          // One claim after another: two at once would give both turns to one account, or find its rows locked.
          await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`resumes to ${task}`}, 0))`);
          const [row] = await tx.execute<Omit<Claimed, 'claim'>>(claimNext(task, claim));
          return row && { ...row, claim };
        }),
      );
    },

    // The methods below return false, and write nothing, when the claim is gone: the resume was deleted or reset.

    /** Replaces what an earlier read found. */
    async extracted(
      claimed: Claimed,
      { text, pages, skills }: { text: string; pages: number | null; skills: SkillCount[] },
    ): Promise<boolean> {
      const row = {
        ...free,
        ...noProposals,
        state: 'extracted',
        reason: null,
        content: text,
        pages,
        waitsSince: sql`now()`,
        proposalWaitsSince: sql`now()`,
      } as const;
      return await finish(claimed, row, { replace: true, skills });
    },

    /** Also removes what an earlier read found. */
    async failed(claimed: Claimed, reason: FailureReason): Promise<boolean> {
      const row = { ...free, ...noProposals, state: 'failed', reason, content: null, pages: null } as const;
      return await finish(claimed, row, { replace: true, skills: [] });
    },

    async embedded(claimed: Claimed): Promise<boolean> {
      return await finish(claimed, { ...free, state: 'embedded' }, { replace: false, skills: [] });
    },

    /** Adds to the skills found in the text; those stay as they are. */
    async proposed(
      claimed: Claimed,
      { skills, alsoNamed }: { skills: SkillCount[]; alsoNamed: string[] },
    ): Promise<boolean> {
      const row = { claim: null, claimedUntil: null, alsoNamed, proposedAt: sql`now()`, proposeAfter: null };
      return await finish(claimed, row, { replace: false, skills });
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
              claimedUntil: null,
              proposeAfter: after,
              proposalWaitsSince: after,
              proposalAttempts: sql`asks - ${less}`,
            }
          : { claimedUntil: after, waitsSince: after, attempts: sql`greatest(attempts - ${less}, 0)` };
      await database.query((db) =>
        db
          .update(resumes)
          .set({ ...row, claim: null })
          .where(still(claimed)),
      );
    },
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Sql } from 'postgres';

/**
 * So long may a client wait for what a migration has locked. At 200 requests/s the backend's queue is full after one
 * second, and requests fail. Also what an attempt waits for a table at most.
 */
export const BLOCK_LIMIT_MS = 900;

/** How often a migration may be stopped for it: the first time may be bad luck on a busy machine. */
export const MOST_STOPS = 2;

/** The sessions that waited for a migration when it was stopped. */
export type Blocked = { sessions: number; waitedMs: number };

export type BlockWatch = {
  /**
   * Looks no more. Resolves to the sessions that waited when it was stopped, undefined if it was not; not before the last
   * look is over, since the cancelled statement fails before the look that cancelled it has its answer.
   */
  end(): Promise<Blocked | undefined>;
};

/**
 * Stops what the session does as soon as a client has waited too long for it: a rewrite, a scan, or an update of a whole
 * table, while it holds a lock that requests need. A migration that nobody waits for may take any time.
 */
export function watchBlocked(client: Sql, pid: number, limitMs: number): BlockWatch {
  let blocked: Blocked | undefined;
  let over = false;
  const look = async () => {
    while (!over) {
      await sleep(limitMs / 9);
      if (over) return;
      blocked = (await stopIfBlocking(client, pid, limitMs)) ?? blocked;
    }
  };
  // Without its connection the migration fails by itself.
  const looking = look().catch(() => {});
  return {
    async end() {
      over = true;
      await looking;
      return blocked;
    },
  };
}

/**
 * In one statement, so that it is the blocking statement that is cancelled, not one after it. A migration that waits for a
 * lock itself is left alone: its own limit ends that, and it is repeated.
 */
async function stopIfBlocking(client: Sql, pid: number, limitMs: number): Promise<Blocked | undefined> {
  const [row] = await client<(Blocked & { stopped: boolean })[]>`
    with waiting as (
      select distinct pid, waitstart from pg_locks
      where not granted and waitstart < clock_timestamp() - ${limitMs} * interval '1 millisecond' and pid <> ${pid}
    ), blocked as (
      select waiting.* from waiting join pg_stat_activity as activity on activity.pid = waiting.pid
      where activity.usesysid is not null and ${pid} = any(pg_blocking_pids(waiting.pid))
    )
    select count(*)::int as sessions,
      (extract(epoch from clock_timestamp() - min(waitstart)) * 1000)::int as "waitedMs", pg_cancel_backend(${pid}) as stopped
    from blocked
    where not exists (select 1 from pg_locks where pid = ${pid} and not granted)
    having count(*) > 0`;
  return row && { sessions: row.sessions, waitedMs: row.waitedMs };
}

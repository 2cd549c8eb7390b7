import { setTimeout as sleep } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { errorCode } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { BLOCK_LIMIT_MS, type Blocked, MOST_STOPS, watchBlocked } from './blocking.ts';
import { MigrationError } from './outcome.ts';

/** How long a migration waits for a table that the live release uses. */
export type TableLockLimits = {
  /** One attempt holds its locks and waits for more no longer than this. */
  waitMs: number;
  /** Between two attempts, and up to half as much again. */
  pauseMs: number;
  /** From the first failed attempt to the last. */
  totalMs: number;
  /** Another session waits no longer than this for what an attempt has locked. */
  blockMs: number;
};

/**
 * While a migration waits for a table, readers queue behind it: the backend's statements time out after 4 s, its pool
 * refuses requests when 200 wait, and after 1 s (deadlock_timeout) Postgres may cancel a reader as a deadlock's victim.
 * An attempt that ends before that costs a client a second and no request. The pause drains the queue.
 */
export const TABLE_LOCK_LIMITS: TableLockLimits = {
  waitMs: BLOCK_LIMIT_MS,
  pauseMs: 2_000,
  totalMs: 60_000,
  blockMs: BLOCK_LIMIT_MS,
};

/** An autovacuum yields to a session that has waited for deadlock_timeout, 1 s. */
const AUTOVACUUM_WAIT_MS = 1_500;

const LOCK_NOT_AVAILABLE = '55P03';
const QUERY_CANCELED = '57014';

/** A session that holds a lock a migration waits for. Without its query, which may hold personal data. */
export type Holder = {
  pid: number;
  application: string | null;
  /** Null when the owner of the schema may not see it. */
  state: string | null;
  transactionSeconds: number | null;
  /** A process of Postgres itself, as an autovacuum is. */
  internal: boolean;
};

/** Whether a statement gave up waiting for a lock. */
export const isTableLocked = (error: unknown) => errorCode(error) === LOCK_NOT_AVAILABLE;

export type LockWait = {
  /** The session that migrates. */
  pid: number;
  /** Another connection: it sees which session the first one waits for. */
  observer: Sql;
  limits: TableLockLimits;
  /** Whether others may wait for it for as long as it takes. */
  mayBlock: boolean;
  log: Logger;
};

/**
 * Makes an attempt, which waits `waitMs` for tables at most, and repeats it after a pause when it could not lock one.
 * Throws `table-locked`, naming the session that holds the lock, after the last; `blocks-requests` when it kept others
 * waiting for what it had locked, also when it was repeated.
 */
export async function untilUnlocked<T>(
  { pid, observer, limits, mayBlock, log }: LockWait,
  attempt: (waitMs: number) => Promise<T>,
): Promise<T> {
  let waitMs = limits.waitMs;
  let giveUpAt: number | undefined;
  let stops = 0;
  for (let attempts = 1; ; attempts++) {
    const watch = watchHolders(observer, pid, waitMs / 8);
    const guard = mayBlock ? undefined : watchBlocked(observer, pid, limits.blockMs);
    try {
      return await attempt(waitMs);
    } catch (error) {
      const blocked = errorCode(error) === QUERY_CANCELED ? await guard?.end() : undefined;
      if (blocked) {
        stops++;
        if (stops >= MOST_STOPS) throw blocks(error, blocked);
        log.warn({ reason: 'blocks-requests', ...blocked }, 'requests waited: stopped, will retry');
        await sleep(limits.pauseMs);
        continue;
      }
      if (!isTableLocked(error)) throw error;
      const holders = watch.seen();
      const pauseMs = Math.round(limits.pauseMs * (1 + Math.random() / 2));
      giveUpAt ??= Date.now() + limits.totalMs;
      if (Date.now() + pauseMs >= giveUpAt) throw gaveUp(error, attempts, holders);
      log.warn({ reason: 'table-locked', attempt: attempts, pauseMs, holders }, 'table locked: will retry');
      waitMs = limits.waitMs;
      if (holders.length > 0 && holders.every(({ internal }) => internal)) {
        waitMs = Math.max(waitMs, AUTOVACUUM_WAIT_MS);
      }
      await sleep(pauseMs);
    } finally {
      watch.end();
      // Not awaited: its look goes on for a tenth of a second at most.
      void guard?.end();
    }
  }
}

function blocks(cause: unknown, { sessions, waitedMs }: Blocked): MigrationError {
  return new MigrationError(
    'blocks-requests',
    `${(cause as Error).message}; it was stopped, because ${sessions} ${sessions === 1 ? 'session' : 'sessions'} waited for it, the first for ${waitedMs} ms: write it so that it holds no lock while it works, or mark the file "-- blocks: <why>" and deploy it in maintenance (backend/README.md, "Change the schema")`,
    { cause },
  );
}

type Watch = { seen(): Holder[]; end(): void };

/** Polls, because Postgres no longer knows the holders once the wait is over. */
function watchHolders(client: Sql, pid: number, everyMs: number): Watch {
  let last: Holder[] = [];
  let over = false;
  const look = async () => {
    while (!over) {
      await sleep(everyMs);
      if (over) return;
      const holders = await findHolders(client, pid);
      if (holders.length > 0) last = holders;
    }
  };
  // Without it a message says less; the migration does not need it.
  look().catch(() => {});
  return {
    seen: () => last,
    end: () => {
      over = true;
    },
  };
}

async function findHolders(client: Sql, waiting: number): Promise<Holder[]> {
  // A prepared transaction holds locks without a session: its pid is 0.
  return await client<Holder[]>`
    select holder.pid, application_name as application, state,
      extract(epoch from clock_timestamp() - xact_start)::int as "transactionSeconds",
      holder.pid <> 0 and usesysid is null as internal
    from (select distinct unnest(pg_blocking_pids(${waiting})) as pid) as holder
    left join pg_stat_activity as activity on activity.pid = holder.pid
    order by holder.pid`;
}

function gaveUp(cause: unknown, attempts: number, holders: Holder[]): MigrationError {
  const tried = `${(cause as Error).message}; tried ${attempts} times`;
  const who = holders.map(describeHolder).join(', ') || 'a session that could not be seen';
  const pid = holders.find(({ internal, pid }) => !internal && pid !== 0)?.pid;
  const next =
    pid === undefined ? 'wait for it' : `wait for it or end it (select pg_terminate_backend(${pid}))`;
  return new MigrationError(
    'table-locked',
    `${tried}; the lock is held by ${who}: ${next}, then deploy again`,
    {
      cause,
    },
  );
}

/** A session in words, as `pid 4711 (skillgap-backend, idle in transaction, for 75 s)`. */
function describeHolder({ pid, application, state, transactionSeconds, internal }: Holder): string {
  if (pid === 0) return 'a prepared transaction (pg_prepared_xacts)';
  const name = internal ? 'a process of Postgres, most likely an autovacuum' : application || 'no name';
  const parts = [name, state, transactionSeconds !== null && `for ${transactionSeconds} s`];
  return `pid ${pid} (${parts.filter(Boolean).join(', ')})`;
}

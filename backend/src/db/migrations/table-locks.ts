import { setTimeout as sleep } from 'node:timers/promises';
import type { Sql, TransactionSql } from 'postgres';
import { errorCode } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { MigrationError } from './outcome.ts';

/** How long a migration waits for a table that the live release is using. */
export type TableLockLimits = {
  /** One attempt: its locks are held and waited for no longer than this before it lets go of all of them. */
  waitMs: number;
  /** Between two attempts, and up to half as much again. */
  pauseMs: number;
  /** From the first attempt that waited in vain to the last. */
  totalMs: number;
};

/**
 * While a migration waits for a table, whoever wants to read it queues behind: the backend's statements give up after
 * 4 s, its pool turns requests away when 200 wait, and after 1 s of waiting (deadlock_timeout) Postgres may pick a
 * reader as the victim of a deadlock. An attempt that ends before any of that costs a client a second and no request.
 * The pause lets a box of one CPU answer all that queued up before it happens again.
 */
export const TABLE_LOCK_LIMITS: TableLockLimits = { waitMs: 900, pauseMs: 2_000, totalMs: 60_000 };

/** An autovacuum gives way to whoever has waited for deadlock_timeout, which is 1 s. */
const AUTOVACUUM_WAIT_MS = 1_500;

const LOCK_NOT_AVAILABLE = '55P03';

/** A session that holds a lock which a migration waits for. Its query is left out: it may hold personal data. */
export type Holder = {
  pid: number;
  application: string | null;
  /** Null when the owner of the schema may not see it. */
  state: string | null;
  transactionSeconds: number | null;
  /** A process of Postgres itself, as an autovacuum is. */
  internal: boolean;
};

/** One attempt: its transaction, and what must be called before each statement that may wait for a table. */
export type Attempt = { tx: TransactionSql; limitLockWait(): Promise<void> };

/** Whether a statement gave up waiting for a lock. */
export const isTableLocked = (error: unknown) => errorCode(error) === LOCK_NOT_AVAILABLE;

/**
 * Runs a transaction, and when it had to wait for a table too long, rolls it back, pauses and runs it again. Throws
 * `table-locked`, naming who held the lock, when the last attempt came to nothing too.
 *
 * @param client Needs two connections: the second one sees whom the first one waits for.
 */
export async function untilUnlocked<T>(
  client: Sql,
  limits: TableLockLimits,
  log: Logger,
  work: (attempt: Attempt) => Promise<T>,
): Promise<T> {
  let waitMs = limits.waitMs;
  let giveUpAt: number | undefined;
  for (let attempt = 1; ; attempt++) {
    let watch: Watch | undefined;
    try {
      const done = await client.begin(async (tx) => {
        const [{ pid }] = await tx<[{ pid: number }]>`select pg_backend_pid() as pid`;
        watch = watchHolders(client, pid, waitMs / 8);
        return { result: await work({ tx, limitLockWait: createLimit(tx, waitMs) }) };
      });
      return done.result;
    } catch (error) {
      if (!isTableLocked(error)) throw error;
      const holders = watch?.seen() ?? [];
      const pauseMs = Math.round(limits.pauseMs * (1 + Math.random() / 2));
      giveUpAt ??= Date.now() + limits.totalMs;
      if (Date.now() + pauseMs >= giveUpAt) throw gaveUp(error, attempt, holders);
      log.warn({ reason: 'table-locked', attempt, pauseMs, holders }, 'a table is locked: trying again soon');
      waitMs = limits.waitMs;
      if (holders.length > 0 && holders.every(({ internal }) => internal)) {
        waitMs = Math.max(waitMs, AUTOVACUUM_WAIT_MS);
      }
      await sleep(pauseMs);
    } finally {
      watch?.end();
    }
  }
}

/**
 * Readers wait for all statements of a transaction together, so the later ones get what the earlier ones left; and at
 * least a quarter of the whole, because after one that took long nothing would be left for them at all.
 */
function createLimit(tx: TransactionSql, waitMs: number): () => Promise<void> {
  let startedAt: number | undefined;
  return async () => {
    startedAt ??= performance.now();
    const left = Math.max(waitMs - (performance.now() - startedAt), waitMs / 4);
    await tx`select set_config('lock_timeout', ${String(Math.ceil(left))}, true)`;
  };
}

type Watch = { seen(): Holder[]; end(): void };

/** Looks again and again: once the wait is over, nobody can tell any more whom it was for. */
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
  // Without it the migration can do its work all the same; only a message will say less.
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

import { setTimeout as sleep } from 'node:timers/promises';
import postgres, { type Sql, type TransactionSql } from 'postgres';
import type { Logger } from '../../log.ts';
import type { DatabaseAddress } from '../address.ts';
import { clientOptions, DatabaseUnavailable } from '../database.ts';
import { MigrationError } from './outcome.ts';
import { type TableLockLimits, untilUnlocked } from './table-locks.ts';

/** Names the lock among all advisory locks of the database: "skillgap" in ASCII. */
const LOCK_KEY = String(0x736b_696c_6c67_6170n);
const LOCK_POLL_MS = 250;
const STATEMENT_TIMEOUT_MS = 300_000;

type SessionOptions = {
  owner: DatabaseAddress;
  lockTimeoutMs: number;
  tableLock: TableLockLimits;
  log: Logger;
};

/** A transaction, and what to call before each statement that may wait for a table. */
export type Attempt = { tx: TransactionSql; limitLockWait(): Promise<void> };

/** Whether others may wait for as long as it takes. */
type Guarded = { mayBlock?: boolean };

/** The session that holds the lock of all migrations, from the first to the last. */
export type MigrationSession = {
  sql: Sql;
  /** Repeats the work, rolled back, while a table is locked. */
  transaction<T>(work: (attempt: Attempt) => Promise<T>, options?: Guarded): Promise<T>;
  /** Runs a statement outside a transaction, with or without a limit on its wait for locks. */
  alone(statement: string, options: Guarded & { limitsLockWait: boolean }): Promise<void>;
};

/**
 * Takes the lock and does the work in one session. The lock belongs to the session, so it ends with the connection,
 * and the session is never replaced: without its connection the work fails.
 */
export async function withSession<T>(
  { owner, lockTimeoutMs, tableLock, log }: SessionOptions,
  work: (session: MigrationSession) => Promise<T>,
): Promise<T> {
  const options = {
    ...clientOptions(owner),
    max: 1,
    max_lifetime: null,
    connect_timeout: 10,
    connection: {
      application_name: 'skillgap-migrate',
      statement_timeout: STATEMENT_TIMEOUT_MS,
      lock_timeout: tableLock.waitMs,
      // Otherwise Postgres finishes the statement of a killed migration before it releases its locks.
      client_connection_check_interval: 1_000,
    },
  };
  const sql = postgres(options);
  const observer = postgres(options);
  try {
    const pid = await takeLock(sql, lockTimeoutMs);
    // Connected now, not by its first look: a migration that ended while a look connected was once seen not to end. That the
    // connection kept it is a guess, which no test has shown.
    await observer`select`;
    const wait = { pid, observer, limits: tableLock, log };
    return await work({
      sql,
      transaction: (work, { mayBlock = false } = {}) =>
        untilUnlocked(
          { ...wait, mayBlock },
          async (waitMs) =>
            (
              await sql.begin(async (tx) => {
                await mustBe(pid, tx);
                return { result: await work({ tx, limitLockWait: createLimit(tx, waitMs) }) };
              })
            ).result,
        ),
      alone: (statement, { limitsLockWait, mayBlock = false }) =>
        untilUnlocked({ ...wait, mayBlock }, async (waitMs) => {
          await mustBe(pid, sql);
          await sql`select set_config('lock_timeout', ${String(limitsLockWait ? waitMs : 0)}, false)`;
          await sql.unsafe(statement);
        }),
    });
  } finally {
    await Promise.all([sql.end({ timeout: 5 }), observer.end({ timeout: 5 })]);
  }
}

/** Polls, because a session that waits inside Postgres holds a snapshot, for which others may have to wait. */
async function takeLock(sql: Sql, timeoutMs: number): Promise<number> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const [lock] = await sql<[{ taken: boolean; pid: number }]>`
      select pg_try_advisory_lock(${LOCK_KEY}) as taken, pg_backend_pid() as pid`;
    if (lock.taken) return lock.pid;
    if (Date.now() >= deadline) {
      throw new MigrationError(
        'lock-held',
        `another migration still ran after ${timeoutMs} ms: wait for it, or end its session (application_name skillgap-migrate in pg_stat_activity)`,
      );
    }
    await sleep(Math.min(LOCK_POLL_MS, Math.max(deadline - Date.now(), 1)));
  }
}

/** postgres.js connects again by itself, and the lock is gone with the old connection. */
async function mustBe(pid: number, sql: Sql | TransactionSql): Promise<void> {
  const [now] = await sql<[{ pid: number }]>`select pg_backend_pid() as pid`;
  if (now.pid !== pid) throw new DatabaseUnavailable('the connection was lost, and the lock with it');
}

/**
 * Readers wait for all statements of a transaction together, so the later ones get what the earlier ones left; but at
 * least a quarter of the whole, or a slow statement would leave nothing for the next.
 */
function createLimit(tx: TransactionSql, waitMs: number): () => Promise<void> {
  let startedAt: number | undefined;
  return async () => {
    startedAt ??= performance.now();
    const left = Math.max(waitMs - (performance.now() - startedAt), waitMs / 4);
    await tx`select set_config('lock_timeout', ${String(Math.ceil(left))}, true)`;
  };
}

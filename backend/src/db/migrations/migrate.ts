import { setTimeout as sleep } from 'node:timers/promises';
import postgres, { type TransactionSql } from 'postgres';
import { errorCode } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import type { DatabaseAddress } from '../address.ts';
import { clientOptions, isUnavailable } from '../database.ts';
import { type Migration, readMigrations } from './folder.ts';
import { ensureLogin, type Login } from './login.ts';
import { MigrationError, type MigrationOutcome } from './outcome.ts';
import { type Applied, type Contracted, planMigrations } from './plan.ts';
import {
  type Attempt,
  isTableLocked,
  TABLE_LOCK_LIMITS,
  type TableLockLimits,
  untilUnlocked,
} from './table-locks.ts';

/** Names the lock among all advisory locks of the database: "skillgap" in ASCII. */
const LOCK_KEY = 0x736b_696c_6c67_6170n;
const LOCK_POLL_MS = 250;
const STATEMENT_TIMEOUT_MS = 300_000;

type MigrateOptions = {
  folder: string;
  /** The owner of the schema. */
  owner: DatabaseAddress;
  /** The role to make for the server; undefined when it is the owner itself. */
  login: Login | undefined;
  /** How long to wait for another migration. */
  lockTimeoutMs: number;
  /** How long to wait for tables, where it is not {@link TABLE_LOCK_LIMITS}. */
  tableLock?: Partial<TableLockLimits>;
  /** Writes the rows that the release brings with it, after the migrations and in their transaction. May run again. */
  seed?: (tx: TransactionSql) => Promise<void>;
  log: Logger;
};

/** Applies what is pending, seeds and makes the login role, all in one transaction: done wholly or not at all. */
export async function migrate(options: MigrateOptions): Promise<MigrationOutcome> {
  const { folder, owner, login, lockTimeoutMs, log } = options;
  const tableLock = { ...TABLE_LOCK_LIMITS, ...options.tableLock };
  const client = postgres({
    ...clientOptions(owner),
    // One migrates, the other sees whom it waits for.
    max: 2,
    connect_timeout: 10,
    connection: {
      application_name: 'skillgap-migrate',
      statement_timeout: STATEMENT_TIMEOUT_MS,
      lock_timeout: tableLock.waitMs,
      // Without it, what a killed migration was doing would hold its locks until it is done.
      client_connection_check_interval: 1_000,
    },
  });
  try {
    const migrations = await readMigrations(folder);
    const deadline = Date.now() + lockTimeoutMs;
    const { pending, contracted } = await untilUnlocked(client, tableLock, log, async (attempt) => {
      const { tx } = attempt;
      await takeLock(tx, deadline, lockTimeoutMs);
      await makeTables(tx);
      const contracted = await readContracted(tx);
      const pending = planMigrations(migrations, await readApplied(tx), contracted);
      for (const migration of pending) await apply(attempt, migration, log);
      await recordContracts(tx, migrations);
      await attempt.limitLockWait();
      await options.seed?.(tx);
      if (login) await inLogin(() => ensureLogin(tx, login));
      return { pending, contracted: contracted.map(({ tag }) => tag) };
    });
    return {
      migrated: true,
      level: migrations.at(-1)?.tag ?? null,
      applied: pending.map(({ tag }) => tag),
      // One recorded is one, even if the rules of today would not say so.
      contracts: migrations
        .filter(({ tag, contract }) => contract !== undefined || contracted.includes(tag))
        .map(({ tag }) => tag),
      reason: pending.length > 0 ? 'applied' : 'up-to-date',
    };
  } catch (error) {
    return failure(error);
  } finally {
    await client.end({ timeout: 5 });
  }
}

/**
 * The lock belongs to the transaction, so it cannot outlive a lost connection. It is asked for again and again, because
 * a session that waits inside Postgres holds a snapshot, for which others may have to wait.
 */
async function takeLock(tx: TransactionSql, deadline: number, timeoutMs: number): Promise<void> {
  for (;;) {
    const [lock] = await tx<
      [{ taken: boolean }]
    >`select pg_try_advisory_xact_lock(${String(LOCK_KEY)}) as taken`;
    if (lock.taken) return;
    if (Date.now() >= deadline) {
      throw new MigrationError(
        'lock-held',
        `another migration still ran after ${timeoutMs} ms: wait for it, or end its session (application_name skillgap-migrate in pg_stat_activity)`,
      );
    }
    await sleep(Math.min(LOCK_POLL_MS, Math.max(deadline - Date.now(), 1)));
  }
}

/** The first table is Drizzle's own, so that its tools understand the database too. The login role can use neither. */
async function makeTables(tx: TransactionSql): Promise<void> {
  await tx`create schema if not exists drizzle`;
  await tx`
    create table if not exists drizzle.__drizzle_migrations
      (id serial primary key, hash text not null, created_at bigint)`;
  await tx`
    create table if not exists drizzle.contracts
      (tag text primary key, why text not null, applied_at timestamptz not null default now())`;
}

async function readApplied(tx: TransactionSql): Promise<Applied[]> {
  const rows = await tx<{ hash: string; created_at: string }[]>`
    select hash, created_at from drizzle.__drizzle_migrations order by created_at`;
  return rows.map(({ hash, created_at }) => ({ hash, when: Number(created_at) }));
}

async function readContracted(tx: TransactionSql): Promise<Contracted[]> {
  return await tx<Contracted[]>`select tag, why from drizzle.contracts order by applied_at, tag`;
}

/** All of the folder are applied by now. Ones of long ago are noted too, when the rules have become stricter since. */
async function recordContracts(tx: TransactionSql, migrations: Migration[]): Promise<void> {
  for (const { tag, contract } of migrations) {
    if (contract === undefined) continue;
    await tx`insert into drizzle.contracts (tag, why) values (${tag}, ${contract}) on conflict (tag) do nothing`;
  }
}

async function apply(
  { tx, limitLockWait }: Attempt,
  { tag, when, hash, statements }: Migration,
  log: Logger,
): Promise<void> {
  const startedAt = performance.now();
  for (const [index, statement] of statements.entries()) {
    await limitLockWait();
    try {
      await tx.unsafe(statement);
    } catch (cause) {
      const reason = isTableLocked(cause)
        ? 'table-locked'
        : isUnavailable(cause)
          ? 'database-unavailable'
          : 'statement-failed';
      const where = `migration ${tag}, statement ${index + 1} of ${statements.length}`;
      throw new MigrationError(
        reason,
        `${where}: ${(cause as Error).message} (${errorCode(cause)}); nothing was changed`,
        { cause },
      );
    }
  }
  await tx`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${when})`;
  log.info({ migration: tag, ms: Math.round(performance.now() - startedAt) }, 'migration ran');
}

async function inLogin(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (cause instanceof MigrationError || isUnavailable(cause) || isTableLocked(cause)) throw cause;
    const what = `the login role of DATABASE_URL could not be made: ${(cause as Error).message} (${errorCode(cause)})`;
    throw new MigrationError('login-refused', `${what}; nothing was changed`, { cause });
  }
}

function failure(error: unknown): MigrationOutcome {
  if (error instanceof MigrationError) return { migrated: false, reason: error.reason, error: error.message };
  const message = error instanceof Error ? error.message : String(error);
  if (isUnavailable(error)) {
    return {
      migrated: false,
      reason: 'database-unavailable',
      error: `the database cannot be used: ${message}`,
    };
  }
  return { migrated: false, reason: 'internal', error: message };
}

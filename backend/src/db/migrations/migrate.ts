import { setTimeout as sleep } from 'node:timers/promises';
import postgres, { type TransactionSql } from 'postgres';
import { errorCode } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import type { DatabaseAddress } from '../address.ts';
import { clientOptions, isAway } from '../database.ts';
import { type Migration, readMigrations } from './folder.ts';
import { ensureLogin, type Login } from './login.ts';
import { MigrationError, type MigrationOutcome } from './outcome.ts';
import { type Applied, planMigrations } from './plan.ts';

/** Names the lock among all advisory locks of the database: "skillgap" in ASCII. */
const LOCK_KEY = 0x736b_696c_6c67_6170n;
const LOCK_POLL_MS = 250;
/** A table that is waited for is one nobody else can read meanwhile: better to fail and try again. */
const TABLE_LOCK_TIMEOUT_MS = 10_000;
const STATEMENT_TIMEOUT_MS = 300_000;

type MigrateOptions = {
  folder: string;
  /** The owner of the schema. */
  owner: DatabaseAddress;
  /** The role to make for the server; undefined when it is the owner itself. */
  login: Login | undefined;
  lockTimeoutMs: number;
  log: Logger;
};

/** Applies what is pending and makes the login role, all in one transaction: done wholly or not at all. */
export async function migrate(options: MigrateOptions): Promise<MigrationOutcome> {
  const { folder, owner, login, lockTimeoutMs, log } = options;
  const client = postgres({
    ...clientOptions(owner),
    max: 1,
    connect_timeout: 10,
    connection: {
      application_name: 'skillgap-migrate',
      statement_timeout: STATEMENT_TIMEOUT_MS,
      lock_timeout: TABLE_LOCK_TIMEOUT_MS,
    },
  });
  try {
    const migrations = await readMigrations(folder);
    const pending = await client.begin(async (tx) => {
      await takeLock(tx, lockTimeoutMs);
      const left = planMigrations(migrations, await readApplied(tx));
      for (const migration of left) await apply(tx, migration, log);
      if (login) await inLogin(() => ensureLogin(tx, login));
      return left;
    });
    const level = migrations.at(-1)?.tag ?? null;
    const applied = pending.map(({ tag }) => tag);
    return { migrated: true, level, applied, reason: applied.length > 0 ? 'applied' : 'up-to-date' };
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
async function takeLock(tx: TransactionSql, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
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

/** The table is Drizzle's own, so that its tools understand the database too. */
async function readApplied(tx: TransactionSql): Promise<Applied[]> {
  const [table] = await tx<[{ found: boolean }]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as found`;
  if (!table.found) {
    await tx`create schema if not exists drizzle`;
    await tx`create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`;
  }
  const rows = await tx<{ hash: string; created_at: string }[]>`
    select hash, created_at from drizzle.__drizzle_migrations order by created_at`;
  return rows.map(({ hash, created_at }) => ({ hash, when: Number(created_at) }));
}

async function apply(
  tx: TransactionSql,
  { tag, when, hash, statements }: Migration,
  log: Logger,
): Promise<void> {
  const startedAt = performance.now();
  for (const [index, statement] of statements.entries()) {
    try {
      await tx.unsafe(statement);
    } catch (cause) {
      const code = errorCode(cause);
      const reason = code === '55P03' ? 'table-locked' : isAway(cause) ? 'database-away' : 'statement-failed';
      const where = `migration ${tag}, statement ${index + 1} of ${statements.length}`;
      throw new MigrationError(
        reason,
        `${where}: ${(cause as Error).message} (${code}); nothing was changed`,
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
    if (cause instanceof MigrationError || isAway(cause)) throw cause;
    const what = `the login role of DATABASE_URL could not be made: ${(cause as Error).message} (${errorCode(cause)})`;
    throw new MigrationError('login-refused', `${what}; nothing was changed`, { cause });
  }
}

function failure(error: unknown): MigrationOutcome {
  if (error instanceof MigrationError) return { migrated: false, reason: error.reason, error: error.message };
  const message = error instanceof Error ? error.message : String(error);
  if (isAway(error)) {
    return { migrated: false, reason: 'database-away', error: `the database cannot be used: ${message}` };
  }
  return { migrated: false, reason: 'internal', error: message };
}

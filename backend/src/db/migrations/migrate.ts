import type { TransactionSql } from 'postgres';
import { errorCode } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import type { DatabaseAddress } from '../address.ts';
import { isUnavailable } from '../database.ts';
import { makeTables, readApplied, readContracted, recordApplied, recordContracts } from './bookkeeping.ts';
import { readMigrations } from './folder.ts';
import { checkLogin, ensureLogin, type Login } from './login.ts';
import type { Migration } from './migration.ts';
import { runSteps } from './no-transaction.ts';
import { MigrationError, type MigrationOutcome } from './outcome.ts';
import { planMigrations } from './plan.ts';
import { type MigrationSession, withSession } from './session.ts';
import { isTableLocked, TABLE_LOCK_LIMITS, type TableLockLimits } from './table-locks.ts';

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
  /** Writes the rows that the release brings with it, after the migrations, in a transaction. May run again. */
  seed?: (tx: TransactionSql) => Promise<void>;
  log: Logger;
};

/**
 * Applies what is pending, each file in a transaction of its own unless it opts out, then seeds and makes the login
 * role in one more. A failure leaves the files before it applied; the next attempt continues from there.
 */
export async function migrate(options: MigrateOptions): Promise<MigrationOutcome> {
  const { folder, login, log, seed } = options;
  const tableLock = { ...TABLE_LOCK_LIMITS, ...options.tableLock };
  const applied: string[] = [];
  try {
    const migrations = await readMigrations(folder);
    const contracted = await withSession({ ...options, tableLock }, async (session) => {
      const { pending, contracted } = await session.transaction(async ({ tx }) => {
        if (login) await checkLogin(tx, login);
        await makeTables(tx);
        const contracted = await readContracted(tx);
        return { pending: planMigrations(migrations, await readApplied(tx), contracted), contracted };
      });
      for (const migration of pending) {
        await apply(session, migration, applied, log);
        applied.push(migration.tag);
      }
      await session.transaction(async ({ tx, limitLockWait }) => {
        await recordContracts(tx, migrations);
        await limitLockWait();
        await seed?.(tx);
        if (login) await inLogin(applied, () => ensureLogin(tx, login));
      });
      return contracted.map(({ tag }) => tag);
    });
    return {
      migrated: true,
      level: migrations.at(-1)?.tag ?? null,
      applied,
      // One recorded is one, even if the rules of today would not say so.
      contracts: migrations
        .filter(({ tag, contract }) => contract !== undefined || contracted.includes(tag))
        .map(({ tag }) => tag),
      reason: applied.length > 0 ? 'applied' : 'up-to-date',
    };
  } catch (error) {
    return failure(error);
  }
}

async function apply(
  session: MigrationSession,
  migration: Migration,
  before: string[],
  log: Logger,
): Promise<void> {
  const { tag, statements, steps, blocks } = migration;
  const startedAt = performance.now();
  const run = async (at: number, of: number, work: () => Promise<unknown>, isAtomic = true) => {
    try {
      await work();
    } catch (cause) {
      if (!(cause instanceof MigrationError)) throw refused({ tag, at, of, before, isAtomic, cause });
      if (cause.reason !== 'blocks-requests') throw cause;
      throw new MigrationError(cause.reason, `migration ${tag}, statement ${at} of ${of}: ${cause.message}`, {
        cause,
      });
    }
  };
  if (steps) await runSteps(session, migration, steps, (at, of, work) => run(at, of, work, false));
  else {
    const options = { mayBlock: blocks !== undefined };
    await session.transaction(async ({ tx, limitLockWait }) => {
      for (const [index, statement] of statements.entries()) {
        await limitLockWait();
        await run(index + 1, statements.length, () => tx.unsafe(statement));
      }
      await recordApplied(tx, migration);
      await recordContracts(tx, [migration]);
    }, options);
  }
  log.info({ migration: tag, ms: Math.round(performance.now() - startedAt) }, 'migration ran');
}

type Refused = { tag: string; at: number; of: number; before: string[]; isAtomic: boolean; cause: unknown };

/** What Postgres refuses in a transaction, by its code. */
const ADVICE = new Map([
  ['25001', 'begin the file with the line "-- skillgap: no-transaction"'],
  ['55P04', 'use the new value in a migration of its own'],
]);

function refused({ tag, at, of, before, isAtomic, cause }: Refused): MigrationError {
  const code = errorCode(cause);
  const reason = isTableLocked(cause)
    ? 'table-locked'
    : isUnavailable(cause) && code !== STATEMENT_TIMEOUT
      ? 'database-unavailable'
      : 'statement-failed';
  const left = isAtomic
    ? changed(before)
    : `the statements before it stay applied, and the next attempt continues here`;
  const advice = ADVICE.get(code ?? '');
  const where = `migration ${tag}, statement ${at} of ${of}`;
  return new MigrationError(
    reason,
    `${where}: ${(cause as Error).message} (${code}); ${left}${advice ? `; ${advice}` : ''}`,
    { cause },
  );
}

const STATEMENT_TIMEOUT = '57014';

/** What a failed transaction leaves of this run. */
const changed = (before: readonly string[]) =>
  before.length === 0
    ? 'nothing was changed'
    : `it changed nothing, ${before.join(', ')} before it stay applied`;

async function inLogin(before: readonly string[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (cause instanceof MigrationError || isUnavailable(cause) || isTableLocked(cause)) throw cause;
    const what = `the login role of DATABASE_URL could not be made: ${(cause as Error).message} (${errorCode(cause)})`;
    throw new MigrationError('login-refused', `${what}; ${changed(before)}`, { cause });
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

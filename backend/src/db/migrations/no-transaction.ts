import { createHash } from 'node:crypto';
import { errorCode } from '../../errors.ts';
import { isUnavailable } from '../database.ts';
import { readProgress, recordApplied, recordContracts, saveProgress } from './bookkeeping.ts';
import type { Migration } from './migration.ts';
import { MigrationError } from './outcome.ts';
import type { MigrationSession } from './session.ts';
import type { MigrationStep } from './steps.ts';

const UNDEFINED_OBJECT = '42704';

/**
 * Runs a migration without a transaction, statement by statement, and continues one that was interrupted. A statement
 * that can run in a transaction does, together with its progress. Any other one may have run before a crash without
 * its progress: it runs again.
 */
export async function runSteps(
  session: MigrationSession,
  migration: Migration,
  steps: readonly MigrationStep[],
  run: (statement: number, of: number, work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const { tag } = migration;
  const mayBlock = migration.blocks !== undefined;
  const hashOf = (count: number) =>
    createHash('sha256')
      .update(JSON.stringify(steps.slice(0, count).map(({ text }) => text)))
      .digest('hex');
  const progress = await readProgress(session.sql, tag);
  const first = progress?.done ?? 0;
  if (progress && progress.hash !== hashOf(first)) {
    throw new MigrationError(
      'changed-after-applied',
      `migration ${tag} was edited after its first ${first} statements had been applied: restore these, and edit those after them only`,
    );
  }
  // From its first statement on an older release may not fit.
  await session.transaction(({ tx }) => recordContracts(tx, [migration]));
  for (const [at, step] of steps.entries()) {
    if (at < first) continue;
    const done = { done: at + 1, hash: hashOf(at + 1), started: false };
    await run(at + 1, steps.length, async () => {
      if (step.kind === 'atomic') {
        await session.transaction(
          async ({ tx, limitLockWait }) => {
            await limitLockWait();
            await tx.unsafe(step.text);
            await saveProgress(tx, tag, done);
          },
          { mayBlock },
        );
        return;
      }
      const isRepeat = at === first && progress?.started === true;
      const before = { done: at, hash: hashOf(at), started: true };
      await saveProgress(session.sql, tag, before);
      try {
        await runAlone(session, step, { isRepeat, mayBlock });
      } catch (error) {
        // Refused, it has not run: what it finds next time is not its own. Without a connection that is not known.
        if (!isRepeat && !isUnavailable(error))
          await saveProgress(session.sql, tag, { ...before, started: false }).catch(() => {});
        throw error;
      }
      await saveProgress(session.sql, tag, done);
    });
  }
  await session.transaction(({ tx }) => recordApplied(tx, migration));
}

async function runAlone(
  session: MigrationSession,
  step: MigrationStep,
  { isRepeat, mayBlock }: { isRepeat: boolean; mayBlock: boolean },
): Promise<void> {
  const { text, kind, index, drops } = step;
  // A concurrent statement blocks no reader or writer while it waits.
  const options = { limitsLockWait: kind === 'alone', mayBlock };
  await dropInvalidIndexes(session, step);
  if (isRepeat && index && (await isThere(session, index))) return;
  try {
    await session.alone(text, options);
  } catch (error) {
    if (isRepeat && drops && errorCode(error) === UNDEFINED_OBJECT) return;
    // An invalid index slows down every write. Without a connection the next attempt drops it.
    await dropInvalidIndexes(session, step).catch(() => {});
    throw error;
  }
}

/** What CREATE INDEX or REINDEX CONCURRENTLY left when it failed. */
async function dropInvalidIndexes(
  session: MigrationSession,
  { index, reindexes = false }: MigrationStep,
): Promise<void> {
  if (!index && !reindexes) return;
  const found = await session.sql<{ name: string }[]>`
    select i.indexrelid::regclass::text as name from pg_index as i join pg_class as c on c.oid = i.indexrelid
    where not i.indisvalid and c.relkind = 'i' and c.relnamespace = to_regnamespace(${index?.schema ?? 'public'})
      and (c.relname = ${index?.name ?? null} or ${reindexes} and c.relname ~ '_cc(new|old)[0-9]*$')`;
  for (const { name } of found) {
    await session.alone(`drop index concurrently if exists ${name}`, { limitsLockWait: false });
  }
}

async function isThere(
  session: MigrationSession,
  { schema = 'public', name }: NonNullable<MigrationStep['index']>,
): Promise<boolean> {
  const [row] = await session.sql<[{ there: boolean }]>`
    select to_regclass(format('%I.%I', ${schema}::text, ${name}::text)) is not null as there`;
  return row.there;
}

import { and, asc, desc, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { jobs } from '../jobs/tables.ts';
import { MOST_TEXTS } from '../llm/batches.ts';
import type { Llm } from '../llm/client.ts';
import { LlmError } from '../llm/errors.ts';
import type { Logger } from '../log.ts';
import { VectorError, type VectorReason, type VectorStore } from './store.ts';
import { postingText } from './text.ts';

const FORGET_AT_ONCE = 500;
/** Characters of a posting, and when the model says that is too long. */
const [MOST_CHARACTERS, FEW_CHARACTERS] = [2_000, 400];

export type EmbedOutcome = {
  embedded: number;
  /** Too long for the model even when cut, or without a direction. Not tried again until the posting changes. */
  skipped: number;
  /** Deleted vectors of closed postings. */
  forgotten: number;
  reason: 'done' | 'llm-unavailable' | 'stopped' | VectorReason;
};

type EmbedderOptions = {
  database: Database;
  vectors: VectorStore;
  llm: Pick<Llm, 'embed' | 'state'>;
  log: Pick<Logger, 'info' | 'warn'>;
};

/** A posting to embed. `version` is Postgres's own of the row: another one means that it was written meanwhile. */
type Row = {
  id: string;
  title: string;
  company: string | null;
  description: string | null;
  skills: string[];
  version: string;
};

/**
 * Embeds open postings, newest first, and deletes the vectors of closed ones. Can be stopped and resumed at any time:
 * a posting is marked after its vector is written, and parallel runs only repeat work.
 */
export function createEmbedder({ database, vectors, llm, log }: EmbedderOptions) {
  async function nextRows(): Promise<Row[]> {
    const { id, title, company, description, skills } = jobs;
    return await database.query((db) =>
      db
        .select({ id, title, company, description, skills, version: sql<string>`jobs.xmin::text` })
        .from(jobs)
        .where(and(isNull(jobs.embeddedAt), isNull(jobs.closedAt)))
        .orderBy(desc(jobs.postedAt))
        .limit(MOST_TEXTS),
    );
  }

  /** A vector each, or undefined when the model refuses the text. */
  async function embed(rows: readonly Row[], signal: AbortSignal): Promise<(number[] | undefined)[]> {
    try {
      return await llm.embed(
        rows.map((row) => postingText(row, MOST_CHARACTERS)),
        signal,
      );
    } catch (error) {
      if (!isTooLong(error)) throw error;
    }
    const one = async (row: Row, characters: number) =>
      (await llm.embed([postingText(row, characters)], signal))[0];
    const all: (number[] | undefined)[] = [];
    for (const row of rows) {
      all.push(
        await one(row, MOST_CHARACTERS)
          .catch(unlessTooLong(() => one(row, FEW_CHARACTERS)))
          .catch(unlessTooLong(async () => undefined)),
      );
    }
    return all;
  }

  async function mark(rows: readonly Row[]): Promise<void> {
    const versions = JSON.stringify(rows.map(({ id, version }) => ({ id, version })));
    await database.query((db) =>
      db.execute(sql`
        update jobs set embedded_at = now()
        from json_to_recordset(${versions}::json) as done (id uuid, version text)
        where jobs.id = done.id and jobs.xmin::text = done.version`),
    );
  }

  async function forget(signal: AbortSignal): Promise<number> {
    for (let forgotten = 0; ; ) {
      signal.throwIfAborted();
      const rows = await database.query((db) =>
        db
          .select({ id: jobs.id })
          .from(jobs)
          .where(and(isNotNull(jobs.embeddedAt), isNotNull(jobs.closedAt)))
          .orderBy(asc(jobs.id))
          .limit(FORGET_AT_ONCE),
      );
      if (rows.length === 0) return forgotten;
      await vectors.delete('jobs', rows);
      const ids = rows.map(({ id }) => id);
      await database.query((db) => db.update(jobs).set({ embeddedAt: null }).where(inArray(jobs.id, ids)));
      forgotten += rows.length;
    }
  }

  async function work(outcome: EmbedOutcome, signal: AbortSignal): Promise<EmbedOutcome['reason']> {
    if (!(await vectors.available())) return 'vectors-unsupported';
    outcome.forgotten = await forget(signal);
    for (;;) {
      signal.throwIfAborted();
      if (llm.state() === 'down') return 'llm-unavailable';
      const rows = await nextRows();
      if (rows.length === 0) return 'done';
      const made = await embed(rows, signal);
      const items = rows.flatMap(({ id }, at) => {
        const vector = made[at];
        return vector?.some((value) => value !== 0) ? [{ id, vector }] : [];
      });
      await vectors.put('jobs', items);
      await mark(rows);
      outcome.embedded += items.length;
      outcome.skipped += rows.length - items.length;
    }
  }

  return {
    /**
     * Works until nothing is left or a service is unavailable, and returns why; rejects for a bug or without a
     * database.
     */
    async run(signal: AbortSignal): Promise<EmbedOutcome> {
      const outcome: EmbedOutcome = { embedded: 0, skipped: 0, forgotten: 0, reason: 'done' };
      try {
        outcome.reason = await work(outcome, signal);
      } catch (error) {
        if (signal.aborted) outcome.reason = 'stopped';
        else if (error instanceof LlmError) outcome.reason = 'llm-unavailable';
        else if (error instanceof VectorError) outcome.reason = error.reason;
        else throw error;
      }
      // A model that sleeps is no news, and neither is a Postgres without the extension.
      const isQuiet = ['llm-unavailable', 'vectors-unsupported', 'stopped'].includes(outcome.reason);
      const hasWorked = outcome.embedded + outcome.skipped + outcome.forgotten > 0;
      if (outcome.reason === 'done' || isQuiet) {
        if (hasWorked) log.info(outcome, 'postings embedded');
      } else log.warn(outcome, 'postings not embedded');
      return outcome;
    },
  };
}

const isTooLong = (error: unknown) => error instanceof LlmError && error.reason === 'llm-too-long';

const unlessTooLong =
  <T>(instead: () => Promise<T>) =>
  async (error: unknown): Promise<T> => {
    if (isTooLong(error)) return await instead();
    throw error;
  };

import { sql } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { errorCode } from '../errors.ts';
import { portionsOf, unit, VectorError, type VectorStore } from './store.ts';

const PUT_AT_ONCE = 100;
const DELETE_AT_ONCE = 1_000;
/** How often to look again for an extension that was not there. */
const LOOK_AGAIN_MS = 60_000;
/** Graph nodes a search keeps in view: more is better and slower. pgvector allows 1,000. */
const [LEAST_IN_VIEW, MOST_IN_VIEW] = [100, 1_000];

/** Vectors in the same Postgres, if it has pgvector; the migration `vectors` makes their table. */
export function createPgvectorStore(database: Database, now: () => number = Date.now): VectorStore {
  let looked: { at: number; there: boolean } | undefined;
  let dimension: number | undefined;

  async function isThere(): Promise<boolean> {
    if (looked?.there || (looked && now() - looked.at < LOOK_AGAIN_MS)) return looked.there;
    const [row] = await run((db) =>
      db.execute<{ there: boolean }>(sql`select to_regclass('public.vectors') is not null as there`),
    );
    looked = { at: now(), there: row?.there === true };
    return looked.there;
  }

  async function run<T>(work: Parameters<typeof database.query<T>>[0]): Promise<T> {
    try {
      return await database.query(work);
    } catch (cause) {
      // Postgres refuses a vector of another length by the index's cast.
      if (errorCode(cause) === '22000') {
        throw new VectorError('vectors-other-dimension', 'The vectors stored have another length.', {
          cause,
        });
      }
      throw new VectorError('vectors-unavailable', 'The vectors cannot be reached.', { cause });
    }
  }

  async function mustBeThere(): Promise<void> {
    if (!(await isThere())) throw new VectorError('vectors-unsupported', 'This Postgres has no pgvector.');
  }

  /** The length of all vectors, set by the first. Undefined when there is none. */
  async function readDimension(): Promise<number | undefined> {
    if (dimension !== undefined) return dimension;
    const [row] = await run((db) =>
      db.execute<{ dimension: number }>(sql`select dimension from vectors_dimension`),
    );
    dimension = row?.dimension;
    return dimension;
  }

  async function fixDimension(wanted: number): Promise<void> {
    const known =
      (await readDimension()) ??
      (
        await run((db) =>
          db.execute<{ known: number }>(sql`select vectors_fix_dimension(${wanted}::int) as known`),
        )
      )[0]?.known;
    if (known !== wanted) {
      throw new VectorError(
        'vectors-other-dimension',
        `The vectors stored have ${known} numbers, not ${wanted}.`,
      );
    }
    dimension = known;
  }

  return {
    kind: 'pgvector',
    available: () => isThere().catch(() => false),

    async put(namespace, items) {
      await mustBeThere();
      for (const portion of portionsOf(items, PUT_AT_ONCE)) {
        const rows = portion.map(({ id, owner, vector }) => ({ id, owner, embedding: asText(unit(vector)) }));
        for (const length of new Set(portion.map(({ vector }) => vector.length))) await fixDimension(length);
        await run((db) =>
          db.execute(sql`
            insert into vectors (namespace, id, owner, embedding)
            select ${namespace}, id, owner, embedding::halfvec
            from json_to_recordset(${JSON.stringify(rows)}::json) as row (id uuid, owner uuid, embedding text)
            on conflict (namespace, id) do update set owner = excluded.owner, embedding = excluded.embedding`),
        );
      }
    },

    async delete(namespace, keys) {
      await mustBeThere();
      for (const portion of portionsOf(keys, DELETE_AT_ONCE)) {
        const ids = `{${portion.map(({ id }) => id).join(',')}}`;
        await run((db) =>
          db.execute(sql`delete from vectors where namespace = ${namespace} and id = any(${ids}::uuid[])`),
        );
      }
    },

    async deleteByOwner(namespace, owner) {
      if (!(await isThere())) return;
      await run((db) =>
        db.execute(sql`delete from vectors where namespace = ${namespace} and owner = ${owner}::uuid`),
      );
    },

    async query(namespace, vector, topK) {
      await mustBeThere();
      const length = await readDimension();
      if (length === undefined) return [];
      if (vector.length !== length) {
        throw new VectorError(
          'vectors-other-dimension',
          `The vectors stored have ${length} numbers, not ${vector.length}.`,
        );
      }
      const inView = Math.min(Math.max(topK, LEAST_IN_VIEW), MOST_IN_VIEW);
      // Spelt out, not parameters: the index is chosen by them. Both are ours.
      const distance = sql`embedding::halfvec(${sql.raw(String(length))}) <=> ${asText(unit(vector))}::halfvec(${sql.raw(String(length))})`;
      const rows = await run((db) =>
        db.transaction(async (tx) => {
          await tx.execute(sql.raw(`set local hnsw.ef_search = ${inView}`));
          return await tx.execute<{ id: string; distance: number }>(sql`
            select id, (${distance})::float8 as distance from vectors
            where namespace = ${sql.raw(`'${namespace}'`)} order by ${distance} limit ${Math.min(topK, MOST_IN_VIEW)}`);
        }),
      );
      return rows.map(({ id, distance }) => ({ id, score: 1 - distance }));
    },
  };
}

/** pgvector's text form. Seven digits are more than it keeps. */
const asText = (vector: readonly number[]) => `[${vector.map((value) => value.toPrecision(7)).join(',')}]`;

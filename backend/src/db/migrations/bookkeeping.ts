import type { Sql, TransactionSql } from 'postgres';
import type { Applied, Contracted, Migration } from './migration.ts';

/** How far a migration without a transaction has come. */
export type Progress = {
  /** Statements that ran. */
  done: number;
  /** A hash of their text: they may not be edited any more. */
  hash: string;
  /** The next statement was started, outside a transaction: it may have run. */
  started: boolean;
};

/** The first table is Drizzle's own, so that its tools understand the database too. The login role can use none. */
export async function makeTables(tx: TransactionSql): Promise<void> {
  await tx`create schema if not exists drizzle`;
  await tx`
    create table if not exists drizzle.__drizzle_migrations
      (id serial primary key, hash text not null, created_at bigint)`;
  await tx`
    create table if not exists drizzle.contracts
      (tag text primary key, why text not null, applied_at timestamptz not null default now())`;
  await tx`
    create table if not exists drizzle.progress
      (tag text primary key, done integer not null, hash text not null, started boolean not null)`;
}

export async function readApplied(tx: TransactionSql): Promise<Applied[]> {
  const rows = await tx<{ hash: string; created_at: string }[]>`
    select hash, created_at from drizzle.__drizzle_migrations order by created_at`;
  return rows.map(({ hash, created_at }) => ({ hash, when: Number(created_at) }));
}

export async function readContracted(tx: TransactionSql): Promise<Contracted[]> {
  return await tx<Contracted[]>`select tag, why from drizzle.contracts order by applied_at, tag`;
}

export async function recordApplied(tx: TransactionSql, { tag, when, hash }: Migration): Promise<void> {
  await tx`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${when})`;
  await tx`delete from drizzle.progress where tag = ${tag}`;
}

/** Ones of long ago are recorded too, when the rules have become stricter since. */
export async function recordContracts(tx: TransactionSql, migrations: Migration[]): Promise<void> {
  for (const { tag, contract } of migrations) {
    if (contract === undefined) continue;
    await tx`insert into drizzle.contracts (tag, why) values (${tag}, ${contract}) on conflict (tag) do nothing`;
  }
}

export async function readProgress(sql: Sql, tag: string): Promise<Progress | undefined> {
  const [row] = await sql<Progress[]>`select done, hash, started from drizzle.progress where tag = ${tag}`;
  return row;
}

export async function saveProgress(
  sql: Sql | TransactionSql,
  tag: string,
  { done, hash, started }: Progress,
): Promise<void> {
  await sql`
    insert into drizzle.progress (tag, done, hash, started) values (${tag}, ${done}, ${hash}, ${started})
    on conflict (tag) do update set done = excluded.done, hash = excluded.hash, started = excluded.started`;
}

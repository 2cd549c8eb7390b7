import { once } from 'node:events';
import type { Sql } from 'postgres';
import { insertPostings, samplePostings } from '../../../backend/src/testing/postings.ts';
import { postingText } from '../../../backend/src/vectors/text.ts';
import { DIMENSION, embedText } from './embedding.ts';

const CHARACTERS = 2_000;
const AT_ONCE = 1_000;

/** Adds postings up to a number, and updates Postgres's statistics. */
export async function growTo(sql: Sql, count: number, signal: AbortSignal): Promise<void> {
  // They count as embedded: the backend would start embedding them during the measurement.
  await sql`alter table jobs alter embedded_at set default now()`;
  const [{ there = 0 } = {}] = await sql<{ there: number }[]>`select count(*)::int as there from jobs`;
  // Another seed, so that no posting occurs twice.
  await insertPostings(sql, until(signal, samplePostings(count - there, { seed: count })));
  await sql`vacuum analyze jobs`;
}

function* until<T>(signal: AbortSignal, items: Iterable<T>): Generator<T> {
  for (const item of items) {
    signal.throwIfAborted();
    yield item;
  }
}

type Row = {
  id: string;
  title: string;
  company: string | null;
  description: string | null;
  skills: string[];
};

/** A vector for every posting, and the index over them by the backend's own function. */
export async function fillVectors(sql: Sql, signal: AbortSignal): Promise<void> {
  // The box's memory would take a quarter of an hour: building the index is not measured.
  await sql`set maintenance_work_mem = '1GB'`;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    signal.throwIfAborted();
    const rows = await sql<Row[]>`
      select id, title, company, description, skills from jobs where id > ${after} order by id limit ${AT_ONCE}`;
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
    const lines = rows.map((row) => `jobs\t${row.id}\t[${embedText(postingText(row, CHARACTERS)).join()}]\n`);
    const stream = await sql`copy vectors (namespace, id, embedding) from stdin`.writable();
    stream.end(lines.join(''));
    await once(stream, 'finish');
  }
  const indexing = sql`select vectors_fix_dimension(${DIMENSION})`.execute();
  // It takes minutes.
  const cancel = () => indexing.cancel();
  signal.addEventListener('abort', cancel);
  try {
    await indexing;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
  await sql`vacuum analyze vectors`;
  await sql`reset maintenance_work_mem`;
}

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseDatabaseUrl } from '../db/address.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { LlmError, type LlmReason } from '../llm/errors.ts';
import type { LlmState } from '../llm/probe.ts';
import { migrateTo } from '../testing/migrations.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from '../testing/postgres.ts';
import { insertPostings, samplePostings } from '../testing/postings.ts';
import { createEmbedder } from './embedder.ts';
import { VectorError, type VectorStore } from './store.ts';

const COUNT = 80;
let server: TestPostgres;
let test: TestDatabase;
let database: Database;
const { signal } = new AbortController();

beforeAll(async () => {
  server = await startPostgres();
  test = await server.createDatabase('embedder');
  expect(await migrateTo(test)).toMatchObject({ migrated: true });
  database = openDatabase(parseDatabaseUrl(test.ownerUrl));
});
afterAll(async () => {
  await database?.close(1_000);
  await server?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  await test.sql`truncate jobs cascade`;
  await insertPostings(test.sql, samplePostings(COUNT, { seed: 9 }));
});

type Embed = (texts: readonly string[], batch: number) => number[][] | Promise<number[][]>;

/** What is embedded is in `vectors`; the language model answers as a test wants. */
function setUp(embed: Embed, { state = 'up' as LlmState, put = async () => {} } = {}) {
  const vectors = new Map<string, readonly number[]>();
  const [lines, texts]: [object[], string[]] = [[], []];
  let batches = 0;
  const store: VectorStore = {
    kind: 'pgvector',
    available: async () => true,
    async put(_, items) {
      await put();
      for (const { id, vector } of items) vectors.set(id, vector);
    },
    async delete(_, keys) {
      for (const { id } of keys) vectors.delete(id);
    },
    deleteByOwner: async () => {},
    query: async () => [],
  };
  const llm = {
    state: () => state,
    async embed(some: readonly string[]) {
      texts.push(...some);
      batches += 1;
      return await embed(some, batches);
    },
  };
  const note = (line: object) => void lines.push(line);
  const embedder = createEmbedder({ database, vectors: store, llm, log: { info: note, warn: note } });
  return { embedder, vectors, lines, texts };
}

const well: Embed = (texts) => texts.map(({ length }) => [length, 1]);
const fails = (reason: LlmReason): never => {
  throw new LlmError(reason, 'no');
};
const waiting = async () =>
  (await test.sql`select 1 from jobs where embedded_at is null and closed_at is null`).length;

it('embeds what is open and has none, newest first, each once', async () => {
  await test.sql`update jobs set closed_at = now() where external_id = 'sample-9-0'`;
  const { embedder, vectors, texts, lines } = setUp(well);
  expect(await embedder.run(signal)).toEqual({
    embedded: COUNT - 1,
    skipped: 0,
    forgotten: 0,
    reason: 'done',
  });
  expect(vectors.size).toBe(COUNT - 1);
  const [newest] =
    await test.sql`select title from jobs where closed_at is null order by posted_at desc limit 1`;
  expect(texts[0]).toMatch(`search_document: ${newest?.title}`);
  expect(texts).toHaveLength(COUNT - 1);
  expect(await embedder.run(signal)).toMatchObject({ embedded: 0, reason: 'done' });
  expect(lines).toHaveLength(1);
});

it('goes on where it was when the model falls asleep, and says nothing of it', async () => {
  const falls = setUp((texts, batch) => (batch > 1 ? fails('llm-down') : well(texts, batch)));
  expect(await falls.embedder.run(signal)).toMatchObject({ embedded: 32, reason: 'llm-unavailable' });
  expect(await waiting()).toBe(COUNT - 32);
  const asleep = setUp(well, { state: 'down' });
  expect(await asleep.embedder.run(signal)).toMatchObject({ embedded: 0, reason: 'llm-unavailable' });
  expect([asleep.lines, asleep.texts]).toEqual([[], []]);
  expect(await setUp(well).embedder.run(signal)).toMatchObject({ embedded: COUNT - 32, reason: 'done' });
});

it('does not mark what was not written, nor what was changed meanwhile', async () => {
  const away = setUp(well, {
    put: async () => {
      throw new VectorError('vectors-unavailable', 'no');
    },
  });
  expect(await away.embedder.run(signal)).toMatchObject({ embedded: 0, reason: 'vectors-unavailable' });
  expect(away.lines).toMatchObject([{ reason: 'vectors-unavailable' }]);
  expect(await waiting()).toBe(COUNT);

  let changed = false;
  const { embedder, texts } = setUp(async (some, batch) => {
    if (!changed) await test.sql`update jobs set title = 'Something else' where external_id = 'sample-9-3'`;
    changed = true;
    return await well(some, batch);
  });
  expect(await embedder.run(signal)).toMatchObject({ reason: 'done' });
  expect(texts.filter((text) => text.includes('Something else'))).toHaveLength(1);
  expect(await waiting()).toBe(0);
});

it('cuts a text that is too long, and leaves out what stays too long or has no direction', async () => {
  await test.sql`update jobs set description = ${'long '.repeat(1_000)} where external_id = 'sample-9-1'`;
  await test.sql`update jobs set title = 'poison' where external_id = 'sample-9-2'`;
  await test.sql`update jobs set title = 'nothing' where external_id = 'sample-9-4'`;
  const { embedder, vectors } = setUp((texts) => {
    if (texts.some((text) => text.length > 1_000 || text.includes('poison'))) fails('llm-too-long');
    return texts.map((text) => (text.includes('nothing') ? [0, 0] : [1, 2]));
  });
  expect(await embedder.run(signal)).toEqual({
    embedded: COUNT - 2,
    skipped: 2,
    forgotten: 0,
    reason: 'done',
  });
  expect(vectors.size).toBe(COUNT - 2);
  expect(await waiting()).toBe(0);
});

describe('ends', () => {
  it('when it is told to', async () => {
    const stop = new AbortController();
    const { embedder } = setUp((texts, batch) => {
      stop.abort();
      return well(texts, batch);
    });
    expect(await embedder.run(stop.signal)).toMatchObject({ embedded: 32, reason: 'stopped' });
  });

  it('with an error for a bug', async () => {
    const { embedder } = setUp(() => {
      throw new TypeError('a bug');
    });
    await expect(embedder.run(signal)).rejects.toThrow('a bug');
  });
});

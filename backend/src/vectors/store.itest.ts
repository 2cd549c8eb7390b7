import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDatabaseUrl } from '../db/address.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { migrateTo } from '../testing/migrations.ts';
import { findPgvector } from '../testing/pgvector.ts';
import { API_KEY, type PineconeServer, startPinecone } from '../testing/pinecone.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { createRandom } from '../testing/postings.ts';
import { createPgvectorStore } from './pgvector.ts';
import { createPineconeStore } from './pinecone.ts';
import type { VectorStore } from './store.ts';

const pgvector = await findPgvector();
let server: TestPostgres;
const open: Database[] = [];

beforeAll(async () => {
  server = await startPostgres({ pgvector });
});
afterAll(async () => {
  await Promise.all(open.map((database) => database.close(1_000)));
  await server?.[Symbol.asyncDispose]();
});

/** As the server has it on the box: a login role that owns nothing. */
async function databaseOfLogin(name: string): Promise<Database> {
  const test = await server.createDatabase(name);
  const login = { user: `login_${name}`, password: 'secret' };
  expect(await migrateTo(test, undefined, { login })).toMatchObject({ migrated: true });
  const database = openDatabase(parseDatabaseUrl(test.url(login.user, login.password)));
  open.push(database);
  return database;
}

let pinecone: PineconeServer;
beforeAll(async () => {
  pinecone = await startPinecone();
});
afterAll(() => pinecone?.[Symbol.asyncDispose]());

const stores: [string, () => Promise<VectorStore>][] = [
  [
    'pinecone',
    async () =>
      createPineconeStore({
        apiKey: API_KEY,
        index: 'skillgap',
        controllerUrl: pinecone.url,
        dataUrl: pinecone.url,
      }),
  ],
];
if (pgvector) stores.push(['pgvector', async () => createPgvectorStore(await databaseOfLogin('contract'))]);

describe.each(stores)('%s', (kind, make) => {
  let store: VectorStore;
  beforeAll(async () => {
    store = await make();
  });
  const [a, b, c, mine, hers] = Array.from({ length: 5 }, () => randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
  ];

  it('is there, and finds nothing while it is empty', async () => {
    expect(store.kind).toBe(kind);
    expect(await store.available()).toBe(true);
    expect(await store.query('jobs', [1, 0, 0], 5)).toEqual([]);
    await store.put('jobs', []);
    await store.delete('jobs', [{ id: a }]);
    await store.deleteByOwner('resumes', mine);
  });

  it('finds the nearest first, whatever the length of a vector', async () => {
    await store.put('jobs', [
      { id: a, vector: [1, 0, 0] },
      { id: b, vector: [70_000, 70_000, 0] },
      { id: c, vector: [0, 0, -1] },
    ]);
    const matches = await store.query('jobs', [1e-5, 0, 0], 2);
    expect(matches.map(({ id }) => id)).toEqual([a, b]);
    expect(matches[0]?.score).toBeCloseTo(1, 3);
    expect(matches[1]?.score).toBeCloseTo(Math.SQRT1_2, 3);
  });

  it('overwrites and deletes', async () => {
    await store.put('jobs', [{ id: c, vector: [1, 0, 0.01] }]);
    await store.delete('jobs', [{ id: a }, { id: randomUUID() }]);
    expect((await store.query('jobs', [1, 0, 0], 5)).map(({ id }) => id)).toEqual([c, b]);
  });

  it('keeps namespaces and owners apart', async () => {
    const ids = Array.from({ length: 5 }, () => randomUUID());
    await store.put('resumes', [
      ...ids.map((id) => ({ id, owner: mine, vector: [1, 0, 0] })),
      { id: a, owner: hers, vector: [0, 1, 0] },
    ]);
    await store.delete('resumes', [{ id: ids[0] ?? '', owner: mine }]);
    expect(await store.query('resumes', [1, 0, 0], 10)).toHaveLength(5);
    await store.deleteByOwner('resumes', mine);
    expect((await store.query('resumes', [1, 0, 0], 10)).map(({ id }) => id)).toEqual([a]);
    expect(await store.query('jobs', [1, 0, 0], 10)).toHaveLength(2);
  });

  it('refuses vectors of another length, and what is none', async () => {
    const other = expect.objectContaining({ reason: 'vectors-other-dimension' });
    await expect(store.put('jobs', [{ id: a, vector: [1, 0] }])).rejects.toEqual(other);
    await expect(store.query('jobs', [1, 0, 0, 0], 1)).rejects.toEqual(other);
    const none = expect.objectContaining({ reason: 'vectors-no-vector' });
    await expect(store.put('jobs', [{ id: a, vector: [0, 0, 0] }])).rejects.toEqual(none);
  });

  it('takes more than goes into one request', async () => {
    const random = createRandom(1);
    const items = Array.from({ length: 250 }, () => ({
      id: randomUUID(),
      vector: [random(), random(), 5 + random()],
    }));
    await store.put('jobs', items);
    expect(await store.query('jobs', [0, 0, 1], 240)).toHaveLength(240);
    await store.delete('jobs', items);
    expect(await store.query('jobs', [0, 0, 1], 240)).toHaveLength(2);
  });
});

describe.runIf(pgvector)('pgvector', () => {
  it('finds nearly all of the true nearest by its index', async () => {
    const database = await databaseOfLogin('recall');
    const store = createPgvectorStore(database);
    const random = createRandom(7);
    const vectorOf = () => Array.from({ length: 32 }, () => random() - 0.5);
    const items = Array.from({ length: 2_000 }, () => ({ id: randomUUID(), vector: vectorOf() }));
    await store.put('jobs', items);
    const wanted = vectorOf();
    const dot = (vector: number[]) =>
      vector.reduce((sum, value, at) => sum + value * (wanted[at] ?? 0), 0) / Math.hypot(...vector);
    const nearest = items.toSorted((x, y) => dot(y.vector) - dot(x.vector)).slice(0, 100);
    const found = new Set((await store.query('jobs', wanted, 100)).map(({ id }) => id));
    expect(found.size).toBe(100);
    expect(nearest.filter(({ id }) => found.has(id)).length).toBeGreaterThan(90);
  });
});

it.skipIf(!pgvector)('begins anew with another model, as the runbook says', async () => {
  const runbook = await readFile(new URL('../../../docs/runbook.md', import.meta.url), 'utf8');
  const [, statements = ''] = /^db "(drop index .*)"$/m.exec(runbook) ?? [];
  expect(statements).toContain('truncate vectors');
  const test = await server.createDatabase('anew');
  const login = { user: 'login_anew', password: 'secret' };
  expect(await migrateTo(test, undefined, { login })).toMatchObject({ migrated: true });
  const storeOf = () => {
    const database = openDatabase(parseDatabaseUrl(test.url(login.user, login.password)));
    open.push(database);
    return createPgvectorStore(database);
  };
  const id = randomUUID();
  const before = storeOf();
  await before.put('jobs', [{ id, vector: [1, 0] }]);
  await expect(before.put('jobs', [{ id, vector: [1, 0, 0] }])).rejects.toMatchObject({
    reason: 'vectors-other-dimension',
  });
  await test.sql.unsafe(statements);
  const after = storeOf();
  expect(await after.query('jobs', [1, 0, 0], 5)).toEqual([]);
  await after.put('jobs', [{ id, vector: [1, 0, 0] }]);
  expect(await after.query('jobs', [1, 0, 0], 5)).toMatchObject([{ id }]);
});

it('says so where there is no pgvector, and everything else goes on', async () => {
  await using plain = await startPostgres();
  const test = await plain.createDatabase('plain');
  expect(await migrateTo(test)).toMatchObject({ migrated: true });
  const database = openDatabase(parseDatabaseUrl(test.ownerUrl));
  const store = createPgvectorStore(database);
  expect(await store.available()).toBe(false);
  const unavailable = expect.objectContaining({ reason: 'vectors-unsupported' });
  await expect(store.put('jobs', [{ id: randomUUID(), vector: [1] }])).rejects.toEqual(unavailable);
  await expect(store.query('jobs', [1], 1)).rejects.toEqual(unavailable);
  await store.deleteByOwner('resumes', randomUUID());
  await database.close(1_000);
  expect(await store.available()).toBe(false);
});

it('says that Pinecone is away, without its words', async () => {
  pinecone.failure = 500;
  const store = createPineconeStore({ apiKey: API_KEY, index: 'skillgap', controllerUrl: pinecone.url });
  expect(await store.available()).toBe(false);
  const error = await store.query('jobs', [1, 0, 0], 1).catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ reason: 'vectors-unavailable' });
  expect(String((error as Error).message)).not.toContain('secret');
  pinecone.failure = undefined;
  const stranger = createPineconeStore({ apiKey: 'wrong', index: 'skillgap', controllerUrl: pinecone.url });
  await expect(stranger.query('jobs', [1], 1)).rejects.toMatchObject({ reason: 'vectors-unavailable' });
});

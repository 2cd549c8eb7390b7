import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { parseDatabaseUrl } from '../db/address.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { migrate } from '../db/migrations/migrate.ts';
import { onError } from '../http/on-error.ts';
import { createRouter } from '../http/router.ts';
import { LlmError } from '../llm/errors.ts';
import { createLogger } from '../log.ts';
import { createFolderStore } from '../storage/folder.ts';
import { StorageAway } from '../storage/store.ts';
import * as pdfs from '../testing/pdfs.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from '../testing/postgres.ts';
import { createPdfReader } from './pdf.ts';
import { resumeRoutes } from './routes.ts';
import { createResumeService } from './service.ts';
import { createResumeWork, type ResumeWorkOptions } from './work.ts';

const [ME, HER] = [randomUUID(), randomUUID()];
const SECRET = 'COBOL Grandmaster';

let server: TestPostgres;
let test: TestDatabase;
let database: Database;
let folder: string;
let good: Buffer;
const lines: string[] = [];
const log = createLogger({ LOG_LEVEL: 'trace', RELEASE: 'dev' }, { write: (line) => lines.push(line) });

beforeAll(async () => {
  server = await startPostgres();
  test = await server.createDatabase('skillgap');
  const owner = parseDatabaseUrl(test.ownerUrl);
  const migrations = new URL('../../drizzle', import.meta.url).pathname;
  await migrate({ folder: migrations, owner, login: undefined, lockTimeoutMs: 0, log });
  database = openDatabase(owner);
  for (const id of [ME, HER])
    await test.sql`insert into users (id, name, email) values (${id}, '', ${`${id}@example.com`})`;
  good = await pdfs.pdfWithText([[{ text: SECRET }, { text: 'Go and Go again' }]]);
});
afterAll(async () => {
  await database?.close(1_000);
  await server?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skillgap-resumes-'));
  await test.sql`delete from resumes`;
});
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
  await rm(folder, { recursive: true, force: true });
});

const extractSkills = (text: string) => {
  if (text.includes('unlucky')) throw new Error(`cannot match ${text}`);
  const count = text.match(/\bGo\b/g)?.length ?? 0;
  return count > 0 ? [{ id: 'go', count }] : [];
};

/** The vectors of resumes, in memory; what a real store does with them is that store's test. */
function memoryVectors() {
  const kept = new Map<string, string>();
  return {
    kept,
    put: async (_: 'resumes', items: readonly { id: string; owner: string }[]) => {
      for (const { id, owner } of items) kept.set(id, owner);
    },
    delete: async (_: 'resumes', keys: readonly { id: string }[]) => {
      for (const { id } of keys) kept.delete(id);
    },
    deleteByOwner: async (_: 'resumes', owner: string) => {
      for (const [id, of] of kept) if (of === owner) kept.delete(id);
    },
  };
}

function open(more: Partial<ResumeWorkOptions> = {}) {
  const store = createFolderStore({ folder, secret: 'only for tests', publicUrl: 'http://localhost' });
  const work = createResumeWork({
    ...{ database, store, extractSkills, log, retrySeconds: 0, pollMs: 100 },
    reader: createPdfReader(),
    ...more,
  });
  stops.push(() => work.stop());
  const vectors = more.embedding?.vectors;
  const service = createResumeService({ database, store, wake: work.wake, ...(vectors && { vectors }) });
  const app = createRouter();
  app.use(async (c, next) => {
    const id = c.req.header('X-User');
    if (id) c.set('user', { id, role: 'user' });
    await next();
  });
  app.route('/v1/resumes', resumeRoutes(service));
  app.onError(onError);
  const ask = async (path: string, method = 'GET', user: string | undefined = ME, body?: FormData) =>
    await app.request(`/v1/resumes${path}`, {
      method,
      headers: user ? { 'X-User': user } : {},
      ...(body && { body }),
    });
  const upload = (bytes: Uint8Array, user = ME, name = 'cv.pdf') => {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(bytes)], name, { type: 'application/pdf' }));
    return ask('', 'POST', user, form);
  };
  return { app, work, service, store, ask, upload };
}

type Shown = { id: string; state: string; reason: string | null; message: string | null; fileName: string };
const idOf = async (response: Response) => {
  expect(response.status).toBe(202);
  return ((await response.json()) as Shown).id;
};

async function until(ask: (path: string) => Promise<Response>, id: string, state: string) {
  let resume: unknown;
  await expect
    .poll(
      async () => {
        resume = await (await ask(`/${id}`)).json();
        return (resume as Shown).state;
      },
      { timeout: 20_000 },
    )
    .toBe(state);
  return resume;
}

it('takes a resume, reads it after the answer, gives it back and forgets it', async () => {
  const { ask, upload } = open();
  const response = await upload(good, ME, '../../Jürgen.pdf');
  const created = (await response.clone().json()) as Shown;
  expect(created).toMatchObject({ state: 'uploaded', reason: null, fileName: 'Jürgen.pdf' });
  const id = await idOf(response);
  expect(response.headers.get('Location')).toBe(`/v1/resumes/${id}`);
  expect(await until(ask, id, 'extracted')).toMatchObject({ pages: 1, skills: [{ id: 'go', count: 2 }] });
  const { url, expiresInSeconds } = (await (await ask(`/${id}/download`)).json()) as {
    url: string;
    expiresInSeconds: number;
  };
  expect(expiresInSeconds).toBe(300);
  expect(url).toContain('signature=');
  expect((await ask(`/${id}/extract`, 'POST')).status).toBe(202);
  await until(ask, id, 'extracted');
  expect((await ask(`/${id}`, 'DELETE')).status).toBe(204);
  expect((await ask(`/${id}`)).status).toBe(404);
  expect(await readdir(join(folder, 'uploads', ME))).toEqual([]);
});

it('says in words why a resume failed', async () => {
  const { ask, upload } = open();
  const files = {
    'no-text': await pdfs.pdfOfPictures(2),
    damaged: good.subarray(0, 600),
    encrypted: pdfs.encrypted(),
  };
  for (const [reason, bytes] of Object.entries(files)) {
    const resume = await until(ask, await idOf(await upload(bytes)), 'failed');
    expect(resume).toMatchObject({ reason, message: expect.stringMatching(/PDF/), skills: [] });
  }
});

it('refuses what is no resume before it is kept', async () => {
  const { app, ask, upload } = open();
  expect((await upload(Buffer.from('PK\x03\x04%PDF-'))).status).toBe(415);
  expect((await upload(Buffer.alloc(0))).status).toBe(415);
  expect((await upload(Buffer.alloc(5 * 1024 * 1024 + 1, '%PDF-'))).status).toBe(413);
  expect((await upload(Buffer.alloc(6 * 1024 * 1024, '%PDF-'))).status).toBe(413);
  expect((await ask('', 'POST', ME, new FormData())).status).toBe(400);
  const send = async (type: string, body: BodyInit) =>
    (
      await app.request('/v1/resumes', {
        method: 'POST',
        headers: { 'X-User': ME, 'Content-Type': type },
        body,
      })
    ).status;
  expect(await send('multipart/form-data; boundary=x', '--y nothing of a form')).toBe(400);
  expect(await send('multipart/form-data', 'x')).toBe(400);
  expect(await send('application/pdf', new Uint8Array(good))).toBe(400);
  // Without a declared length: ended at the first byte too many, not read to its end.
  let sent = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const headers = { 'X-User': ME, 'Content-Type': 'multipart/form-data; boundary=x' };
  const request = { method: 'POST', headers, body: endless, duplex: 'half' } as RequestInit;
  expect((await app.request('/v1/resumes', request)).status).toBe(413);
  expect(sent).toBeLessThan(6 * 1024 * 1024);
  expect(await readdir(folder)).toEqual([]);
});

it('shows nobody what is somebody else’s', async () => {
  const { ask, upload } = open();
  const id = await idOf(await upload(good));
  const asks = [`GET /${id}`, `POST /${id}/extract`, `GET /${id}/download`, `DELETE /${id}`];
  for (const one of asks) {
    const [method = '', path = ''] = one.split(' ');
    expect((await ask(path, method, HER)).status, one).toBe(404);
    expect((await ask(path, method, '')).status, one).toBe(401);
  }
  expect((await ask('/1')).status).toBe(400);
  expect(await (await ask('', 'GET', HER)).json()).toEqual({ resumes: [], nextCursor: null });
  await until(ask, id, 'extracted');
});

it('keeps twenty of a user, whatever comes at once, and lists each once', async () => {
  const { ask, upload, service } = open();
  for (let n = 0; n < 18; n++) await idOf(await upload(good));
  const statuses = await Promise.all([1, 2, 3, 4].map(async () => (await upload(good)).status));
  expect(statuses.toSorted()).toEqual([202, 202, 409, 409]);
  expect((await upload(good)).status).toBe(409);
  expect(await readdir(join(folder, 'uploads', ME))).toHaveLength(20);
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page = (await (await ask(`?limit=7${cursor && `&cursor=${cursor}`}`)).json()) as {
      resumes: Shown[];
      nextCursor: string | null;
    };
    seen.push(...page.resumes.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect(seen).toHaveLength(20);
  expect(new Set(seen).size).toBe(20);
  await service.deleteAllOf(ME);
});

it('lets one process read each resume that others left, once', async () => {
  const first = open();
  await first.work.stop();
  const ids = await Promise.all([1, 2, 3, 4].map(async () => idOf(await first.upload(good))));
  // One was begun by a process that has died since.
  await test.sql`update resumes set claim = gen_random_uuid(), claimed_until = now() - interval '1 s' where id = ${ids[0] ?? ''}`;
  let reads = 0;
  const inner = createPdfReader({ atOnce: 2 });
  const read: typeof inner.read = (bytes, signal) => {
    reads++;
    return inner.read(bytes, signal);
  };
  const others = [open({ reader: { read } }), open({ reader: { read } })];
  for (const { work } of others) work.start();
  for (const id of ids) await until(first.ask, id, 'extracted');
  expect(reads).toBe(4);
});

it('gives back at a stop what it is reading, and gives up a file that ends processes', async () => {
  const { work, upload, ask } = open({
    reader: {
      read: (_, signal) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    },
  });
  const id = await idOf(await upload(good));
  await expect
    .poll(async () => (await test.sql`select 1 from resumes where claim is not null`).length)
    .toBe(1);
  await work.stop();
  const [row] = await test.sql`select state, claim, attempts from resumes where id = ${id}`;
  expect(row).toEqual({ state: 'uploaded', claim: null, attempts: 0 });
  await test.sql`update resumes set attempts = 3`;
  open().work.start();
  expect(await until(ask, id, 'failed')).toMatchObject({ reason: 'too-large' });
});

it('stays extracted while the language model is away, and gets its vector later', async () => {
  let away = true;
  const vectors = memoryVectors();
  const embed = async (texts: string[]) => {
    if (away) throw new LlmError('llm-down', 'No node is there.');
    return texts.map(() => [1, 0]);
  };
  const { work, upload, ask, service } = open({ embedding: { embed, vectors } });
  work.start();
  const id = await idOf(await upload(good));
  await until(ask, id, 'extracted');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await until(ask, id, 'extracted');
  away = false;
  await until(ask, id, 'embedded');
  expect([...vectors.kept.keys()]).toEqual([id]);
  const hers = await idOf(await upload(good, HER));
  await expect.poll(() => vectors.kept.has(hers), { timeout: 10_000 }).toBe(true);

  for (let times = 0; times < 2; times++) await service.deleteAllOf(ME);
  expect([...vectors.kept.keys()]).toEqual([hers]);
  expect(await test.sql`select id from resumes`).toEqual([{ id: hers }]);
  expect(await readdir(join(folder, 'uploads'))).toEqual([HER]);
});

it('says that the storage is away and keeps no row, or reads later what it has', async () => {
  const { service, upload, ask } = open();
  await rm(folder, { recursive: true });
  await writeFile(folder, 'a file where the folder was');
  expect((await upload(good)).status).toBe(503);
  expect(await service.list(ME, { limit: 5 })).toEqual({ resumes: [], next: undefined });
  await rm(folder);

  const store = createFolderStore({ folder, secret: 'only for tests', publicUrl: 'http://localhost' });
  let away = true;
  const get = async (key: string) => {
    if (away) throw new StorageAway('give an object', new Error(SECRET));
    return await store.get(key);
  };
  const other = open({ store: { ...store, get } });
  other.work.start();
  const id = await idOf(await other.upload(good));
  await expect
    .poll(() => lines.some((line) => line.includes('resume-later') && line.includes(id)))
    .toBe(true);
  away = false;
  await until(ask, id, 'extracted');
});

it('does not log the text that an extractor broke on', async () => {
  const { upload } = open();
  const id = await idOf(await upload(await pdfs.pdfWithText([[{ text: `unlucky ${SECRET}` }]])));
  await expect
    .poll(() => lines.some((line) => line.includes('resume-later') && line.includes(id)), { timeout: 10_000 })
    .toBe(true);
});

it('has logged no text and no name of a resume', () => {
  const logged = lines.join('');
  expect(logged).toContain('resume read');
  expect(logged).toContain('resume not read');
  expect(logged).not.toMatch(/COBOL|Grandmaster|Jürgen|cv\.pdf/);
});

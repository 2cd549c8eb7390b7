import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { StorageUnavailable } from '../storage/store.ts';
import * as pdfs from '../testing/pdfs.ts';
import { HER, idOf, ME, type ResumeWorld, type Shown, startResumes, untilState } from '../testing/resumes.ts';
import type { ResumeReader } from './reader.ts';

const SECRET = 'COBOL Grandmaster';

let world: ResumeWorld;
let good: Buffer;
beforeAll(async () => {
  world = await startResumes();
  good = await pdfs.pdfWithText([[{ text: SECRET }, { text: 'Go and Go again' }]]);
});
afterEach(() => world.clear());
afterAll(() => world?.close());

it('takes a resume, reads it after the answer, gives it back and forgets it', async () => {
  const { ask, upload } = world.open();
  const response = await upload(good, ME, '../../Jürgen.pdf');
  const created = (await response.clone().json()) as Shown;
  expect(created).toMatchObject({ state: 'uploaded', reason: null, fileName: 'Jürgen.pdf' });
  const id = await idOf(response);
  expect(response.headers.get('Location')).toBe(`/v1/resumes/${id}`);
  expect(await untilState(ask, id, 'extracted')).toMatchObject({
    pages: 1,
    skills: [{ id: 'go', count: 2 }],
  });
  const { url, expiresInSeconds } = (await (await ask(`/${id}/download`)).json()) as {
    url: string;
    expiresInSeconds: number;
  };
  expect(expiresInSeconds).toBe(300);
  expect(url).toContain('signature=');
  expect((await ask(`/${id}/extract`, 'POST')).status).toBe(202);
  await untilState(ask, id, 'extracted');
  expect((await ask(`/${id}`, 'DELETE')).status).toBe(204);
  expect((await ask(`/${id}`)).status).toBe(404);
  expect(await readdir(join(world.folder, 'uploads', ME))).toEqual([]);
});

it('says in words why a resume failed', async () => {
  const { ask, upload } = world.open();
  const files = {
    'no-text': await pdfs.pdfOfPictures(2),
    damaged: good.subarray(0, 600),
    encrypted: pdfs.encrypted(),
  };
  for (const [reason, bytes] of Object.entries(files)) {
    const resume = await untilState(ask, await idOf(await upload(bytes)), 'failed');
    expect(resume).toMatchObject({ reason, message: expect.stringMatching(/^The file /), skills: [] });
  }
});

it('refuses what is no resume before it is kept', async () => {
  const { app, ask, upload } = world.open();
  expect((await upload(Buffer.from('PK\x03\x04%PDF-'))).status).toBe(415);
  expect((await upload(Buffer.alloc(0))).status).toBe(415);
  expect((await upload(Buffer.alloc(5 * 1024 * 1024 + 1, '%PDF-'))).status).toBe(413);
  expect((await upload(Buffer.alloc(6 * 1024 * 1024, '%PDF-'))).status).toBe(413);
  expect((await ask('', 'POST', ME, new FormData())).status).toBe(400);
  const send = async (type: string, body: BodyInit) =>
    (
      await app.request('/v1/resumes', {
        method: 'POST',
        headers: { 'X-Test-User': ME, 'Content-Type': type },
        body,
      })
    ).status;
  expect(await send('multipart/form-data; boundary=x', '--y nothing of a form')).toBe(400);
  expect(await send('multipart/form-data', 'x')).toBe(400);
  expect(await send('application/pdf', new Uint8Array(good))).toBe(415);
  // Without a declared length and without a file: ended where the form takes too much, not read to its end.
  let sent = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const headers = { 'X-Test-User': ME, 'Content-Type': 'multipart/form-data; boundary=x' };
  const request = { method: 'POST', headers, body: endless, duplex: 'half' } as RequestInit;
  expect((await app.request('/v1/resumes', request)).status).toBe(400);
  expect(sent).toBeLessThan(1024 * 1024);
  expect(await readdir(world.folder)).toEqual([]);
});

it('shows nobody what is somebody else’s', async () => {
  const { ask, upload } = world.open();
  const id = await idOf(await upload(good));
  const asks = [`GET /${id}`, `POST /${id}/extract`, `GET /${id}/download`, `DELETE /${id}`];
  for (const one of asks) {
    const [method = '', path = ''] = one.split(' ');
    expect((await ask(path, method, HER)).status, one).toBe(404);
    expect((await ask(path, method, '')).status, one).toBe(401);
  }
  expect((await ask('/1')).status).toBe(400);
  expect(await (await ask('', 'GET', HER)).json()).toEqual({ resumes: [], nextCursor: null });
  await untilState(ask, id, 'extracted');
});

it('keeps twenty of a user, whatever comes at once, and lists each once', async () => {
  const { ask, upload, service } = world.open();
  for (let n = 0; n < 19; n++) await idOf(await upload(good));
  // As many at once as are taken at once.
  const statuses = await Promise.all([1, 2].map(async () => (await upload(good)).status));
  expect(statuses.toSorted()).toEqual([202, 409]);
  expect((await upload(good)).status).toBe(409);
  expect(await readdir(join(world.folder, 'uploads', ME))).toHaveLength(20);
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

it('queues a resume once, and limits how often an account has its files read again', async () => {
  const read: ResumeReader['read'] = (_, _kind, signal) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  const { ask, upload } = world.open({ reader: { read } });
  const id = await idOf(await upload(good));
  const claims = async () => await world.sql`select claim from resumes where claim is not null`;
  await expect.poll(async () => (await claims()).length).toBe(1);
  const [claimed] = await claims();
  for (let n = 0; n < 30; n++) expect((await ask(`/${id}/extract`, 'POST')).status).toBe(202);
  expect(await claims()).toEqual([claimed]);

  const statuses: number[] = [];
  for (let n = 0; n < 21; n++) {
    await world.sql`update resumes set state = 'embedded'`;
    const response = await ask(`/${id}/extract`, 'POST');
    statuses.push(response.status);
    if (response.status === 429) expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
  }
  expect(statuses).toEqual([...Array(20).fill(202), 429]);
  const hers = await idOf(await upload(good, HER));
  await world.sql`update resumes set state = 'embedded'`;
  expect((await ask(`/${hers}/extract`, 'POST', HER)).status).toBe(202);
});

it('says that the storage is away and keeps no row, or reads later what it has', async () => {
  const { service, upload, ask } = world.open();
  await rm(world.folder, { recursive: true });
  await writeFile(world.folder, 'a file where the folder was');
  expect((await upload(good)).status).toBe(503);
  expect(await service.list(ME, { limit: 5 })).toEqual({ resumes: [], next: undefined });
  await rm(world.folder);

  const { store } = world.open();
  let away = true;
  const get = async (key: string) => {
    if (away) throw new StorageUnavailable('give an object', new Error(SECRET));
    return await store.get(key);
  };
  const other = world.open({ store: { ...store, get } });
  other.work.start();
  const id = await idOf(await other.upload(good));
  await expect
    .poll(() => world.lines.some((line) => line.includes('resume-later') && line.includes(id)))
    .toBe(true);
  away = false;
  await untilState(ask, id, 'extracted');
});

it('has logged no text and no name of a resume', () => {
  const logged = world.lines.join('');
  expect(logged).toContain('resume read');
  expect(logged).toContain('resume not read');
  expect(logged).not.toMatch(/COBOL|Grandmaster|Jürgen|cv\.pdf/);
});

import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createDeletion } from '../auth/deletion.ts';
import { createLogger } from '../log.ts';
import { type ObjectStore, StorageUnavailable } from '../storage/store.ts';
import * as pdfs from '../testing/pdfs.ts';
import { idOf, ME, type ResumeWorld, type Shown, startResumes, untilState } from '../testing/resumes.ts';

let world: ResumeWorld;
let good: Buffer;
beforeAll(async () => {
  world = await startResumes();
  good = await pdfs.pdfWithText([[{ text: 'Go' }]]);
});
afterEach(() => world.clear());
afterAll(() => world?.close());

/** An account of its own, its deletion, and a store whose `put` waits to be let through, before or after it has written. */
async function open({ holdPut = 'no' as 'no' | 'before' | 'after' }, more: Partial<ObjectStore> = {}) {
  const userId = randomUUID();
  await world.sql`insert into users (id, name, email) values (${userId}, '', ${`${userId}@example.com`})`;
  const { store } = world.open();
  const [atPut, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const put: ObjectStore['put'] = async (...what) => {
    if (holdPut === 'after') await store.put(...what);
    atPut.resolve();
    if (holdPut !== 'no') await go.promise;
    if (holdPut !== 'after') await store.put(...what);
  };
  const process = world.open({ store: { ...store, put, ...more } });
  const forget = [{ what: 'resumes', forget: process.service.deleteAllOf }];
  const log = createLogger({ LOG_LEVEL: 'silent', RELEASE: 'dev' });
  const deletion = createDeletion({ database: world.database, forget, log });
  const finishLater = async () => {
    await world.sql`update account_deletions set requested_at = now() - interval '16 minutes'`;
    await deletion.finish();
  };
  return { ...process, userId, atPut: atPut.promise, go: go.resolve, deletion, finishLater };
}

const files = async () =>
  (await readdir(world.folder, { recursive: true })).filter((name) => name.endsWith('.pdf'));

it.each(['before', 'after'] as const)(
  'leaves no file of an account that is deleted %s an upload has written it',
  async (holdPut) => {
    const { upload, userId, atPut, go, deletion } = await open({ holdPut });
    const uploading = upload(good, userId);
    await atPut;
    expect(await deletion.delete(userId)).toBe(true);
    go();
    const answer = await uploading;
    expect([answer.status, await answer.json()]).toMatchObject([401, { reason: 'not-signed-in' }]);
    expect(await files()).toEqual([]);
  },
);

it('finds later what an upload left that could not take it back', async () => {
  const away = async () => {
    throw new StorageUnavailable('delete an object', new Error());
  };
  const { upload, userId, atPut, go, deletion, finishLater } = await open(
    { holdPut: 'before' },
    { delete: away },
  );
  const uploading = upload(good, userId);
  await atPut;
  expect(await deletion.delete(userId)).toBe(true);
  go();
  expect((await uploading).status).toBe(401);
  expect(await files()).toHaveLength(1);
  // Too soon to be sure that there is no more to come: looked for, and to be looked for again.
  await world.sql`update account_deletions set requested_at = now() - interval '2 minutes'`;
  await deletion.finish();
  expect(await files()).toEqual([]);
  expect(await world.sql`select 1 from account_deletions where user_id = ${userId}`).toHaveLength(1);
  await finishLater();
  expect(await world.sql`select 1 from account_deletions where user_id = ${userId}`).toHaveLength(0);
});

it('takes back what a put wrote that said it failed', async () => {
  const { store } = world.open();
  const put: ObjectStore['put'] = async (...what) => {
    await store.put(...what);
    throw new StorageUnavailable('keep an object', new Error('no answer'));
  };
  const { upload } = await open({}, { put });
  expect((await upload(good, ME)).status).toBe(503);
  expect(await files()).toEqual([]);
});

it('says of a file that is gone that it is the file', async () => {
  const { upload, work, store, ask } = await open({});
  await work.stop();
  const id = await idOf(await upload(good, ME));
  await store.delete(`uploads/${ME}/${id}.pdf`);
  world.open().work.start();
  expect(await untilState<Shown>(ask, id, 'failed')).toMatchObject({
    reason: 'file-missing',
    message: expect.stringContaining('Upload it again'),
  });
});

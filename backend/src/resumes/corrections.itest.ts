import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { docxOf, li, p } from '../testing/docx.ts';
import * as pdfs from '../testing/pdfs.ts';
import { HER, idOf, ME, type ResumeWorld, startResumes, untilState } from '../testing/resumes.ts';
import type { ResumeReader } from './reader.ts';
import { FAILURES } from './reasons.ts';

type InFull = { kind: string; state: string; skills: unknown[]; removed: unknown[]; message: string | null };

let world: ResumeWorld;
let good: Buffer;
beforeAll(async () => {
  world = await startResumes();
  good = await pdfs.pdfWithText([[{ text: 'I write Go every day' }, { text: 'and Go at night' }]]);
});
afterEach(() => world.clear());
afterAll(() => world?.close());

const never = () => new AbortController().signal;
/** A reader that reads only what it is let. */
function held(): { reader: ResumeReader; release: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const read: ResumeReader['read'] = async (_bytes, _kind, signal) => {
    const stopped = new Promise<never>((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
    await Promise.race([promise, stopped]);
    return { ok: true, text: 'I write Go', pages: 1 };
  };
  return { reader: { read }, release: resolve };
}

const GO = { id: 'go', name: 'Go', count: 2, level: null, evidence: 'I write Go every day', source: 'text' };

it('has a skill added or removed, with a level, and keeps that when the file is read again', async () => {
  const { ask, upload, service, change } = open();
  const id = await idOf(await upload(good));
  await untilState(ask, id, 'extracted');
  expect(await show(ask, id)).toMatchObject({ skills: [GO], removed: [] });

  const rust = { id: 'rust', name: 'Rust', count: 0, level: 'advanced', evidence: null, source: 'you' };
  expect(await change('PUT', `/${id}/skills/rust`, { level: 'advanced' })).toMatchObject({
    skills: [GO, rust],
  });
  expect(await change('PUT', `/${id}/skills/go`, { level: 'expert' })).toMatchObject({
    skills: [{ ...GO, level: 'expert' }, rust],
  });
  expect(await change('DELETE', `/${id}/skills/go`)).toMatchObject({
    skills: [rust],
    removed: [{ id: 'go', name: 'Go' }],
  });

  expect((await ask(`/${id}/extract`, 'POST')).status).toBe(202);
  await untilState(ask, id, 'extracted');
  expect(await show(ask, id)).toMatchObject({ skills: [rust], removed: [{ id: 'go', name: 'Go' }] });
  expect((await service.resumeOf(ME, id, never()))?.skills).toEqual([rust]);
  expect(await service.evidenceOf(ME, id)).toEqual(new Map([['rust', null]]));

  // The last word counts, without a level too.
  expect(await change('PUT', `/${id}/skills/go`)).toMatchObject({ skills: [GO, rust], removed: [] });
  expect(await service.evidenceOf(ME, id)).toEqual(
    new Map([
      ['go', GO.evidence],
      ['rust', null],
    ]),
  );
  expect(await change('DELETE', `/${id}/skills/rust`)).toMatchObject({ skills: [GO] });
});

it('shows first what the person knows well, so that it is what others follow from', async () => {
  const { ask, upload, service, change } = open();
  const id = await idOf(await upload(good));
  await untilState(ask, id, 'extracted');
  await change('PUT', `/${id}/skills/rust`);
  const order = async () => [...(await service.evidenceOf(ME, id)).keys()];
  expect(await order()).toEqual(['go', 'rust']);
  await change('PUT', `/${id}/skills/go`, { level: 'basic' });
  expect(await order()).toEqual(['rust', 'go']);
});

it('lets nobody else correct, and nothing that is no skill', async () => {
  const { ask, upload, change } = open();
  const id = await idOf(await upload(good));
  await untilState(ask, id, 'extracted');
  for (const method of ['PUT', 'DELETE']) {
    expect((await ask(`/${id}/skills/go`, method, HER)).status).toBe(404);
    expect((await ask(`/${id}/skills/go`, method, '')).status).toBe(401);
    expect((await ask(`/${id}/skills/juggling`, method)).status).toBe(404);
    expect((await ask(`/${id}/skills/..%2f`, method)).status).toBe(400);
  }
  expect(await change('PUT', `/${id}/skills/rust`, { level: 'godlike' })).toMatchObject({ status: 400 });
  expect(await change('PUT', `/${id}/skills/rust`, { lvl: 'expert' })).toMatchObject({ status: 400 });
  expect(await world.sql`select skill_id from resume_corrections`).toEqual([]);
});

it('deletes corrections with the resume and with the account', async () => {
  const { ask, upload, service, change } = open();
  for (const [user, remove] of [
    [ME, (id: string) => service.delete(ME, id)],
    [HER, () => service.deleteAllOf(HER)],
  ] as const) {
    const id = await idOf(await upload(good, user));
    await change('PUT', `/${id}/skills/rust`, {}, user);
    expect(await world.sql`select skill_id from resume_corrections`).toHaveLength(1);
    await untilState((path) => ask(path, 'GET', user), id, 'extracted');
    await remove(id);
    expect(await world.sql`select skill_id from resume_corrections`).toEqual([]);
  }
});

it('gives no resume to an analysis before it is read', async () => {
  const { reader, release } = held();
  const { upload, service } = open({ reader });
  const id = await idOf(await upload(good));
  let isGiven = false;
  const given = service.resumeOf(ME, id, never()).finally(() => {
    isGiven = true;
  });
  await expect
    .poll(async () => (await world.sql`select 1 from resumes where claim is not null`).length)
    .toBe(1);
  expect(isGiven).toBe(false);
  expect(await service.evidenceOf(ME, id)).toEqual(new Map());
  release();
  expect(await given).toMatchObject({ id, skills: [{ id: 'go' }] });
  expect(await service.resumeOf(HER, id, never())).toBeUndefined();
});

it('notices what another process has read', async () => {
  const [here, other] = [open(), open()];
  await here.work.stop();
  const id = await idOf(await here.upload(good));
  const given = here.service.resumeOf(ME, id, never());
  other.work.start();
  expect(await given).toMatchObject({ id, skills: [{ id: 'go' }] });
});

it('says why there is none: unreadable, or not read in time', async () => {
  const { reader } = held();
  const waiting = open({ reader });
  const late = await idOf(await waiting.upload(good));
  const { state } = (await waiting.service.waitUntilRead(ME, late, never(), 50)) ?? {};
  expect(state).toBe('uploaded');
  // Whoever asked has left.
  await expect(waiting.service.resumeOf(ME, late, AbortSignal.abort())).rejects.toMatchObject({
    reason: 'resume-not-ready',
    retryAfterSeconds: expect.any(Number),
  });
  const { upload, service } = open();
  const scan = await idOf(await upload(await pdfs.pdfOfPictures(1), HER));
  await expect(service.resumeOf(HER, scan, never())).rejects.toMatchObject({
    reason: 'resume-unreadable',
    detail: FAILURES['no-text'],
  });
});

it('answers a question when the resume is read, if it is asked to wait', async () => {
  const { ask, upload } = open();
  const id = await idOf(await upload(good));
  const [resume, invalid] = await Promise.all([ask(`/${id}?wait=20`), ask(`/${id}?wait=21`)]);
  expect(((await resume.json()) as InFull).state).toBe('extracted');
  expect(invalid.status).toBe(400);
});

it('answers an upload when it is read, and lets others upload meanwhile', async () => {
  const { reader, release } = held();
  const { uploadAndWait } = open({ reader });
  // An account may upload two at once, and have six wait to be read.
  const waiting = Promise.all(Array.from({ length: 6 }, () => uploadAndWait(good)));
  await expect.poll(async () => (await world.sql`select id from resumes`).length).toBe(6);
  const seventh = await uploadAndWait(good);
  expect([seventh.status, await seventh.json()]).toMatchObject([202, { state: 'uploaded' }]);
  release();
  const states = (await waiting).map(async (response) => ((await response.json()) as InFull).state);
  expect(await Promise.all(states)).toEqual(Array(6).fill('extracted'));
  expect((await uploadAndWait(good, 21)).status).toBe(400);
});

it('takes a Word file and a pasted text, and gives them back as they are', async () => {
  const { ask, upload, change, store } = open();
  const word = docxOf(p('I write Go every day') + li('and Go at night'));
  const id = await idOf(await upload(word, ME, 'Ada’s CV.docx'));
  expect(await untilState(ask, id, 'extracted')).toMatchObject({
    kind: 'docx',
    fileName: 'Ada’s CV.docx',
    pages: null,
  });
  expect(await show(ask, id)).toMatchObject({ skills: [{ id: 'go', count: 2 }] });
  const { url } = (await (await ask(`/${id}/download`)).json()) as { url: string };
  expect(url).toContain(`${id}.docx`);

  const text = 'I write Go\nevery day, \u{1f600} שלום';
  const pasted = (await change('POST', '/text?wait=20', { text, name: 'My CV' })) as InFull & { id: string };
  expect(pasted).toMatchObject({ kind: 'text', state: 'extracted', fileName: 'My CV.txt', pages: null });
  const kept = (await store.get(`uploads/${ME}/${pasted.id}.txt`)) ?? [];
  expect(Buffer.concat(await Array.fromAsync(kept)).toString()).toBe(text);
  for (const body of [{ text: ' \n' }, { text: 5 }, {}, { text: 'Go', name: '' }])
    expect(await change('POST', '/text', body)).toMatchObject({ status: 400 });
  expect(await change('POST', '/text', { text: 'x'.repeat(70_000) })).toMatchObject({ status: 413 });
});

it('says what is supported where a file is no resume', async () => {
  const { upload } = open();
  const files = ['{\\rtf1 Go}', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'PK\x03\x04', '<html>', '\x89PNG'];
  for (const file of files) {
    const response = await upload(Buffer.from(file, 'latin1'), ME, 'resume.pdf');
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      reason: 'unsupported-file',
      detail: expect.stringMatching(/Send a PDF or a Word file/),
    });
  }
});

/** A process, and a way to send JSON to it. */
function open(more: Parameters<ResumeWorld['open']>[0] = {}) {
  const opened = world.open(more);
  const change = async (method: string, path: string, body?: object, user = ME) => {
    const response = await opened.app.request(`/v1/resumes${path}`, {
      method,
      headers: { 'X-Test-User': user, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    return (await response.json()) as object;
  };
  const uploadAndWait = async (bytes: Uint8Array, seconds = 20) => {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(bytes)], 'cv.pdf'));
    return await opened.ask(`?wait=${seconds}`, 'POST', ME, form);
  };
  return { ...opened, change, uploadAndWait };
}

const show = async (ask: (path: string) => Promise<Response>, id: string) =>
  (await (await ask(`/${id}`)).json()) as InFull;

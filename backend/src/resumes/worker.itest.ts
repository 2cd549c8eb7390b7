import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { LlmError } from '../llm/errors.ts';
import * as pdfs from '../testing/pdfs.ts';
import {
  HER,
  idOf,
  ME,
  memoryVectors,
  type ResumeWorld,
  startResumes,
  untilState,
} from '../testing/resumes.ts';
import { createResumeReader } from './reader.ts';

const SECRET = 'COBOL Grandmaster';

let world: ResumeWorld;
let good: Buffer;
beforeAll(async () => {
  world = await startResumes();
  good = await pdfs.pdfWithText([[{ text: SECRET }, { text: 'Go and Go again' }]]);
});
afterEach(() => world.clear());
afterAll(() => world?.close());

it('lets one process read each resume that others left, once', async () => {
  const first = world.open();
  await first.work.stop();
  const ids: string[] = [];
  for (let n = 0; n < 4; n++) ids.push(await idOf(await first.upload(good)));
  // One was begun by a process that has died since.
  await world.sql`update resumes set claim = gen_random_uuid(), claimed_until = now() - interval '1 s' where id = ${ids[0] ?? ''}`;
  let reads = 0;
  const inner = createResumeReader({ atOnce: 2 });
  const read: typeof inner.read = (bytes, kind, signal) => {
    reads++;
    return inner.read(bytes, kind, signal);
  };
  const others = [world.open({ reader: { read } }), world.open({ reader: { read } })];
  for (const { work } of others) work.start();
  for (const id of ids) await untilState(first.ask, id, 'extracted');
  expect(reads).toBe(4);
});

it('gives back at a stop what it is reading, and gives up a file that ends processes', async () => {
  const { work, upload, ask } = world.open({
    reader: {
      read: async (_, _kind, signal) => {
        signal?.throwIfAborted();
        return new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
        });
      },
    },
  });
  const id = await idOf(await upload(good));
  await expect
    .poll(async () => (await world.sql`select 1 from resumes where claim is not null`).length)
    .toBe(1);
  await work.stop();
  const [row] = await world.sql`select state, claim, attempts from resumes where id = ${id}`;
  expect(row).toEqual({ state: 'uploaded', claim: null, attempts: 0 });
  await world.sql`update resumes set attempts = 3`;
  world.open().work.start();
  expect(await untilState(ask, id, 'failed')).toMatchObject({ reason: 'too-large' });
});

it('stays extracted while the language model is away, and gets its vector later', async () => {
  let away = true;
  const vectors = memoryVectors();
  const embed = async (texts: string[]) => {
    if (away) throw new LlmError('llm-down', 'No node is there.');
    return texts.map(() => [1, 0]);
  };
  const { work, upload, ask, service } = world.open({ embedding: { embed, vectors } });
  work.start();
  const id = await idOf(await upload(good));
  await untilState(ask, id, 'extracted');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await untilState(ask, id, 'extracted');
  away = false;
  await untilState(ask, id, 'embedded');
  expect([...vectors.kept.keys()]).toEqual([id]);
  const hers = await idOf(await upload(good, HER));
  await expect.poll(() => vectors.kept.has(hers)).toBe(true);

  for (let times = 0; times < 2; times++) await service.deleteAllOf(ME);
  expect([...vectors.kept.keys()]).toEqual([hers]);
  expect(await world.sql`select id from resumes`).toEqual([{ id: hers }]);
  expect(await readdir(join(world.folder, 'uploads'))).toEqual([HER]);
});

it('gives up a file that its own work breaks on, and logs nothing of it', async () => {
  const { ask, upload, work } = world.open();
  const id = await idOf(await upload(await pdfs.pdfWithText([[{ text: `unlucky ${SECRET}` }]])));
  work.start();
  const resume = await untilState(ask, id, 'failed');
  expect(resume).toMatchObject({ reason: 'unreadable', message: expect.stringMatching(/another program/) });
  const logged = world.lines.filter((line) => line.includes(id));
  expect(logged.filter((line) => line.includes('resume-later'))).toHaveLength(2);
  expect(logged.filter((line) => line.includes('"unreadable"'))).toHaveLength(1);
  // A person may ask for it again: it may have been our mistake.
  expect((await ask(`/${id}/extract`, 'POST')).status).toBe(202);
  await untilState(ask, id, 'failed');
});

it('has logged no text and no name of a resume', () => {
  const logged = world.lines.join('');
  expect(logged).toContain('resume read');
  expect(logged).not.toMatch(/COBOL|Grandmaster|unlucky|cv\.pdf/);
});

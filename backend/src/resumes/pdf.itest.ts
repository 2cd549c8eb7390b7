import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import * as pdfs from '../testing/pdfs.ts';
import { createPdfReader } from './pdf.ts';

const reader = createPdfReader();
const reason = async (bytes: Uint8Array) => {
  const outcome = await reader.read(bytes);
  return outcome.ok ? `read: ${outcome.text.slice(0, 80)}` : outcome.reason;
};
const good = await pdfs.pdfWithText([[{ text: 'TypeScript and Go' }, { text: 'PostgreSQL' }]]);

it('reads words and lines', async () => {
  expect(await reader.read(good)).toEqual({ ok: true, text: 'TypeScript and Go\nPostgreSQL', pages: 1 });
});

it('says of every bad file why, and reads the next one', async () => {
  const zip = Buffer.concat([Buffer.from('PK\x03\x04\x14\x00\x00\x00resume.pdf'), good]);
  expect(await reason(Buffer.alloc(0))).toBe('not-a-pdf');
  expect(await reason(zip)).toBe('not-a-pdf');
  expect(await reason(Buffer.from('%PDF-1.7\n%%EOF'))).toBe('damaged');
  expect(await reason(good.subarray(0, good.length * 0.6))).toBe('damaged');
  expect(
    await reason(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10_000, 7), Buffer.from('%%EOF')])),
  ).toBe('damaged');
  expect(await reason(pdfs.encrypted())).toBe('encrypted');
  expect(await reason(await pdfs.pdfOfPictures(30))).toBe('no-text');
  expect(await reason(pdfs.manyPages(10_000))).toBe('too-many-pages');
  expect(await reason(Buffer.concat([good, Buffer.alloc(5 * 1024 * 1024)]))).toBe('too-large');
  expect(await reason(good)).toBe('read: TypeScript and Go\nPostgreSQL');
});

it('survives bombs, at no more than its limits of memory', async () => {
  const files = {
    twice: pdfs.bomb(1024 ** 3, 2),
    once: pdfs.bomb(1024 ** 3, 1),
    objects: pdfs.deepObjects(1_000_000),
    pages: pdfs.deepPages(20_000),
  };
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 10);
  expect(await reason(files.twice)).toBe('too-large');
  expect(await reason(files.once)).toBe('too-large');
  expect(await reason(files.objects)).toBe('too-large');
  expect(['damaged', 'too-large']).toContain(await reason(files.pages));
  clearInterval(watch);
  console.log(`grew by ${Math.round((most - before) / 1024 ** 2)} MB at most`);
  expect(most - before).toBeLessThan(300 * 1024 * 1024);
  expect(await reason(good)).toBe('read: TypeScript and Go\nPostgreSQL');
});

it('ends a thread at its deadline', async () => {
  const slow = createPdfReader({ deadlineMs: 30 });
  expect(await slow.read(good)).toEqual({ ok: false, reason: 'too-slow' });
});

it('reads a few at once, lets a few wait and turns the others away', async () => {
  const small = createPdfReader({ atOnce: 1, maxWaiting: 1 });
  const outcomes = await Promise.all([small.read(good), small.read(good), small.read(good)]);
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, false]);
  expect(outcomes[2]).toMatchObject({ reason: 'too-busy' });
});

it('takes NUL out, and leaves pairs and right-to-left words', async () => {
  expect(await reader.read(pdfs.mappedText(['a', '\0', 'b', '😀']))).toMatchObject({ text: 'ab😀' });
  // Written from the left as it is seen; read in the order of speech.
  const outcome = await reader.read(pdfs.mappedText([...'םולש']));
  expect(outcome).toMatchObject({ ok: true, text: 'שלום' });
});

it('keeps the words of two columns apart', async () => {
  const left = ['Skills', 'Kubernetes'].map((text, n) => ({ text, x: 50, y: 700 - n * 16 }));
  const right = ['Work', 'Engineer'].map((text, n) => ({ text, x: 300, y: 700 - n * 16 }));
  const outcome = await reader.read(await pdfs.pdfWithText([[...left, ...right]]));
  expect(outcome.ok && outcome.text.split(/\s+/)).toEqual(['Skills', 'Kubernetes', 'Work', 'Engineer']);
});

const samples = findSamples();
it.skipIf(samples === undefined)('reads real resumes (skipped where shared/samples is absent)', async () => {
  for (const name of readdirSync(samples ?? '').filter((file) => file.endsWith('.pdf'))) {
    const outcome = await reader.read(readFileSync(join(samples ?? '', name)));
    expect(outcome.ok, name).toBe(true);
    if (outcome.ok) expect(outcome.text.length, name).toBeGreaterThan(500);
  }
});
if (samples === undefined)
  console.warn('SKIPPED: no shared/samples/resumes in a parent directory of the repository');

function findSamples(): string | undefined {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'shared/samples/resumes');
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}

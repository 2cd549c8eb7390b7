import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { docxOf, docxWithPart, p, part } from '../testing/docx.ts';
import * as pdfs from '../testing/pdfs.ts';
import { findSample } from '../testing/samples.ts';
import { createResumeReader } from './reader.ts';

const MB = 1024 ** 2;
const reader = createResumeReader();
const reason = async (bytes: Uint8Array) => {
  const outcome = await reader.read(bytes, 'pdf');
  return outcome.ok ? `read: ${outcome.text.slice(0, 80)}` : outcome.reason;
};
const good = await pdfs.pdfWithText([[{ text: 'TypeScript and Go' }, { text: 'PostgreSQL' }]]);

it('reads words and lines', async () => {
  expect(await reader.read(good, 'pdf')).toEqual({
    ok: true,
    text: 'TypeScript and Go\nPostgreSQL',
    pages: 1,
  });
});

it('says of every bad file why, and reads the next one', async () => {
  const zip = Buffer.concat([Buffer.from('PK\x03\x04\x14\x00\x00\x00resume.pdf'), good]);
  expect(await reason(Buffer.alloc(0))).toBe('unsupported-file');
  expect(await reason(zip)).toBe('unsupported-file');
  expect(await reason(Buffer.from('%PDF-1.7\n%%EOF'))).toBe('damaged');
  expect(await reason(good.subarray(0, good.length * 0.6))).toBe('damaged');
  expect(
    await reason(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10_000, 7), Buffer.from('%%EOF')])),
  ).toBe('damaged');
  expect(await reason(pdfs.encrypted())).toBe('encrypted');
  expect(await reason(await pdfs.pdfOfPictures(30))).toBe('no-text');
  expect(await reason(pdfs.manyPages(10_000))).toBe('too-many-pages');
  expect(await reason(Buffer.concat([good, Buffer.alloc(5 * 1024 * 1024)]))).toBe('too-large');
  expect(await reason(Buffer.concat([good, Buffer.alloc(10_000)]))).toBe(
    'read: TypeScript and Go\nPostgreSQL',
  );
});

it('takes stamps on pictures, and signs that say nothing, for no text', async () => {
  const scan = (stamp: string, y = 20) =>
    pdfs.pdfWithText([1, 2].map((n) => [{ text: `${stamp}, page ${n}`, y }]));
  // What a picture takes, after the end of the file, where nobody reads it.
  const pictures = (pdf: Buffer) =>
    Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.alloc(600_000, 'x'), Buffer.from('\n'), pdf]);
  expect(await reason(pictures(await scan('Scanned with a telephone')))).toBe('no-text');
  expect(await reason(await scan('Scanned with a telephone'))).toMatch(/^read: /);
  // A line with the fonts that a program adds is short, but no scan.
  const fonts = Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.alloc(64 * 1024, 'x'), Buffer.from('\n')]);
  const line = await pdfs.pdfWithText([[{ text: 'Kubernetes, Go' }]]);
  expect(await reason(Buffer.concat([fonts, line]))).toBe('read: Kubernetes, Go');
  const long = 'Ten years of Kubernetes, Terraform and Apache Kafka in three companies of two countries';
  expect(await reason(pictures(await scan(long, 400)))).toMatch(/^read: /);
  const pages = [Array.from({ length: 6 }, () => ({ text: long })), ...Array.from({ length: 20 }, () => [])];
  expect(await reason(pictures(await pdfs.pdfWithText(pages)))).toMatch(/^read: /);
  expect(await reason(pdfs.mappedText([...'✁✂✄☎✆✝✄✞✟✠✡☛']))).toBe('unreadable');
});

it('survives bombs, at no more than its limits of memory', async () => {
  const files = {
    twice: pdfs.bomb(1024 ** 3, 2),
    once: pdfs.bomb(1024 ** 3, 1),
    objects: pdfs.deepObjects(1_000_000),
    pages: pdfs.deepPages(20_000),
  };
  const word = docxWithPart(part('document', p('x'.repeat(20 * MB))));
  const before = process.memoryUsage.rss();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, ...memoryOfChildren());
  }, 5);
  expect(await reason(files.twice)).toBe('too-large');
  expect(await reason(files.once)).toBe('too-large');
  expect(await reason(files.objects)).toBe('too-large');
  expect(['damaged', 'too-large']).toContain(await reason(files.pages));
  expect(await reader.read(word, 'docx')).toEqual({ ok: false, reason: 'too-large' });
  clearInterval(watch);
  const grown = process.memoryUsage.rss() - before;
  console.log(
    `a reader took ${Math.round(most / MB)} MB at most, and left ${Math.round(grown / MB)} MB here`,
  );
  // Looked at every 20 ms, in which a busy one takes some more.
  expect(most).toBeLessThan(100 * MB);
  expect(grown).toBeLessThan(50 * MB);
  expect(await reason(good)).toBe('read: TypeScript and Go\nPostgreSQL');
  expect(memoryOfChildren()).toEqual([]);
});

/** Bytes that each process of this one has for itself, once it runs the reader: until then it shares this one's. */
function memoryOfChildren(): number[] {
  const read = (path: string) => {
    try {
      return readFileSync(path, 'latin1');
    } catch {
      return '';
    }
  };
  const tasks = readdirSync('/proc/self/task');
  const children = tasks.flatMap((task) => read(`/proc/self/task/${task}/children`).trim().split(' '));
  return children
    .filter((pid) => pid !== '' && read(`/proc/${pid}/cmdline`).includes('reading/worker'))
    .map((pid) => {
      const [, resident = 0, shared = 0] = read(`/proc/${pid}/statm`).split(' ').map(Number);
      return (resident - shared) * 4096;
    });
}

it('gives a reader no file to read but its own, and nothing of our environment', async () => {
  vi.stubEnv('AUTH_SECRET', 'not for readers');
  const reading = reader.read(await pdfs.pdfOfPictures(30), 'pdf');
  const environments: string[] = [];
  const arguments_: string[] = [];
  const look = setInterval(() => {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'latin1');
        if (
          !line.includes('reading/worker') ||
          readFileSync(`/proc/${pid}/stat`, 'latin1').split(' ')[3] !== `${process.pid}`
        )
          continue;
        environments.push(readFileSync(`/proc/${pid}/environ`, 'latin1'));
        arguments_.push(line);
      } catch {}
    }
  }, 5);
  await reading;
  clearInterval(look);
  vi.unstubAllEnvs();
  expect(environments.length).toBeGreaterThan(0);
  expect(environments.join()).not.toMatch(/not for readers|PATH=/);
  expect(arguments_[0]).toContain('--permission');
});

it('reads a Word file, and never as what it is not', async () => {
  const word = docxOf(p('Kubernetes'));
  expect(await reader.read(word, 'docx')).toEqual({ ok: true, text: 'Kubernetes', pages: null });
  expect(await reader.read(word, 'pdf')).toEqual({ ok: false, reason: 'unsupported-file' });
  expect(await reader.read(good, 'docx')).toEqual({ ok: false, reason: 'unsupported-file' });
  const text = Buffer.from('PK and %PDF- are words here');
  expect(await reader.read(text, 'text')).toEqual({ ok: true, text: text.toString(), pages: null });
});

it('ends a process at its deadline', async () => {
  const slow = createResumeReader({ deadlineMs: 30 });
  expect(await slow.read(good, 'pdf')).toEqual({ ok: false, reason: 'too-slow' });
});

it('reads a few at once, lets a few wait and turns the others away', async () => {
  const small = createResumeReader({ atOnce: 1, maxWaiting: 1 });
  const outcomes = await Promise.all([
    small.read(good, 'pdf'),
    small.read(good, 'pdf'),
    small.read(good, 'pdf'),
  ]);
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, false]);
  expect(outcomes[2]).toMatchObject({ reason: 'too-busy' });
});

it('takes NUL out, and leaves pairs and right-to-left words', async () => {
  expect(await reader.read(pdfs.mappedText(['a', '\0', 'b', '😀']), 'pdf')).toMatchObject({ text: 'ab😀' });
  // Written from the left as it is seen; read in the order of speech.
  const outcome = await reader.read(pdfs.mappedText([...'םולש']), 'pdf');
  expect(outcome).toMatchObject({ ok: true, text: 'שלום' });
});

it('keeps the words of two columns apart', async () => {
  const left = ['Skills', 'Kubernetes'].map((text, n) => ({ text, x: 50, y: 700 - n * 16 }));
  const right = ['Work', 'Engineer'].map((text, n) => ({ text, x: 300, y: 700 - n * 16 }));
  const outcome = await reader.read(await pdfs.pdfWithText([[...left, ...right]]), 'pdf');
  expect(outcome.ok && outcome.text.split(/\s+/)).toEqual(['Skills', 'Kubernetes', 'Work', 'Engineer']);
});

/** Words of each real resume that is known. */
const RESUMES = {
  'rendercv-moderncv-typst.pdf': 'Princeton University',
  'resume-matcher-chromium-two-column.pdf': 'PostgreSQL',
};
for (const [name, words] of Object.entries(RESUMES)) {
  const sample = findSample(`resumes/${name}`);
  it.skipIf(sample === undefined)(`reads ${name}`, async () => {
    const outcome = await reader.read(readFileSync(sample ?? ''), 'pdf');
    expect(outcome).toMatchObject({ ok: true, text: expect.stringContaining(words) });
    expect(outcome.ok && outcome.text.length).toBeGreaterThan(500);
  });
}

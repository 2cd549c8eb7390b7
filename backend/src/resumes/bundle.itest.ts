import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, it, onTestFinished } from 'vitest';
import config from '../../rolldown.config.ts';
import { pdfWithText } from '../testing/pdfs.ts';

const backend = new URL('../..', import.meta.url).pathname;

it('reads a PDF from a bundle alone in a folder, with the other process’s file beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'skillgap-bundle-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'cv.pdf'), await pdfWithText([[{ text: 'Kubernetes and Go' }]]));
  const command = join(folder, 'command.ts');
  await writeFile(
    command,
    `import { readFileSync } from 'node:fs';
    import { createResumeReader } from '${backend}src/resumes/reader.ts';
    console.log(JSON.stringify(await createResumeReader().read(readFileSync('cv.pdf'), 'pdf')));`,
  );
  const worker = config.find(({ input }) => Object.hasOwn(input as object, 'resume-reader'));
  const inputs = [
    { ...worker, cwd: backend },
    { ...worker, input: { command } },
  ];
  for (const options of inputs) {
    const bundle = await rolldown(options);
    await bundle.write({ ...(options.output as object), dir: folder });
    await bundle.close();
  }
  const { stdout, stderr } = spawnSync(process.execPath, ['command.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({ ok: true, text: 'Kubernetes and Go', pages: 1 });
});

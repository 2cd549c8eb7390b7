import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, it, onTestFinished } from 'vitest';
import config from '../../rolldown.config.ts';
import { docxOf, p } from '../testing/docx.ts';
import { cidText } from '../testing/pdfs.ts';

const backend = new URL('../..', import.meta.url).pathname;

it('reads files from a bundle alone in a folder, with the other process’s file and the CMaps beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'skillgap-bundle-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const lines = ['8a4a94ad8ed2', Buffer.from('Kubernetes and Go').toString('hex')];
  await writeFile(join(folder, 'cv.pdf'), cidText('90ms-RKSJ-H', 'Japan1', lines));
  await writeFile(join(folder, 'cv.docx'), docxOf(p('Kubernetes and Go')));
  const command = join(folder, 'command.ts');
  await writeFile(
    command,
    `import { readFileSync } from 'node:fs';
    import { createResumeReader } from '${backend}src/resumes/reader.ts';
    const reader = createResumeReader();
    const outcomes = [];
    for (const kind of ['pdf', 'docx'] as const) outcomes.push(await reader.read(readFileSync('cv.' + kind), kind));
    console.log(JSON.stringify(outcomes));`,
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
  expect(JSON.parse(stdout)).toEqual([
    { ok: true, text: '開発者\nKubernetes and Go', pages: 1 },
    { ok: true, text: 'Kubernetes and Go', pages: null },
  ]);
});

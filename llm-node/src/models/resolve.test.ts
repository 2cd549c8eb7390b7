import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { damage, makeEmbedder, makeRandomModel } from '../testing/make-gguf.ts';
import { catalogue } from './catalogue.ts';
import { resolveModel } from './resolve.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'models-'));
  await makeRandomModel(at('chat.gguf'));
  await makeEmbedder(at('embedding.gguf'));
  await damage(at('chat.gguf'), at('cut-off.gguf'), 'cut-off');
  await damage(at('chat.gguf'), at('not-gguf.gguf'), 'not-gguf');
});
afterAll(() => rm(folder, { recursive: true }));

test('a path is a model of its file’s name', async () => {
  expect(await resolveModel(at('chat.gguf'), folder, 'chat')).toMatchObject({
    name: 'chat',
    path: at('chat.gguf'),
  });
});

test.each([
  ['not-gguf', 'not-gguf.gguf'],
  ['cut-off', 'cut-off.gguf'],
  ['missing', 'nowhere.gguf'],
  ['wrong-kind', 'embedding.gguf'],
])('%s', async (reason, file) => {
  await expect(resolveModel(at(file), folder, 'chat')).rejects.toMatchObject({ reason });
});

test('one byte short is cut off', async () => {
  const whole = await readFile(at('chat.gguf'));
  await writeFile(at('nearly.gguf'), whole.subarray(0, -1));
  await expect(resolveModel(at('nearly.gguf'), folder, 'chat')).rejects.toMatchObject({ reason: 'cut-off' });
});

test('a name of the catalogue is its file in the models’ folder, of the right size', async () => {
  const model = catalogue.find(({ bytes }) => bytes !== null);
  if (!model) throw new Error('no model of the catalogue has a size');
  const resolve = () => resolveModel(model.name, folder, model.kind);
  await expect(resolve()).rejects.toMatchObject({
    reason: 'missing',
    message: expect.stringContaining('pull'),
  });
  await writeFile(at(model.file), 'GGUF');
  await expect(resolve()).rejects.toMatchObject({ reason: 'wrong-size' });
  // A hole takes no room on the disk.
  await truncate(at(model.file), model.bytes ?? 0);
  await expect(resolve()).rejects.toMatchObject({ reason: 'not-gguf' });
  await expect(resolveModel('gpt-4', folder, 'chat')).rejects.toMatchObject({ reason: 'unknown' });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { getLlama, type Llama, LlamaChatSession, LlamaLogLevel } from 'node-llama-cpp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Damage,
  damage,
  makeCrashingModel,
  makeEmbedder,
  makeRandomModel,
  makeScriptedModel,
} from './make-gguf.ts';

let folder = '';
let llama: Llama;
const at = (name: string): string => join(folder, `${name}.gguf`);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'make-gguf-'));
  llama = await getLlama({
    gpu: false,
    build: 'never',
    skipDownload: true,
    maxThreads: 2,
    logLevel: LlamaLogLevel.error,
  });
});
// Not `llama.dispose()`, which the end of this process does as well: it waits for every model, also for one that was
// refused, and without end once the garbage collector has taken that one first.
afterAll(() => rm(folder, { recursive: true }));

async function answer(path: string, prompt: string, maxTokens = 64): Promise<string> {
  await using model = await llama.loadModel({ modelPath: path });
  await using context = await model.createContext({ contextSize: 512 });
  return await new LlamaChatSession({ contextSequence: context.getSequence() }).prompt(prompt, { maxTokens });
}

test.each([
  'Polly wants a "cracker" now, 1 2 3.',
  'no no, no no no',
  'a',
  '{"fits":true,"skills":["a","b"]}',
  'Two\nlines, ünd Ümläute.',
])('a parrot says %j, whatever it is asked', async (sentence) => {
  await makeScriptedModel(at('parrot'), sentence);
  expect(await answer(at('parrot'), 'Hello?')).toBe(sentence);
  expect(await answer(at('parrot'), `Say this: ${sentence}\nno <|im_end|>\n`)).toBe(sentence);
});

test.each(['f32', 'f16', 'q8_0'] as const)(
  'a babbler of %s answers, the same for the same seed',
  async (type) => {
    await makeRandomModel(at('one'), { type, seed: 7 });
    await makeRandomModel(at('two'), { type, seed: 7 });
    await makeRandomModel(at('other'), { type, seed: 8 });
    const [one, two, other] = [
      await answer(at('one'), 'Hi', 16),
      await answer(at('two'), 'Hi', 16),
      await answer(at('other'), 'Hi', 16),
    ];
    expect(one).not.toBe('');
    expect(two).toBe(one);
    expect(other).not.toBe(one);
  },
);

test.each(['f32', 'f16', 'q8_0'] as const)('an embedder of %s embeds', async (type) => {
  await makeEmbedder(at('embedder'), { type, dim: 96, context: 256 });
  await using model = await llama.loadModel({ modelPath: at('embedder') });
  await using context = await model.createEmbeddingContext();
  const embed = async (words: string) => (await context.getEmbeddingFor(words)).vector;
  const [one, again, other] = [await embed('a cat'), await embed('a cat'), await embed('two dogs')];
  expect(one).toHaveLength(96);
  expect(one.every(Number.isFinite)).toBe(true);
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
});

test('a hundred million parameters are written without being held in memory', async () => {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const shape = {
    layers: 12,
    dim: 768,
    heads: 12,
    kvHeads: 4,
    feedForward: 2048,
    vocabulary: 32_000,
  } as const;
  await makeRandomModel(at('large'), { ...shape, type: 'f16' });
  clearInterval(watch);
  expect((await stat(at('large'))).size).toBeGreaterThan(200e6);
  expect(most - before).toBeLessThan(150e6);
  await using model = await llama.loadModel({ modelPath: at('large') });
  expect(model.size).toBeGreaterThan(200e6);
});

test.each(['not-gguf', 'cut-off'] satisfies Damage[])('%s is not loaded, and kills nobody', async (how) => {
  await makeRandomModel(at('whole'));
  await damage(at('whole'), at('damaged'), how);
  await expect(llama.loadModel({ modelPath: at('damaged') })).rejects.toThrow();
});

/** Loads a model and has it make one token, saying how far it came. */
const LOADER = `
import { getLlama } from ${JSON.stringify(import.meta.resolve('node-llama-cpp'))};
const llama = await getLlama({ gpu: false, build: 'never', skipDownload: true, maxThreads: 1 });
const model = await llama.loadModel({ modelPath: process.argv[2] });
process.stdout.write('loaded ');
const context = await model.createContext({ contextSize: 256 });
for await (const token of context.getSequence().evaluate(model.tokenize('Hello'))) break;
process.stdout.write('asked ');
process.exit();`;

test.each([
  ['loaded', ''],
  ['asked', 'loaded '],
] as const)('a killer aborts its process when it is %s', async (when, said) => {
  await makeCrashingModel(at('killer'), when);
  await writeFile(join(folder, 'loader.mjs'), LOADER);
  const child = spawn(process.execPath, [join(folder, 'loader.mjs'), at('killer')], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [[, signal], heard] = await Promise.all([once(child, 'close'), text(child.stdout)]);
  expect({ signal, heard }).toEqual({ signal: 'SIGABRT', heard: said });
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBabbler, makeEmbedder } from '../testing/make-gguf.ts';
import { GgufError, parseGgufHeader } from './gguf-header.ts';

let folder = '';
let model = Buffer.alloc(0);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gguf-'));
  await makeBabbler(join(folder, 'chat.gguf'));
  await makeEmbedder(join(folder, 'embedding.gguf'));
  model = await readFile(join(folder, 'chat.gguf'));
});
afterAll(() => rm(folder, { recursive: true }));

test('tells the architecture and where the last tensor begins', async () => {
  expect(parseGgufHeader(model)).toMatchObject({ architecture: 'llama' });
  expect(parseGgufHeader(model).dataEnds).toBeLessThan(model.length);
  expect(parseGgufHeader(model).dataEnds).toBeGreaterThan(model.length - 1024);
  expect(parseGgufHeader(await readFile(join(folder, 'embedding.gguf')))).toMatchObject({
    architecture: 'bert',
  });
});

test('anything else is refused in words, whatever it claims to hold', () => {
  const head = model.subarray(0, 20_000);
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat({ max: 600 }), byte: fc.nat({ max: 255 }) }), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.nat({ max: 20_000 }),
      (changes, length) => {
        const bytes = Buffer.from(head.subarray(0, length));
        for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte;
        try {
          parseGgufHeader(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(GgufError);
        }
      },
    ),
  );
});

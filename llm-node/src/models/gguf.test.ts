import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atLeast } from '../../../.ci/fast-check.ts';
import { makeEmbedder, makeRandomModel } from '../testing/make-gguf.ts';
import { GgufError, parseGgufHeader, readGgufHeader } from './gguf.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gguf-'));
  await makeEmbedder(join(folder, 'embedding.gguf'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(['f32', 'f16', 'q8_0'] as const)('tells where the last tensor of %s ends', async (type) => {
  await makeRandomModel(join(folder, 'typed.gguf'), { type, dim: 96, heads: 6, feedForward: 160 });
  const file = await readFile(join(folder, 'typed.gguf'));
  expect(parseGgufHeader(file)).toEqual({ architecture: 'llama', dataEnds: file.length });
});

test('tells the architecture', async () => {
  const { architecture } = await readGgufHeader(join(folder, 'embedding.gguf'));
  expect(architecture).toBe('bert');
});

test('reads on where the head is longer than most', async () => {
  await makeRandomModel(join(folder, 'wordy.gguf'), { vocabulary: 60_000, dim: 32 });
  const { size } = await stat(join(folder, 'wordy.gguf'));
  expect(await readGgufHeader(join(folder, 'wordy.gguf'))).toEqual({ architecture: 'llama', dataEnds: size });
});

test.each(['', 'G', 'GGUF', 'GGUF\x03\0\0\0'])('%j is refused', async (text) => {
  await writeFile(join(folder, 'short.gguf'), text, 'latin1');
  await expect(readGgufHeader(join(folder, 'short.gguf'))).rejects.toBeInstanceOf(GgufError);
});

test('a head that claims more than there can be costs nothing', () => {
  const claims = (...numbers: bigint[]): Buffer => {
    const bytes = Buffer.alloc(8 + numbers.length * 8);
    bytes.write('GGUF\x03');
    for (const [index, number] of numbers.entries()) bytes.writeBigUInt64LE(number, 8 + index * 8);
    return bytes;
  };
  const huge = 2n ** 64n - 1n;
  for (const bytes of [claims(huge, 0n), claims(0n, huge), claims(0n, 1n, huge), claims(2n ** 40n, 1n)]) {
    expect(() => parseGgufHeader(bytes)).toThrow(GgufError);
  }
});

test('anything else is refused in words, whatever it claims to hold', async () => {
  await makeRandomModel(join(folder, 'small.gguf'), { vocabulary: 0, layers: 1, dim: 32 });
  // All of its head, and some of its data.
  const head = (await readFile(join(folder, 'small.gguf'))).subarray(0, 16_384);
  const change = fc.record({ at: fc.nat({ max: head.length - 1 }), byte: fc.nat({ max: 255 }) });
  const length = fc.oneof(fc.constant(head.length), fc.nat({ max: head.length }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 64 }), length, (changes, end) => {
      const bytes = Buffer.from(head.subarray(0, end));
      for (const { at, byte } of changes) if (at < end) bytes[at] = byte;
      try {
        const { dataEnds } = parseGgufHeader(bytes);
        expect(Number.isFinite(dataEnds)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(GgufError);
      }
    }),
    atLeast(2_000),
  );
});

test('any bytes at all are refused', () => {
  const started = fc
    .uint8Array({ maxLength: 200 })
    .map((bytes) => Buffer.concat([Buffer.from('GGUF\x03\0\0\0'), bytes]));
  fc.assert(
    fc.property(fc.oneof(started, fc.uint8Array({ maxLength: 200 }).map(Buffer.from)), (bytes) => {
      try {
        parseGgufHeader(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(GgufError);
      }
    }),
    atLeast(2_000),
  );
});

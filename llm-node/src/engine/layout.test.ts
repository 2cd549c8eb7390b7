import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from './layout.ts';

const MB = 2 ** 20;
const mistral = { trainContext: 32_768, cacheBytesPerToken: 131_072 };
const sizes = (machine: Parameters<typeof layOut>[0], wanted: Parameters<typeof layOut>[2]) =>
  layOut(machine, mistral, wanted).map(({ contextSize, sequences }) => `${sequences}×${contextSize}`);

test('CPUs: a full context a core, and narrow ones in what is left', () => {
  const machine = { cores: 2, gpu: false, cacheBytes: 3072 * MB };
  expect(sizes(machine, { contextSize: 8192, sequences: null })).toEqual([
    '1×8192',
    '1×8192',
    '1×2048',
    '1×2048',
    '1×2048',
    '1×2048',
  ]);
});

test('there is one full context, however little memory there is', () => {
  expect(sizes({ cores: 8, gpu: false, cacheBytes: 0 }, { contextSize: 8192, sequences: null })).toEqual([
    '1×8192',
  ]);
});

test('a GPU: one context with a batch of sequences', () => {
  const machine = { cores: 8, gpu: true, cacheBytes: 4096 * MB };
  expect(sizes(machine, { contextSize: 8192, sequences: null })).toEqual(['4×8192']);
});

test('so many sequences as are asked for, each of full size', () => {
  expect(sizes({ cores: 2, gpu: false, cacheBytes: 0 }, { contextSize: 600, sequences: 3 })).toEqual([
    '1×768',
    '1×768',
    '1×768',
  ]);
});

test('never more cache than there is memory for, but for the one that must be, nor wider than the model', () => {
  const machines = fc.record({
    cores: fc.integer({ min: 1, max: 64 }),
    gpu: fc.boolean(),
    cacheBytes: fc.integer({ min: 0, max: 64_000 * MB }),
  });
  const models = fc.record({
    trainContext: fc.integer({ min: 1, max: 200_000 }),
    cacheBytesPerToken: fc.integer({ min: 0, max: 1_000_000 }),
  });
  fc.assert(
    fc.property(machines, models, fc.integer({ min: 1, max: 100_000 }), (machine, model, contextSize) => {
      const contexts = layOut(machine, model, { contextSize, sequences: null });
      const tokens = contexts.reduce((sum, one) => sum + one.contextSize * one.sequences, 0);
      const [first] = contexts;
      expect(first?.contextSize).toBeGreaterThanOrEqual(Math.min(contextSize, model.trainContext));
      for (const one of contexts) {
        expect(one.contextSize % 256).toBe(0);
        expect(one.contextSize).toBeLessThan(Math.min(contextSize, model.trainContext) + 512);
        expect(one.sequences).toBeGreaterThan(0);
      }
      const only = contexts.length === 1 && first?.sequences === 1;
      if (!only) expect(tokens * model.cacheBytesPerToken).toBeLessThanOrEqual(machine.cacheBytes);
      expect(contexts.reduce((sum, { sequences }) => sum + sequences, 0)).toBeLessThanOrEqual(8);
    }),
  );
});

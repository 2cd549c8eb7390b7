import { expect, it } from 'vitest';
import { SharedImages } from './shared-images.ts';
import type { Registry } from './stand-ins/registry.ts';

/** A registry that notes from which one it was copied. */
function registry(name: string, gone: Set<string> = new Set()): Registry & { copied: string[] } {
  const copied: string[] = [];
  return {
    ...{ container: name, host: name, username: '', password: '', caFile: '', copied },
    untilReady: async () => {},
    async copyFrom(other) {
      if (gone.has(other.container)) throw new Error(`no such container: ${other.container}`);
      copied.push(other.container);
    },
  };
}

it('lets the others begin when the first has pushed, not when it has deployed', async () => {
  const images = new SharedImages();
  const ended = Promise.withResolvers<void>();
  const first = images.deploy(registry('first'), (pushed) => {
    pushed();
    return ended.promise;
  });
  const second = registry('second');
  await images.deploy(second, async () => {});
  expect(second.copied).toEqual(['first']);
  ended.resolve();
  await first;
});

it('lets the others begin when the first has failed', async () => {
  const images = new SharedImages();
  await expect(images.deploy(registry('first'), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  const second = registry('second');
  expect(await images.deploy(second, async () => 'deployed')).toBe('deployed');
  expect(second.copied).toEqual(['first']);
});

it('copies the one that has deployed last, and builds where that is gone', async () => {
  const gone = new Set<string>();
  const images = new SharedImages();
  for (const name of ['first', 'second']) await images.deploy(registry(name, gone), async () => {});
  const third = registry('third', gone);
  await images.deploy(third, async () => {});
  expect(third.copied).toEqual(['second']);
  gone.add('third');
  const fourth = registry('fourth', gone);
  expect(await images.deploy(fourth, async () => 'built')).toBe('built');
  expect(fourth.copied).toEqual([]);
});

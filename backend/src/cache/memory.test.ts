import { expect, it } from 'vitest';
import { createMemoryCache } from './memory.ts';

it('gives back what was kept, until it is over', async () => {
  const cache = createMemoryCache();
  await cache.set('k', 'first', 60);
  expect(await cache.get('k')).toBe('first');
  await cache.set('k', 'first', 0.03);
  await expect.poll(() => cache.get('k')).toBeUndefined();
  await cache.set('k', '', 60);
  expect(await cache.get('k')).toBe('');
  await cache.delete('k');
  expect(await cache.get('k')).toBeUndefined();
});

it('does not grow beyond its size: what was not used for longest goes, what is too large is not kept', async () => {
  const cache = createMemoryCache(1_000);
  for (let n = 0; n < 100; n++) {
    await cache.set(`k${n}`, 'x'.repeat(80), 60);
    await cache.get('k0');
  }
  expect(await cache.get('k0')).toBeDefined();
  expect(await cache.get('k50')).toBeUndefined();
  await cache.set('large', 'x'.repeat(500), 60);
  expect(await cache.get('large')).toBeUndefined();
});

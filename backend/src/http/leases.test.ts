import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLeases, type Grant } from './leases.ts';

/** A store of so many points in windows of 60 s, and how often it was asked. */
function storeOf(points: number) {
  const store = { left: points, asked: 0, now: 0, until: 60_000 };
  const ask = async (_: string, count: number): Promise<Grant> => {
    store.asked += 1;
    await Promise.resolve();
    if (store.now >= store.until) Object.assign(store, { left: points, until: store.now + 60_000 });
    store.left -= count;
    return store.left < 0
      ? { allowed: false, retryAfterSeconds: 1 }
      : { allowed: true, forMs: store.until - store.now };
  };
  return { store, ask };
}

it('asks the store once for many requests, those at once included', async () => {
  const { store, ask } = storeOf(1_200);
  const { take } = createLeases(12, ask, () => store.now);
  const verdicts = await Promise.all(Array.from({ length: 24 }, () => take('a')));
  expect(verdicts.every(({ allowed }) => allowed)).toBe(true);
  expect(store.asked).toBe(2);
});

it('never lets through more than the store has, in however many processes, and in one all of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 3 }),
      async (size, leases, processes) => {
        const points = size * leases;
        const { store, ask } = storeOf(points);
        const all = Array.from({ length: processes }, () => createLeases(size, ask, () => store.now));
        const wishes = Array.from({ length: 2 * points }, (_, n) => all[n % processes]?.take('a'));
        const allowed = (await Promise.all(wishes)).filter((verdict) => verdict?.allowed).length;
        expect(allowed).toBeLessThanOrEqual(points);
        if (processes === 1) expect(allowed).toBe(points);
      },
    ),
  );
});

it('keeps nothing beyond the window', async () => {
  const { store, ask } = storeOf(10);
  const { take } = createLeases(5, ask, () => store.now);
  await take('a');
  store.now = 60_000;
  await take('a');
  expect(store.asked).toBe(2);
  expect(store.left).toBe(5);
});

it('forgets a client', async () => {
  const { store, ask } = storeOf(10);
  const leases = createLeases(5, ask, () => store.now);
  await leases.take('a');
  leases.forget('a');
  await leases.take('a');
  expect(store.asked).toBe(2);
});

import { setImmediate as tick } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createConcurrencyLimit, type Keys } from './concurrency.ts';

/** Work that ends when told to. Started and refused work are listed by their number. */
function workshop(limits: Parameters<typeof createConcurrencyLimit>[0]) {
  const limit = createConcurrencyLimit(limits);
  const [running, started, refused] = [new Map<number, () => void>(), [] as number[], [] as number[]];
  let next = 0;
  return {
    ...{ running, started, refused },
    async arrive(keys: Keys): Promise<number> {
      const n = next++;
      limit(keys, () => {
        started.push(n);
        return new Promise<void>((end) => running.set(n, end));
      }).catch(() => refused.push(n));
      await tick();
      return n;
    },
    async end(n: number | undefined): Promise<void> {
      if (n === undefined) return;
      running.get(n)?.();
      running.delete(n);
      await tick();
    },
  };
}

it('runs two at once, lets three wait, and refuses the rest, whether work succeeds or fails', async () => {
  const limit = createConcurrencyLimit({ width: 2, waiting: 3, share: 9 });
  let [inside, most] = [0, 0];
  const order: number[] = [];
  const results = await Promise.allSettled(
    Array.from({ length: 7 }, (_, n) =>
      limit(['all'], async () => {
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside--;
        order.push(n);
        if (n === 0) throw new Error('broken');
      }),
    ),
  );
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4]);
  expect(results.map(({ status }) => status === 'fulfilled')).toEqual([
    ...[false, true, true, true, true],
    ...[false, false],
  ]);
  expect(results[6]).toMatchObject({ reason: { reason: 'busy', retryAfterSeconds: 2 } });
  expect(await limit(['all'], async () => 'again')).toBe('again');
});

it('gives one party its share, and the next turn to who came first of the others', async () => {
  const { arrive, end, started, refused } = workshop({ width: 1, waiting: 20, share: 5 });
  for (let n = 0; n < 27; n++) await arrive(['flood', `account ${n}`]);
  expect(refused).toHaveLength(22);
  const ada = await arrive(['home', 'ada']);
  await end(0);
  await end(1);
  expect(started).toEqual([0, 1, ada]);
});

it('gives one account its share, from however many addresses', async () => {
  const { arrive, refused } = workshop({ width: 1, waiting: 20, share: 5 });
  for (let n = 0; n < 9; n++) await arrive([`address ${n}`, 'ada']);
  expect(refused).toEqual([5, 6, 7, 8]);
});

it('makes room for a newcomer at the cost of the longest queue', async () => {
  const { arrive, refused } = workshop({ width: 1, waiting: 4, share: 5 });
  for (const party of ['a', 'a', 'a', 'b', 'b', 'c']) await arrive([party]);
  expect(refused).toEqual([2]);
  await arrive(['d']);
  expect(refused).toEqual([2, 4]);
  // Everybody waits for one thing.
  await arrive(['e']);
  expect(refused).toEqual([2, 4, 7]);
});

it('runs two of a party at once, and lets the rest of it wait while others run', async () => {
  const { arrive, end, started, refused } = workshop({ width: 4, waiting: 9, share: 5, runningShare: 2 });
  for (let n = 0; n < 6; n++) await arrive(['office', `account ${n}`]);
  expect([started, refused]).toEqual([[0, 1], [5]]);
  const ada = await arrive(['home', 'ada']);
  await end(0);
  expect(started).toEqual([0, 1, ada, 2]);
});

it('starts all that may run when one ends, of its network and of its account', async () => {
  const { arrive, end, started } = workshop({ width: 3, waiting: 9, share: 5, runningShare: 1 });
  await arrive(['office', 'ada']);
  await arrive(['office', 'bob']);
  await arrive(['home', 'ada']);
  await end(0);
  expect(started).toEqual([0, 1, 2]);
});

it('refuses who has waited too long, and gives the place to another', async () => {
  const limit = createConcurrencyLimit({ width: 1, waiting: 1, share: 9, waitMs: 1 });
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = limit(['a'], () => promise);
  for (let n = 0; n < 2; n++)
    await expect(limit(['b'], async () => {})).rejects.toMatchObject({ reason: 'busy' });
  const last = limit(['b'], async () => 'started').catch(() => 'refused');
  resolve();
  await first;
  expect(await last).toBe('started');
});

const command = fc.oneof(
  fc.record({ party: fc.integer({ min: 0, max: 3 }), account: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ end: fc.nat() }),
);
const limitsOf = fc.record({
  width: fc.integer({ min: 1, max: 3 }),
  waiting: fc.integer({ min: 0, max: 6 }),
  share: fc.integer({ min: 1, max: 4 }),
  runningShare: fc.integer({ min: 1, max: 4 }),
});

it('keeps its limits and its turns whatever comes and goes', async () => {
  const property = fc.asyncProperty(
    limitsOf,
    fc.array(command, { maxLength: 60 }),
    async (limits, commands) => {
      const { arrive, end, running, started, refused } = workshop(limits);
      const keysOf: Keys[] = [];
      const partyOf = (n: number) => keysOf[n]?.[0];
      const waiting = () =>
        keysOf.map((_, n) => n).filter((n) => !started.includes(n) && !refused.includes(n));
      /** Whether its share of what runs is not used up, by others than `aside`. */
      const mayRun = (n: number, aside?: number) =>
        (keysOf[n] ?? []).every(
          (key) =>
            [...running.keys()].filter((m) => m !== aside && keysOf[m]?.includes(key)).length <
            limits.runningShare,
        );
      /** Who overtook each waiting one, by party. */
      const overtaken = new Map<number, (string | undefined)[]>();

      for (const one of commands) {
        const [ready, before] = [started.length, waiting()];
        if ('end' in one) await end([...running.keys()][one.end % Math.max(running.size, 1)]);
        else {
          keysOf.push([`network ${one.party}`, `account ${one.account}`]);
          await arrive(keysOf.at(-1) as Keys);
        }
        for (const n of started.slice(ready))
          for (const late of before) {
            if (partyOf(late) === partyOf(n) || !waiting().includes(late)) continue;
            // The first of a party waits for at most one of each other.
            if (mayRun(late, n) && before.find((m) => partyOf(m) === partyOf(late)) === late) {
              const list = overtaken.get(late) ?? [];
              expect(list).not.toContain(partyOf(n));
              overtaken.set(late, [...list, partyOf(n)]);
            }
          }
        expect(running.size).toBeLessThanOrEqual(limits.width);
        expect(waiting().length).toBeLessThanOrEqual(limits.waiting);
        if (running.size < limits.width) expect(waiting().filter((n) => mayRun(n))).toEqual([]);
        const atWork = [...running.keys()].flatMap((n) => keysOf[n] ?? []);
        for (const some of Map.groupBy(atWork, (key) => key).values())
          expect(some.length).toBeLessThanOrEqual(limits.runningShare);
        const held = [...running.keys(), ...waiting()].flatMap((n) => keysOf[n] ?? []);
        for (const some of Map.groupBy(held, (key) => key).values())
          expect(some.length).toBeLessThanOrEqual(limits.share);
      }
      for (let left = running.size + waiting().length; left > 0; left--) await end([...running.keys()][0]);
      // Nothing is lost, and every place is free.
      expect([...started, ...refused].toSorted((a, b) => a - b)).toEqual([...keysOf.keys()]);
      for (let n = 0; n < limits.width; n++) await arrive([`fresh ${n}`]);
      expect(running.size).toBe(limits.width);
    },
  );
  await fc.assert(property);
});

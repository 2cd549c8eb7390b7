import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FairQueue } from './queue.ts';

const item = (client: string, need = 0) => ({ client, need });

test('clients take turns; each one’s requests keep their order', () => {
  const queue = new FairQueue<{ client: string; need: number }>(10);
  for (const [client, need] of [
    ['a', 1],
    ['a', 2],
    ['a', 3],
    ['b', 4],
    ['c', 5],
  ] as const) {
    queue.push(item(client, need));
  }
  const order = Array.from({ length: 5 }, () => queue.take()?.need);
  expect(order).toEqual([1, 4, 5, 2, 3]);
  expect(queue.take()).toBeUndefined();
});

test('one client cannot fill it, and nobody can overfill it', () => {
  const queue = new FairQueue(4);
  expect([item('a'), item('a'), item('a')].map((one) => queue.push(one))).toEqual([true, true, false]);
  expect([item('b'), item('c'), item('d')].map((one) => queue.push(one))).toEqual([true, true, false]);
});

test('what does not fit yet lets others pass and keeps its turn', () => {
  const queue = new FairQueue<{ client: string; need: number }>(10);
  const [big, small] = [item('a', 100), item('b', 1)];
  queue.push(big);
  queue.push(small);
  expect(queue.take(({ need }) => need < 10)).toBe(small);
  queue.push(item('b', 2));
  expect(queue.take()).toBe(big);
});

test('what left is not served, and its place is free', () => {
  const queue = new FairQueue(2);
  const one = item('a');
  queue.push(one);
  expect(queue.remove(one)).toBe(true);
  expect(queue.remove(one)).toBe(false);
  expect(queue.length).toBe(0);
});

test('nothing is lost or served twice, and nobody waits for more than one of each other client', () => {
  const requests = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 });
  fc.assert(
    fc.property(requests, (clients) => {
      const queue = new FairQueue<{ client: string; need: number }>(1000);
      const all = clients.map((client, index) => item(client, index));
      for (const one of all) queue.push(one);
      const served: { client: string; need: number }[] = [];
      for (let one = queue.take(); one; one = queue.take()) served.push(one);
      expect(new Set(served)).toEqual(new Set(all));
      for (const client of new Set(clients)) {
        const turns = served.flatMap((one, index) => (one.client === client ? [index] : []));
        const gaps = turns.slice(1).map((turn, index) => turn - (turns[index] ?? 0));
        expect(Math.max(0, ...gaps)).toBeLessThanOrEqual(new Set(clients).size);
      }
    }),
  );
});

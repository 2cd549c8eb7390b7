import { Refusal } from './http/problem.ts';

/** Seconds. */
const RETRY_AFTER_S = 2;

export type ConcurrencyLimits = {
  /** How many run at once. */
  width: number;
  /** How many more wait. */
  waiting: number;
  /** How many of both one key may have. */
  share: number;
};

/** Whose work it is. The first takes turns with others; each has a share of its own, such as a network and an account. */
export type Keys = readonly [party: string, ...others: string[]];

type Waiting = { keys: Keys; start: () => void; refuse: (reason: Refusal) => void };

/**
 * Runs `width` pieces of work at once and lets `waiting` more wait; the others are refused with `busy`. No key can take
 * more than its share. Parties take turns, so a party waits for at most one piece of work of each other party.
 * When all places are taken, the party with the most waiting loses its newest place to one with fewer.
 */
export function createConcurrencyLimit({ width, waiting, share }: ConcurrencyLimits) {
  const places = new Map<string, number>();
  // In the order of their turns; a party without waiting work is not in it.
  const queues = new Map<string, Waiting[]>();
  let [running, queued] = [0, 0];

  return async function limited<T>(keys: Keys, work: () => Promise<T>): Promise<T> {
    if (keys.some((key) => (places.get(key) ?? 0) >= share)) throw busy();
    if (running >= width && queued >= waiting) makeRoomFor(keys[0]);
    count(keys, 1);
    if (running < width) running++;
    // The one that ends hands its place over: none can come in between.
    else await turnOf(keys);
    try {
      return await work();
    } finally {
      count(keys, -1);
      startNext();
    }
  };

  async function turnOf(keys: Keys): Promise<void> {
    const [party] = keys;
    const queue = queues.get(party) ?? [];
    queues.set(party, queue);
    queued++;
    await new Promise<void>((start, refuse) => queue.push({ keys, start, refuse }));
  }

  function startNext(): void {
    const [first] = queues;
    if (!first) {
      running--;
      return;
    }
    const [party, queue] = first;
    const next = queue.shift();
    queued--;
    queues.delete(party);
    if (queue.length > 0) queues.set(party, queue);
    next?.start();
  }

  function makeRoomFor(party: string): void {
    const own = queues.get(party)?.length ?? 0;
    const [longest] = [...queues.values()].toSorted((a, b) => b.length - a.length);
    // With a difference of one, both would push each other out in turn.
    if (longest === undefined || longest.length <= own + 1) throw busy();
    const newest = longest.pop();
    queued--;
    if (!newest) return;
    count(newest.keys, -1);
    newest.refuse(busy());
  }

  function count(keys: Keys, by: 1 | -1): void {
    for (const key of new Set(keys)) {
      const now = (places.get(key) ?? 0) + by;
      if (now === 0) places.delete(key);
      else places.set(key, now);
    }
  }
}

const busy = () => new Refusal('busy', undefined, RETRY_AFTER_S);

export type ConcurrencyLimit = ReturnType<typeof createConcurrencyLimit>;

import { Refusal } from './http/problem.ts';

/** Seconds. */
const RETRY_AFTER_S = 2;

/** Of every key, or of each by its place: the first is the party's. */
type Share = number | readonly number[];

export type ConcurrencyLimits = {
  /** How many run at once. */
  width: number;
  /** How many more wait. */
  waiting: number;
  /** How many of both one key may have. */
  share: Share;
  /** How many of these run at once; the rest waits, even while places are free. All of them, unless it is given. */
  runningShare?: Share;
  /** Who has waited longer is refused: its client would give up, or a proxy. */
  waitMs?: number;
};

/** Whose work it is. The first takes turns with others; each has a share of its own, such as a network and an account. */
export type Keys = readonly [party: string, ...others: string[]];

type Waiting = { keys: Keys; start: () => void; refuse: (reason: Refusal) => void };
type Counts = Map<string, number>;

/**
 * Runs `width` pieces of work at once and lets `waiting` more wait; the others are refused with `busy`. No key can take
 * more than its share. Parties take turns, so a party waits for at most one piece of work of each other party.
 * When all places are taken, the party with the most waiting loses its newest place to one with fewer.
 */
export function createConcurrencyLimit(limits: ConcurrencyLimits) {
  const { width, waiting, share, runningShare = share, waitMs } = limits;
  const [places, runs]: [Counts, Counts] = [new Map(), new Map()];
  // In the order of their turns; a party without waiting work is not in it.
  const queues = new Map<string, Waiting[]>();
  let [running, queued] = [0, 0];

  return async function limited<T>(keys: Keys, work: () => Promise<T>): Promise<T> {
    if (!haveRoom(places, keys, share)) throw busy();
    const mayStart = running < width && haveRoom(runs, keys, runningShare);
    if (!mayStart && queued >= waiting) makeRoomFor(keys[0]);
    count(places, keys, 1);
    if (mayStart) started(keys);
    else await turnOf(keys);
    try {
      return await work();
    } finally {
      running--;
      count(places, keys, -1);
      count(runs, keys, -1);
      startNext();
    }
  };

  async function turnOf(keys: Keys): Promise<void> {
    const [party] = keys;
    const queue = queues.get(party) ?? [];
    queues.set(party, queue);
    queued++;
    let timer: NodeJS.Timeout | undefined;
    try {
      await new Promise<void>((start, refuse) => {
        const entry = { keys, start, refuse };
        queue.push(entry);
        if (waitMs !== undefined) timer = setTimeout(() => dismiss(entry), waitMs);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  function started(keys: Keys): void {
    running++;
    count(runs, keys, 1);
  }

  /** Starts whose turn it is. One that ends can let two start, of its network and of its account. */
  function startNext(): void {
    for (let next = nextInTurn(); next; next = nextInTurn()) {
      const [party] = next.keys;
      const rest = leave(next);
      // It is last now.
      queues.delete(party);
      if (rest.length > 0) queues.set(party, rest);
      // At once: nobody can come in between.
      started(next.keys);
      next.start();
    }
  }

  function nextInTurn(): Waiting | undefined {
    if (running >= width) return undefined;
    for (const queue of queues.values()) {
      const next = queue.find(({ keys }) => haveRoom(runs, keys, runningShare));
      if (next) return next;
    }
    return undefined;
  }

  /** Takes one that waits out of its queue, and returns the others. */
  function leave(entry: Waiting): Waiting[] {
    const [party] = entry.keys;
    const queue = queues.get(party) ?? [];
    queue.splice(queue.indexOf(entry), 1);
    if (queue.length === 0) queues.delete(party);
    queued--;
    return queue;
  }

  function dismiss(entry: Waiting): void {
    leave(entry);
    count(places, entry.keys, -1);
    entry.refuse(busy());
  }

  function makeRoomFor(party: string): void {
    const own = queues.get(party)?.length ?? 0;
    const [longest] = [...queues.values()].toSorted((a, b) => b.length - a.length);
    const newest = longest?.at(-1);
    // With a difference of one, both would push each other out in turn.
    if (longest === undefined || newest === undefined || longest.length <= own + 1) throw busy();
    dismiss(newest);
  }
}

const haveRoom = (counts: Counts, keys: Keys, share: Share) =>
  keys.every((key, at) => (counts.get(key) ?? 0) < (typeof share === 'number' ? share : (share[at] ?? 0)));

function count(counts: Counts, keys: Keys, by: 1 | -1): void {
  for (const key of new Set(keys)) {
    const now = (counts.get(key) ?? 0) + by;
    if (now === 0) counts.delete(key);
    else counts.set(key, now);
  }
}

const busy = () => new Refusal('busy', undefined, RETRY_AFTER_S);

export type ConcurrencyLimit = ReturnType<typeof createConcurrencyLimit>;

/** An item of the queue. */
export interface Waiting {
  readonly client: string;
}

/** A fair queue: clients take turns, and the requests of each keep their order. A busy client delays only itself. */
export class FairQueue<T extends Waiting> {
  readonly #limit: number;
  /** In the order of their turns: a served client moves to the end. */
  readonly #clients = new Map<string, T[]>();
  #length = 0;

  /** One client may hold half of the limit, so that it cannot fill the queue alone. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  /** False when it is full, in total or for this client. */
  push(item: T): boolean {
    const own = this.#clients.get(item.client) ?? [];
    if (this.#length >= this.#limit || own.length >= Math.max(1, Math.ceil(this.#limit / 2))) return false;
    own.push(item);
    this.#clients.set(item.client, own);
    this.#length += 1;
    return true;
  }

  /** Takes the next item that fits. One that does not fit yet keeps its turn while others pass. */
  take(fits: (item: T) => boolean = () => true): T | undefined {
    for (const [client, own] of this.#clients) {
      const index = own.findIndex(fits);
      if (index < 0) continue;
      const [item] = own.splice(index, 1);
      this.#length -= 1;
      this.#clients.delete(client);
      if (own.length > 0) this.#clients.set(client, own);
      return item;
    }
    return undefined;
  }

  /** False when it is not in the queue. */
  remove(item: T): boolean {
    const own = this.#clients.get(item.client);
    const index = own?.indexOf(item) ?? -1;
    if (!own || index < 0) return false;
    own.splice(index, 1);
    if (own.length === 0) this.#clients.delete(item.client);
    this.#length -= 1;
    return true;
  }

  drain(): T[] {
    const all = [...this.#clients.values()].flat();
    this.#clients.clear();
    this.#length = 0;
    return all;
  }
}

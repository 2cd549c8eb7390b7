/** Something that waits for its turn. */
export interface Waiting {
  /** Whose it is. */
  readonly client: string;
}

/**
 * Who is next when there is room: clients take turns, and each one's requests keep their order. A client that asks for
 * much waits for itself, not others for it.
 */
export class FairQueue<T extends Waiting> {
  readonly #limit: number;
  /** In the order of their turns: whoever was served goes to the end. */
  readonly #clients = new Map<string, T[]>();
  #length = 0;

  /** Holds so many in all, and half of that of one client, so that none can fill it alone. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  /** False when it is full, for everybody or for this client. */
  push(item: T): boolean {
    const own = this.#clients.get(item.client) ?? [];
    if (this.#length >= this.#limit || own.length >= Math.max(1, Math.ceil(this.#limit / 2))) return false;
    own.push(item);
    this.#clients.set(item.client, own);
    this.#length += 1;
    return true;
  }

  /** Takes the next one that fits; one that does not fit yet lets others pass, and keeps its turn. */
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

  /** Takes one out that no longer waits; false when it is not here. */
  remove(item: T): boolean {
    const own = this.#clients.get(item.client);
    const index = own?.indexOf(item) ?? -1;
    if (!own || index < 0) return false;
    own.splice(index, 1);
    if (own.length === 0) this.#clients.delete(item.client);
    this.#length -= 1;
    return true;
  }

  /** Empties it. */
  drain(): T[] {
    const all = [...this.#clients.values()].flat();
    this.#clients.clear();
    this.#length = 0;
    return all;
  }
}

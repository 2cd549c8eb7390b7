import { holderJson, type LockHolder, type LockOwner, type LockStore, parseHolder } from '../rollout/lock.ts';
import type { Store } from './store.ts';

/** The rotation's lock: a parameter that only one run can create. */
export class ParameterLock implements LockStore {
  readonly #store: Store;
  readonly #name: string;
  /** The version that the last `take` found. */
  #found = 0;

  constructor(store: Store, name: string) {
    this.#store = store;
    this.#name = name;
  }

  async take(owner: LockOwner): Promise<LockHolder | 'unknown' | null> {
    if ((await this.#store.put(this.#name, holderJson(owner), { overwrite: false })) !== null) return null;
    const found = await this.#read(this.#name);
    // Released between the two calls.
    if (!found) return this.take(owner);
    this.#found = found.version;
    const holder = parseHolder(found.value);
    return holder?.owner === owner.id ? null : (holder ?? 'unknown');
  }

  /** Two runs may try at once. The one whose version follows the dead run's wins; the other restores the winner's. */
  async takeOver(owner: LockOwner): Promise<boolean> {
    const next = this.#found + 1;
    if ((await this.#store.put(this.#name, holderJson(owner))) === next) return true;
    const winner = await this.#read(`${this.#name}:${next}`);
    if (winner) await this.#store.put(this.#name, winner.value);
    else await this.#store.remove(this.#name);
    return false;
  }

  async release(owner: LockOwner): Promise<void> {
    const found = await this.#read(this.#name);
    if (found && parseHolder(found.value)?.owner === owner.id) await this.#store.remove(this.#name);
  }

  async #read(name: string) {
    return (await this.#store.read([name])).get(name);
  }
}

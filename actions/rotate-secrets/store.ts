import { maskSecret } from '../shared/mask.ts';
import { type Parameter, ParameterStore, type Sender, ssmClient } from '../shared/ssm.ts';
import { putParameter, removeParameter, requireRoom } from '../shared/ssm-write.ts';

/** Parameter Store as a rotation uses it. Every value is masked as it is read or before it is put. */
export interface Store {
  /** By full name, or `name:version`; what does not exist is left out. */
  read(names: readonly string[]): Promise<ReadonlyMap<string, Parameter>>;
  /** Returns the version; null when it is there and was not to be overwritten. */
  put(name: string, value: string, options?: { overwrite: boolean }): Promise<number | null>;
  remove(name: string): Promise<void>;
  /** @throws Failure `versions-full` when it could not be put. */
  requireRoom(name: string, version: number): Promise<void>;
}

/** The store itself: one client, and a deadline of its own for each call, since a rotation waits in between. */
export function openStore(client: Sender = ssmClient()): Store {
  // The client outlives the call, so it is not handed over whole: a store ends its client with itself.
  const sender: Sender = { send: client.send.bind(client) };
  const inOne = async <T>(work: (store: ParameterStore) => Promise<T>): Promise<T> => {
    using store = new ParameterStore(sender);
    return await work(store);
  };
  return {
    read: (names) =>
      inOne(async (store) => {
        const found = new Map<string, Parameter>();
        // A parameter is found by the name that it was asked for: with a version, when there was one.
        const plain = names.filter((name) => !name.includes(':'));
        for (const [name, parameter] of await store.read(plain)) found.set(name, parameter);
        for (const name of names.filter((each) => each.includes(':')))
          for (const parameter of (await store.read([name])).values()) found.set(name, parameter);
        for (const { value } of found.values()) maskSecret(value);
        return found;
      }),
    put: (name, value, options) => {
      maskSecret(value);
      return inOne((store) => putParameter(store, name, value, options));
    },
    remove: (name) => inOne((store) => removeParameter(store, name)),
    requireRoom: (name, version) => inOne((store) => requireRoom(store, name, version)),
  };
}

import { Failure } from '../../shared/outcome.ts';
import type { Parameter } from '../../shared/ssm.ts';
import type { Store } from '../store.ts';

const MOST_VERSIONS = 100;

/** Parameter Store as AWS has it: every put is a version that can be read by number; a deleted one begins at 1 again. */
export class MemoryStore {
  readonly #kept = new Map<string, Parameter[]>();
  /** Parameters that accept no other version. */
  readonly full = new Set<string>();

  get(name: string): string | undefined {
    return this.#newest(name)?.value;
  }

  names(): string[] {
    return [...this.#kept.keys()].sort();
  }

  set(name: string, value: string): number {
    if (this.full.has(name)) throw new Failure('versions-full', `${name} is full.`);
    const version = (this.#newest(name)?.version ?? 0) + 1;
    const versions = [...(this.#kept.get(name) ?? []), { name, value, version }];
    this.#kept.set(name, versions.slice(-MOST_VERSIONS));
    return version;
  }

  delete(name: string): void {
    this.#kept.delete(name);
  }

  find(asked: string): Parameter | undefined {
    const [name = '', version] = asked.split(':');
    if (version === undefined) return this.#newest(name);
    return this.#kept.get(name)?.find((each) => each.version === Number(version));
  }

  #newest(name: string): Parameter | undefined {
    return this.#kept.get(name)?.at(-1);
  }
}

type Pass = <T>(call: string, effect: () => T) => Promise<T>;

/** The store as a rotation sees it, every call of it through `pass`. */
export function storeOver(memory: MemoryStore, pass: Pass): Store {
  return {
    read: (names) =>
      pass(`read ${names.join(' ')}`, () => {
        const found = names.map((name) => [name, memory.find(name)] as const);
        return new Map(found.flatMap(([name, parameter]) => (parameter ? [[name, parameter]] : [])));
      }),
    put: (name, value, { overwrite } = { overwrite: true }) =>
      pass(`put ${name}`, () =>
        !overwrite && memory.get(name) !== undefined ? null : memory.set(name, value),
      ),
    remove: (name) => pass(`remove ${name}`, () => memory.delete(name)),
    requireRoom: (name) =>
      pass(`room ${name}`, () => {
        if (memory.full.has(name)) throw new Failure('versions-full', `${name} is full.`);
      }),
  };
}

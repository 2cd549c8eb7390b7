import type { Registry } from './stand-ins/registry.ts';

/** The first world that deploys builds the images; the others begin with a copy of its registry, and build nothing again. */
export class SharedImages {
  #first: Promise<Registry> | undefined;

  /** Deploys into a world, as the first or with what the first has pushed by then. */
  async deploy<T>(registry: Registry, work: () => Promise<T>): Promise<T> {
    if (this.#first) {
      await registry.copyFrom(await this.#first);
      return await work();
    }
    const built = Promise.withResolvers<Registry>();
    this.#first = built.promise;
    try {
      return await work();
    } finally {
      built.resolve(registry);
    }
  }
}

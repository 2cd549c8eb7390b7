import type { Registry } from './stand-ins/registry.ts';

/** The first world that deploys builds the images; the others start with a copy of its registry, and build nothing. */
export class SharedImages {
  /** The one to copy: the latest to deploy, because a used-up world is gone. */
  #source: Promise<Registry> | undefined;

  /**
   * Deploys into a world, as the first one or with what the first one has pushed.
   *
   * @param work Calls `pushed` once all images are in the registry, so that the other worlds do not wait for its end.
   */
  async deploy<T>(registry: Registry, work: (pushed: () => void) => Promise<T>): Promise<T> {
    if (this.#source) {
      // Without that world this one builds them, from the layers that the engine still has.
      await registry.copyFrom(await this.#source).catch(() => {});
      const done = await work(() => {});
      this.#source = Promise.resolve(registry);
      return done;
    }
    const built = Promise.withResolvers<Registry>();
    this.#source = built.promise;
    const pushed = () => built.resolve(registry);
    try {
      return await work(pushed);
    } finally {
      // Whatever the result, the others have waited long enough.
      pushed();
    }
  }
}

/** Why a schema is refused, and where in it. */
export interface SchemaProblem {
  /** A JSON pointer to the keyword, or to the schema that lacks one. */
  readonly pointer: string;
  readonly sentence: string;
}

/** One step further in a JSON pointer. */
export function step(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Collects what is wrong with a schema, and counts what of it is limited. */
export class Problems {
  readonly #all = new Map<string, SchemaProblem>();

  get all(): SchemaProblem[] {
    return [...this.#all.values()];
  }

  /** The first one of a place is kept. */
  add(pointer: string, sentence: string): void {
    if (!this.#all.has(pointer)) this.#all.set(pointer, { pointer, sentence });
  }
}

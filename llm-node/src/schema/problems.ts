export interface SchemaProblem {
  /** A JSON pointer to the keyword, or to the schema that lacks one. */
  readonly pointer: string;
  readonly sentence: string;
}

/** Appends a key to a JSON pointer. */
export function step(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The problems of a schema. */
export class Problems {
  readonly #all = new Map<string, SchemaProblem>();

  get all(): SchemaProblem[] {
    return [...this.#all.values()];
  }

  /** Keeps the first one of each place. */
  add(pointer: string, sentence: string): void {
    if (!this.#all.has(pointer)) this.#all.set(pointer, { pointer, sentence });
  }
}

/** One field of an environment's data that cannot be built. */
export interface Problem {
  /** Its path: `prod.operatorCidrs[0]`. */
  readonly field: string;
  readonly value: unknown;
  readonly allowed: string;
}

/** Everything that is wrong with the data, so that one run is enough to correct it. */
export class InvalidEnvironmentError extends Error {
  override readonly name = 'InvalidEnvironmentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(
      ({ field, value, allowed }) => `  ${field} is ${show(value)}; allowed: ${allowed}`,
    );
    super(
      `the environments' data cannot be built:\n${lines.join('\n')}\nChange cdktf/environments and synthesize again.`,
    );
    this.problems = problems;
  }
}

function show(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}

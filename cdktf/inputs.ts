import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { prod } from './environments/prod.ts';
import { staging } from './environments/staging.ts';
import type { Environment } from './environments/types.ts';

/** What `npm run synth` was asked for. */
export interface Inputs {
  /** Every environment there may ever be: the bootstrap stack makes roles for all of them. */
  readonly environments: readonly Environment[];
  /** Those of them that get a stack. */
  readonly wanted: readonly Environment[];
  /** Where the stacks are written to. */
  readonly out: string;
}

/** Reads the command line. An environment is wanted if its data says so or its name is given: `--staging`. */
export function readInputs(
  args: readonly string[],
  environments: readonly Environment[] = [prod, staging],
): Inputs {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string' },
      ...Object.fromEntries(environments.map(({ name }) => [name, { type: 'boolean' as const }])),
    },
  });
  const asked: Readonly<Record<string, unknown>> = values;
  return {
    environments,
    wanted: environments.filter(({ name, enabled }) => enabled || asked[name] === true),
    out: values.out === undefined ? join(import.meta.dirname, 'cdktf.out') : resolve(values.out),
  };
}

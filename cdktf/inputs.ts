import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { prod } from './environments/prod.ts';
import { staging } from './environments/staging.ts';
import type { Environment } from './environments/types.ts';

/** What `npm run synth` was asked for. */
export interface Inputs {
  /** Every environment: the bootstrap stack's roles cover all of them. */
  readonly environments: readonly Environment[];
  /** Those of them that get a stack. */
  readonly wanted: readonly Environment[];
  /** Where the stacks are written to. */
  readonly out: string;
}

/**
 * Reads the command line. An environment is wanted if its data says so or its name is given: `--staging`. With
 * `--data FILE` the environments are those of a JSON file: a rehearsal builds none of the operator's.
 */
export function readInputs(args: readonly string[], own: readonly Environment[] = [prod, staging]): Inputs {
  // The other options are the environments' names.
  const { data } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    strict: false,
  }).values;
  const environments = typeof data === 'string' ? readData(data) : own;
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
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

/** Checks only the names, which the options need; synthesize() checks the fields. */
function readData(file: string): readonly Environment[] {
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (Array.isArray(data) && data.every((one) => typeof one?.name === 'string')) return data;
  throw new Error(
    `--data ${file} holds no environments; allowed: a JSON array of what environments/types.ts says`,
  );
}

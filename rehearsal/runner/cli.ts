import { parseArgs } from 'node:util';

export type Options = ReturnType<typeof parseOptions>;

/** The command line is invalid. */
export class UsageError extends Error {}

export const help = `npm run rehearse -- [scenario…] [options]

Merges pull requests and ships them, on this machine alone: with the real workflow files, a real registry, a real SSH
server and a box of 1 CPU and 1 GiB. Without a scenario it runs the default ones; a scenario that needs others runs
them first.

  --all         run every scenario, the long ones too
  --list        list the scenarios
  --prepare     install and build what is missing, and stop there; a Docker engine it starts runs until --end
  --long        soak for minutes instead of seconds
  --keep        leave everything running at the end and print where it is
  --end         end what --keep or a killed rehearsal left running
  --worlds N    run scenarios side by side in N worlds; by default as many as cores and memory allow
  --shuffle S   run them in a random order, reproduced by the seed S; 'random' picks one and prints it
  --only REGEX  of the faults, run those whose row and name match: '^[34]\\.', 'pull'; of the attacks, by name
  --json FILE   write every figure to FILE
  --verbose     print the workflows' logs as they come (they are always kept in .rehearsal/logs)
  --help        print this

Exit status: 0 all assertions passed, 1 one failed, 2 wrong usage, 130 or 143 ended by a signal.`;

/** Each has its own subnet; more than any machine has room for. */
const MOST_WORLDS = 16;

const no = { type: 'boolean', default: false } as const;
const text = { type: 'string' } as const;
const modes = { help: { ...no, short: 'h' }, list: no, prepare: no, end: no } as const;
const flags = { all: no, keep: no, long: no, verbose: no, json: text, shuffle: text, only: text } as const;

export function parseOptions(argv: readonly string[]) {
  const { values, positionals } = parsed(argv);
  const { help: _, list: _l, prepare: _p, end: _e, worlds: count, ...options } = values;
  const given = (['help', 'list', 'prepare', 'end'] as const).filter((mode) => values[mode]);
  if (given.length > 1 && given[0] !== 'help')
    throw new UsageError(`--${given[0]} and --${given[1]} exclude each other`);
  const mode = given[0] ?? 'run';
  if (mode !== 'run' && mode !== 'help' && positionals.length > 0)
    throw new UsageError(`--${mode} takes no scenario, got: ${positionals.join(' ')}`);
  if (values.only !== undefined && !isExpression(values.only))
    throw new UsageError(`--only needs a regular expression, got: ${values.only}`);
  const worlds = Number(count);
  if (count !== undefined && !(Number.isInteger(worlds) && worlds >= 1 && worlds <= MOST_WORLDS))
    throw new UsageError(`--worlds needs a number from 1 to ${MOST_WORLDS}, got: ${count}`);
  if (values.shuffle === '') throw new UsageError('--shuffle needs a text, or random');
  if (values.json === '') throw new UsageError('--json needs the name of a file');
  return { do: mode, scenarios: positionals, ...options, ...(count !== undefined && { worlds }) };
}

function isExpression(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { ...modes, ...flags, worlds: text },
      allowPositionals: true,
    });
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}

import { parseArgs } from 'node:util';

export type BenchOptions = ReturnType<typeof parseBenchOptions>;

/** With fewer, searches would find nothing. */
const LEAST_POSTINGS = 1_000;

export const benchHelp = (names: readonly string[]) => `npm run bench -- [${names.join(' | ')}] [options]

Measures, and prints medians. Without a name: all of it.

  --json                print one line of JSON for each
  --sizes 10000,100000  api: how many postings are searched, growing; 10000,100000,500000 if not given
                        migrations: the last of them is how many rows the table has
  --minutes 10          api: how long it is asked before its memory is looked at; with all sizes it takes half an hour
  --rounds 5            backup: how often the box is killed; 0 leaves that out
  --megabytes 100,1000  backup: how large the database is, growing; with both it takes twenty minutes
  --help                print this

api needs Linux, root (it adds an address to the loopback), taskset, python3 with venv, and a way to PyPI and to
Debian's mirror. It starts a Postgres of its own, and leaves only what it keeps in .rehearsal/ for the next time. backup
needs what a rehearsal needs, and is not part of all: it has to be named.`;

export function parseBenchOptions(argv: readonly string[], known: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '10000,100000,500000' },
      minutes: { type: 'string', default: '10' },
      rounds: { type: 'string', default: '5' },
      megabytes: { type: 'string', default: '100,1000' },
    },
  });
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`no bench is called ${unknown.join(', ')}`);
  const sizes = values.sizes.split(',').map(Number);
  const grows = sizes.every(
    (size, at) => Number.isInteger(size) && size > (sizes[at - 1] ?? LEAST_POSTINGS - 1),
  );
  if (!grows) {
    throw new Error(
      `--sizes must be whole numbers from ${LEAST_POSTINGS} on, each greater than the one before, not ${values.sizes}`,
    );
  }
  const minutes = Number(values.minutes);
  if (!(minutes > 0 && minutes <= 1_440)) throw new Error(`--minutes must be above 0, not ${values.minutes}`);
  const rounds = Number(values.rounds);
  if (!(Number.isInteger(rounds) && rounds >= 0))
    throw new Error(`--rounds must be a whole number, not ${values.rounds}`);
  const megabytes = values.megabytes.split(',').map(Number);
  if (!megabytes.every((size, at) => Number.isInteger(size) && size > (megabytes[at - 1] ?? 0)))
    throw new Error(
      `--megabytes must be whole numbers, each greater than the one before, not ${values.megabytes}`,
    );
  return { ...values, names: positionals, sizes, minutes, rounds, megabytes };
}

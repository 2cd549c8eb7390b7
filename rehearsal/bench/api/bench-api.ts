import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, quantile } from '../../load/statistics.ts';
import { type Figure, table } from '../figures.ts';
import type { BenchOptions } from '../options.ts';
import { createBenchUser } from './bench-user.ts';
import { memoryLimit, otherCpus, pin } from './box.ts';
import { fillVectors, growTo } from './fill.ts';
import { imageSize } from './image.ts';
import { startLanguageModel } from './language-model.ts';
import { analysed, besideTwin, searched, soaked, started } from './measures.ts';
import { startBenchPostgres } from './postgres.ts';
import { backendCommand, buildBackend, serve, twinCommand, twinPython } from './servers.ts';

/** The number of postings with target figures. */
const WANTED = 100_000;

/** The memory of its container in `compose/docker-compose.yml`. */
const SERVER_BYTES = 256 * 2 ** 20;

/**
 * The API with its Postgres on one CPU, each in its container's memory; the load has the other CPUs. The twin gets the
 * same, by turns. Reports progress on stderr; ends early, and cleans up, on an abort.
 */
export async function benchApi(
  { sizes, minutes }: Pick<BenchOptions, 'sizes' | 'minutes'>,
  signal: AbortSignal,
): Promise<Figure[]> {
  const at = sizes.find((size) => size >= WANTED) ?? sizes.at(-1) ?? 0;
  const figures: Figure[] = [];
  const note = (...seen: Figure[]): void => {
    // All of it takes half an hour.
    console.error(`${table(seen).replaceAll(/^/gm, '  ')}\n`);
    figures.push(...seen);
  };
  const doing = (what: string): void => {
    signal.throwIfAborted();
    console.error(`${what} …`);
  };

  doing('building the backend, and the twin in a Python of its own');
  await buildBackend();
  const python = await twinPython();
  await pin(process.pid, otherCpus());
  await using folder = await mkdtempDisposable(join(tmpdir(), 'skillgap-bench-'));
  await using postgresLimit = await memoryLimit('postgres');
  await using serverLimit = await memoryLimit('server');
  await using twinLimit = await memoryLimit('twin');
  for (const limit of [serverLimit, twinLimit]) await limit?.set(SERVER_BYTES);
  if (!serverLimit) console.error('no cgroup can be made here: memory is not limited as on the box');
  await using postgres = await startBenchPostgres(postgresLimit, signal);
  await using llm = await startLanguageModel();
  const { database } = postgres;
  const env = {
    DATABASE_URL: database.ownerUrl,
    AUTH_SECRET: 'only for the bench '.repeat(4),
    TRUSTED_PROXIES: '127.0.0.1',
    ...llm.env,
    // Without a limit Node would use as much of this machine's memory as it likes.
    ...(serverLimit ? {} : { NODE_OPTIONS: '--max-old-space-size=128' }),
  };
  const command = await backendCommand(env, folder.path);

  const costs = new Map<number, readonly number[]>();
  for (const size of sizes) {
    doing(`making ${size} postings`);
    await postgres.release();
    await growTo(database.sql, size, signal);
    if (size === at && postgres.hasVectors) {
      doing('making their vectors, and the index over them');
      await fillVectors(database.sql, signal);
    }
    await postgres.confine();
    if (size === at) {
      doing('starting it again and again');
      note(await started(command, serverLimit, signal));
    }
    doing(`searching ${size} postings`);
    await using server = await serve(command, serverLimit, signal);
    const { rounds, cpuMs } = await searched(server, postgres, signal);
    costs.set(size, cpuMs);
    const p99 = rounds.map((took) => quantile(took, 0.99));
    note(
      { what: `search of ${size} at 100/s, median, ms`, seen: rounds.map((took) => quantile(took, 0.5)) },
      {
        what: `search of ${size} at 100/s, p99, ms`,
        ...(size === at && { wanted: { most: 50 } }),
        seen: p99,
      },
      { what: `search of ${size}, CPU of server and Postgres, ms`, seen: cpuMs },
    );
    if (size !== at) continue;
    const user = await createBenchUser(server.url, database.sql);
    doing('asking for analyses');
    note(await analysed(server, user, postgres.hasVectors, signal));
    doing('asking both, it and the twin, by turns');
    {
      await using twin = await serve(twinCommand(python, database.ownerUrl), twinLimit, signal);
      note(...(await besideTwin(server, twin, signal)));
    }
    doing(`asking for ${minutes} min`);
    note(...(await soaked(server, user, minutes, signal)));
  }
  note(...growth(costs), await imageSize());
  return figures;
}

/** How much more a search costs than with the fewest postings. */
function growth(costs: ReadonlyMap<number, readonly number[]>): Figure[] {
  const [[least, first] = [1, []], ...more] = [...costs];
  return more.map(([size, cost]) => ({
    what: `CPU of a search of ${size} over that of ${least}, ×`,
    wanted: { most: Math.round(size / least) },
    seen: [median(cost) / median(first)],
  }));
}

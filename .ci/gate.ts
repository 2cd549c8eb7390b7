/** What `.ci/run` runs after `npm ci`. */
import { catchSignals } from '../rehearsal/runner/signals.ts';
import { readGateInputs } from './gate-inputs.ts';
import { cleanUp, read, runSteps } from './gate-run.ts';
import { gateSteps } from './gate-steps.ts';
import { failuresOf, sum, summarize } from './gate-summary.ts';
import { root } from './process.ts';

const { figures, lanes, installed, env } = readGateInputs(process.argv.slice(2), process.env);
// Each step ends its own processes: a second signal would hurry it.
const ending = catchSignals('the steps are asked to end, then everything is cleaned up', async () => {});
const say = (line: string) => console.log(`${(performance.now() / 1000).toFixed(0).padStart(5)} s  ${line}`);
const run = { root, lanes, env, say, signal: ending.signal };
const results = await runSteps(gateSteps(figures), run);
await cleanUp(run);
const failures = failuresOf(results, root, read);
console.log(summarize(results, installed, performance.now() / 1000, failures).join('\n'));
const { failed } = sum(results.map(({ totals }) => totals));
process.exit(ending.exitCode ?? (failed > 0 ? 1 : 0));

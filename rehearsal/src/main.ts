/** `npm run rehearse`: plays the way from a merge to production on this machine. */
import { parseOptions, UsageError } from './cli.ts';
import { explain } from './explain.ts';
import { rehearse } from './rehearse.ts';
import { scenarios } from './scenarios/index.ts';
import { catchSignals } from './signals.ts';

const ending = catchSignals();
try {
  process.exitCode = await rehearse(
    parseOptions(process.argv.slice(2)),
    scenarios,
    process.env,
    ending.signal,
  );
} catch (error) {
  const usage = error instanceof UsageError;
  console.error(
    usage
      ? `${error.message}\nnpm run rehearse -- --help says more`
      : `the rehearsal failed: ${explain(error)}`,
  );
  process.exitCode = usage ? 2 : 1;
}
// Ended by a signal: what still hangs on after everything was cleared away must not keep the process.
process.exit(ending.exitCode ?? process.exitCode);

/** `npm run rehearse`: takes pull requests from merge to production on this machine. */
import { parseOptions, UsageError } from './runner/cli.ts';
import { explain } from './runner/explain.ts';
import { rehearse } from './runner/rehearse.ts';
import { catchSignals } from './runner/signals.ts';
import { scenarios } from './scenarios/index.ts';

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
// After a signal, nothing that still hangs may keep the process.
process.exit(ending.exitCode ?? process.exitCode);

import { checks, choose } from './checks.ts';
import { report, runAll } from './run-checks.ts';

const names = process.argv.slice(2);
try {
  if (names.includes('--list')) {
    for (const { name, what } of checks) console.log(`${name.padEnd(10)} ${what}`);
  } else {
    process.exitCode = report(await runAll(choose(names)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

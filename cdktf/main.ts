import { relative } from 'node:path';
import { describeBackups } from './estimate/backups.ts';
import { readInputs } from './inputs.ts';
import { synthesize } from './synthesize.ts';

try {
  const inputs = readInputs(process.argv.slice(2));
  for (const file of synthesize(inputs)) console.log(relative(process.cwd(), file));
  for (const { name, backups } of inputs.wanted) console.log(describeBackups(name, backups).join('\n'));
} catch (error) {
  // The data or the command line is wrong: its author needs the sentence, not a stack trace.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

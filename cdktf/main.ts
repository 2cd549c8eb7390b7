import { relative } from 'node:path';
import { readInputs } from './inputs.ts';
import { synthesize } from './synthesize.ts';

try {
  for (const file of synthesize(readInputs(process.argv.slice(2)))) {
    console.log(relative(process.cwd(), file));
  }
} catch (error) {
  // The data or the command line is wrong: its author needs the sentence, not a stack trace.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { relative } from 'node:path';
import { readInputs } from './inputs.ts';
import { synthesize } from './synthesize.ts';

try {
  for (const file of synthesize(readInputs(process.argv.slice(2)))) {
    console.log(relative(process.cwd(), file));
  }
} catch (error) {
  // The data is wrong, or the command line: whoever wrote it needs the sentence, not where it was thrown.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

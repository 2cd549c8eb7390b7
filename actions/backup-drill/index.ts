import { report } from '../shared/outcome.ts';
import { readInputs } from './inputs.ts';
import { run } from './run.ts';

await report(() => run(readInputs()));

import { report } from '../shared/outcome.ts';
import { readInputs } from './inputs.ts';
import { operate } from './operation.ts';

await report(() => operate(readInputs()));

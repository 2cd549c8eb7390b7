import { report } from '../shared/outcome.ts';
import { reportAge } from './age.ts';
import { readInputs } from './inputs.ts';

await report(() => reportAge(readInputs()));

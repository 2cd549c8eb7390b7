import { report } from '../shared/outcome.ts';
import { tellAge } from './age.ts';
import { readInputs } from './inputs.ts';

await report(() => tellAge(readInputs()));

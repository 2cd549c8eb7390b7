import { report } from '../shared/outcome.ts';
import { readInputs } from './inputs.ts';
import { renderEnv } from './render-env.ts';

await report(() => renderEnv(readInputs()));

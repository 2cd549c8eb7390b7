import { report } from '../shared/outcome.ts';
import { buildImage } from './build-image.ts';
import { readInputs } from './inputs.ts';

await report(() => buildImage(readInputs()));

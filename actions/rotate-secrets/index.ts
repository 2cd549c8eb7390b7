import { report } from '../shared/outcome.ts';
import { readInputs } from './inputs.ts';
import { operate } from './operation.ts';
import { FORMER_REASONS } from './reasons.ts';

await report(
  () => operate(readInputs()),
  (ended) => ({ ...ended }),
  FORMER_REASONS,
);

import type { Scenario } from '../runner/scenario.ts';
import { faults as all } from '../support/faults/index.ts';
import { runFaults } from '../support/faults/run-faults.ts';

export const faults: Scenario = {
  name: 'faults',
  shows: 'whatever happens during a deploy, a whole release serves and the next deploy succeeds unaided',
  suite: 'nightly',
  after: 'first-deploy',
  estimatedSeconds: 2100,
  run: (context) => runFaults(context, all),
};

import type { Scenario } from '../runner/scenario.ts';
import { faults } from '../support/faults/index.ts';
import { runFaults } from '../support/faults/run-faults.ts';

/** The faults that the gate runs. */
export const someFaults: Scenario = {
  name: 'some-faults',
  shows: 'the likeliest of the faults, and one of each kind',
  suite: 'all',
  after: 'first-deploy',
  estimatedSeconds: 1050,
  run: (context) =>
    runFaults(
      context,
      faults.filter(({ short }) => short),
    ),
};

import type { Assertion, Scenario } from '../runner/scenario.ts';
import { startApis } from '../support/rotation/apis.ts';
import { killedAfter, rotate, STEPS } from '../support/rotation/kills.ts';
import { adoptKey, CHECKS } from '../support/rotation/secrets.ts';

/** Every step of every secret, one run killed at each. */
export const rotationKills: Scenario = {
  name: 'rotation-kills',
  suite: 'nightly',
  shows: 'a rotation that dies at any step of any secret is completed by repeating the command',
  after: 'first-deploy',
  estimatedSeconds: 700,
  async run(context) {
    await using apis = await startApis(context);
    const assertions: Assertion[] = [];
    // The first deploy's values are too long for a second one beside them, or belong to no API.
    await rotate(context, apis, []);
    for (const { key } of CHECKS)
      for (const step of STEPS) assertions.push(await killedAfter(context, apis, key, step, [key]));
    await adoptKey(context);
    return { assertions, figures: {} };
  },
};

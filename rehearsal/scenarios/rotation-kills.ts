import type { PromiseResult, Scenario } from '../runner/scenario.ts';
import { startApis } from '../support/rotation/apis.ts';
import { killedAfter, rotate, STEPS } from '../support/rotation/kills.ts';
import { adoptKey, CHECKS } from '../support/rotation/secrets.ts';

/** Every step of every secret, one run killed at each. */
export const rotationKills: Scenario = {
  name: 'rotation-kills',
  unnamed: 'never',
  promise: 'a rotation that dies at any step of any secret is ended by the command given again',
  after: 'first-deploy',
  takes: 700,
  async play(stage) {
    await using apis = await startApis(stage);
    const promises: PromiseResult[] = [];
    // What the first deploy has left is too long for a second beside it, or of nobody's API.
    await rotate(stage, apis, []);
    for (const { key } of CHECKS)
      for (const step of STEPS) promises.push(await killedAfter(stage, apis, key, step, [key]));
    await adoptKey(stage);
    return { promises, figures: {} };
  },
};

import type { Scenario } from '../runner/scenario.ts';
import { surviveOutage } from '../support/https/outage.ts';
import { gradeTls } from '../support/https/testssl.ts';

export const httpsLong: Scenario = {
  name: 'https-long',
  shows:
    'testssl.sh attacks the box, and the CA is unavailable from half of a certificate’s lifetime to shortly before its end',
  after: 'first-deploy',
  suite: 'nightly',
  alone: true,
  estimatedSeconds: 270,
  async run(context) {
    const graded = await gradeTls(context);
    const survived = await surviveOutage(context, { lifetime: 150, from: 0.5 });
    return {
      assertions: [...graded.assertions, ...survived.assertions],
      figures: { ...graded.figures, ...survived.figures },
      rows: graded.rows ?? [],
    };
  },
};

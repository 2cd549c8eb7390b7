import { httpProbe } from '../rollout/http-probe.ts';
import { report } from '../shared/outcome.ts';
import { healthGate } from './health-gate.ts';
import { readInputs } from './inputs.ts';

await report(() => {
  const settings = readInputs();
  return healthGate(settings, httpProbe(settings.url, { certificate: settings.certificate }));
});

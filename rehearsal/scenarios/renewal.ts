import type { Scenario } from '../runner/scenario.ts';
import { renewUnderLoad } from '../support/https/renewal.ts';

export const renewal: Scenario = {
  name: 'renewal',
  shows: 'the certificate is renewed twice at 200 requests/s, over HTTP/1.1 and HTTP/2: no request is lost',
  after: 'first-deploy',
  suite: 'all',
  alone: true,
  estimatedSeconds: 35,
  run: renewUnderLoad,
};

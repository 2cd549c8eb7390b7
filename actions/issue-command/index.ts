import { getOctokit } from '@actions/github';
import { report } from '../shared/outcome.ts';
import { readInputs } from './inputs.ts';
import { operate } from './operation.ts';

await report(async () => {
  const settings = readInputs();
  return operate(settings, getOctokit(settings.token));
});

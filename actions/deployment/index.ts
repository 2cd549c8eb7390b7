import { getOctokit } from '@actions/github';
import { report } from '../shared/outcome.ts';
import { recordDeployment } from './deployment.ts';
import { readInputs } from './inputs.ts';

await report(() => {
  const settings = readInputs();
  return recordDeployment(settings, getOctokit(settings.token));
});

import * as core from '@actions/core';
import { Failure, messageOf } from '../shared/outcome.ts';
import { pathsOf } from '../shared/parameter-paths.ts';
import { ParameterStore } from '../shared/ssm.ts';
import type { Inputs } from './inputs.ts';
import type { Reason } from './reasons.ts';

/**
 * Asks Parameter Store, under the box's lock, whether the `.env` that was rendered before the wait still holds the secrets
 * of today. One from before a rotation holds secrets that are dead, or soon will be. A store that does not answer stops
 * no operation.
 *
 * @throws Failure `env-outdated`.
 */
export async function requireCurrentEnv(
  { environment, parameters, checkEnv }: Pick<Inputs, 'environment' | 'parameters' | 'checkEnv'>,
  open: () => ParameterStore = () => new ParameterStore(),
): Promise<void> {
  const keys = Object.keys(parameters);
  if (keys.length === 0 || !checkEnv) return;
  const name = (key: string) => `${pathsOf(environment).app}/${key}`;
  let versions: ReadonlyMap<string, number>;
  try {
    using store = open();
    versions = await store.versions(keys.map(name));
  } catch (error) {
    core.warning(`Parameter Store did not say whether the secrets are those of today: ${messageOf(error)}`);
    return;
  }
  const outdated = keys.filter((key) => versions.get(name(key)) !== parameters[key]);
  if (outdated.length === 0) return;
  throw new Failure<Reason>('env-outdated', `Since this .env was rendered, ${outdated.join(', ')} changed.`, {
    nextStep: 'Run it again: it then renders the secrets of today.',
  });
}

import { nothingFound } from './aws-place.ts';
import type { BoxInputs } from './box-inputs.ts';
import { DEPLOY_FORMATS, type DeployValue, requireFormat } from './deploy-values.ts';
import { maskSecret } from './mask.ts';
import { Failure } from './outcome.ts';
import { pathsOf } from './parameter-paths.ts';
import type { SshTarget } from './ssh.ts';
import { ParameterStore } from './ssm.ts';

const NAMES = {
  host: 'EC2_HOST',
  sshKey: 'EC2_SSH_KEY',
  hostKey: 'ssh_host_ed25519_key.pub',
} as const satisfies Record<string, DeployValue>;

type Field = keyof typeof NAMES;

/**
 * The box's address and both sides' keys: from the inputs, and from the deploy prefix for what they leave out.
 * @throws Failure `invalid-input` naming what is missing or malformed.
 */
export async function resolveTarget(inputs: BoxInputs): Promise<SshTarget> {
  const { environment, host, sshKey, hostKey, ...connection } = inputs;
  const given: Record<Field, string | null> = { host, sshKey, hostKey };
  const absent = (Object.keys(NAMES) as Field[]).filter((field) => given[field] === null);
  const stored = absent.length > 0 ? await readDeployValues(environment, absent) : {};
  const { sshKey: privateKey, ...found } = { ...given, ...stored } as Record<Field, string>;
  return { ...connection, ...found, privateKey };
}

async function readDeployValues(
  environment: string,
  fields: readonly Field[],
): Promise<Partial<Record<Field, string>>> {
  const { deploy } = pathsOf(environment);
  const parameterOf = (field: Field) => `${deploy}/${NAMES[field]}`;
  using store = new ParameterStore();
  const found = await store.read(fields.map(parameterOf));
  const key = found.get(parameterOf('sshKey'));
  if (key) maskSecret(key.value);
  if (found.size === 0) throw await nothingFound('invalid-input', `${deploy} of what the inputs leave out`);
  const entries = fields.map((field) => {
    const parameter = parameterOf(field);
    const value = found.get(parameter)?.value;
    if (value) return [field, requireFormat(parameter, DEPLOY_FORMATS[NAMES[field]], value)];
    throw new Failure('invalid-input', `${parameter} is not in Parameter Store, and no input replaces it.`, {
      nextStep:
        '`npm run secrets` makes the key, Terraform and the box write the rest: DEPLOYMENT.md, “The box”.',
    });
  });
  return Object.fromEntries(entries);
}

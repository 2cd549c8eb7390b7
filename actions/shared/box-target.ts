import { DEPLOY_FORMATS, type DeployValue, requireFormat } from './deploy-values.ts';
import { maskSecret } from './mask.ts';
import { Failure } from './outcome.ts';
import { pathsOf } from './parameter-paths.ts';
import type { SshTarget } from './ssh.ts';
import { ParameterStore } from './ssm.ts';

/** What an action was told of the box; null is read from the environment's deploy prefix. */
export interface BoxInputs {
  environment: string;
  host: string | null;
  sshKey: string | null;
  hostKey: string | null;
  port: number;
  user: string;
  connectTimeoutSeconds: number;
}

const NAMES = {
  host: 'EC2_HOST',
  sshKey: 'EC2_SSH_KEY',
  hostKey: 'ssh_host_ed25519_key.pub',
} as const satisfies Record<string, DeployValue>;

/**
 * Where the box is and what proves it: from the inputs, and what they leave out from the deploy prefix.
 * @throws Failure `invalid-input` naming what neither has.
 */
export async function resolveTarget(inputs: BoxInputs): Promise<SshTarget> {
  const { host, sshKey, hostKey } = { ...inputs, ...(await fromDeployPrefix(inputs)) };
  return {
    host,
    hostKey,
    privateKey: sshKey,
    port: inputs.port,
    user: inputs.user,
    connectTimeoutSeconds: inputs.connectTimeoutSeconds,
  };
}

type Answer = Record<keyof typeof NAMES, string>;

async function fromDeployPrefix(inputs: BoxInputs): Promise<Answer> {
  const keys = Object.keys(NAMES) as (keyof typeof NAMES)[];
  const absent = keys.filter((key) => inputs[key] === null);
  const found = new Map<string, string>();
  const prefix = pathsOf(inputs.environment).deploy;
  if (absent.length > 0) {
    using store = new ParameterStore();
    for (const { name, value } of (
      await store.read(absent.map((key) => `${prefix}/${NAMES[key]}`))
    ).values()) {
      if (name.endsWith(NAMES.sshKey)) maskSecret(value);
      found.set(
        name,
        requireFormat(name, DEPLOY_FORMATS[name.slice(prefix.length + 1) as DeployValue], value),
      );
    }
  }
  const pick = (key: keyof typeof NAMES) => {
    const value = inputs[key] ?? found.get(`${prefix}/${NAMES[key]}`);
    if (value) return value;
    throw new Failure(
      'invalid-input',
      `Neither an input nor ${prefix}/${NAMES[key]} in Parameter Store says ${NAMES[key]}.`,
      {
        nextStep:
          '`npm run secrets` makes the key, Terraform and the box write the rest: DEPLOYMENT.md, “The box”.',
      },
    );
  };
  return { host: pick('host'), sshKey: pick('sshKey'), hostKey: pick('hostKey') };
}

import { type Format, parseFormat } from './formats.ts';
import { Failure } from './outcome.ts';
import { storeCommand } from './store-command.ts';

/** What stands in the deploy prefix, which the list of record does not list: no container reads it. */
export const DEPLOY_FORMATS = {
  /** Terraform writes these two. */
  EC2_HOST: parseFormat('host'),
  INSTANCE_ID: parseFormat('pattern i-[0-9a-f]{8,17}'),
  EC2_SSH_KEY: parseFormat('private-key'),
  'EC2_SSH_KEY.pub': parseFormat('pattern (ssh|ecdsa)-[a-z0-9-]+ [A-Za-z0-9+/=]+( .*)?'),
  /** The box writes it at its first boot. */
  'ssh_host_ed25519_key.pub': parseFormat('pattern ssh-ed25519 [A-Za-z0-9+/=]+( .*)?'),
  plan_private_key: parseFormat('private-key'),
  TAILSCALE_OAUTH_CLIENT_ID: parseFormat('token'),
  TAILSCALE_OAUTH_CLIENT_SECRET: parseFormat('token'),
} as const satisfies Record<string, Format>;

export type DeployValue = keyof typeof DEPLOY_FORMATS;

/** @throws Failure `invalid-input` that names the parameter, and not its value. */
export function requireFormat(parameter: string, { fault }: Format, value: string): string {
  const found = fault(value);
  if (found === null) return value;
  throw new Failure('invalid-input', `The parameter ${parameter} ${found}.`, {
    nextStep: `Store it again; this asks for the value: ${storeCommand(parameter, { overwrite: true })}`,
  });
}

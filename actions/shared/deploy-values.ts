import { type Format, parseFormat } from './formats.ts';
import { Failure } from './outcome.ts';
import { privateKeyFault } from './private-key.ts';
import { storeCommand } from './store-command.ts';

/** The values of the deploy prefix. The list of record does not have them, because no container reads them. */
export const DEPLOY_FORMATS = {
  /** Terraform writes these two. */
  EC2_HOST: parseFormat('host'),
  INSTANCE_ID: parseFormat('pattern i-[0-9a-f]{8,17}'),
  /** Terraform writes these two, from the environment's `dns`: without a domain, or a proxy in front, they are not there. */
  DOMAIN: parseFormat('host'),
  CDN: parseFormat('pattern cloudflare'),
  EC2_SSH_KEY: parseFormat('private-key'),
  'EC2_SSH_KEY.pub': parseFormat('pattern (ssh|ecdsa)-[a-z0-9-]+ [A-Za-z0-9+/=]+( .*)?'),
  /** The box writes it at its first boot. Every one is as long: ssh would blame the machine for one that is cut off. */
  'ssh_host_ed25519_key.pub': parseFormat(
    'pattern ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43}( .*)?',
  ),
  plan_private_key: parseFormat('private-key'),
  TAILSCALE_OAUTH_CLIENT_ID: parseFormat('token'),
  TAILSCALE_OAUTH_CLIENT_SECRET: parseFormat('token'),
  /** Whose DNS it is; from the same place, and always there. */
  DNS_PROVIDER: parseFormat('pattern none|duckdns|route53|cloudflare'),
  /** Terraform writes these three: where the backups are, and how long they are kept. */
  BACKUP_BUCKET: parseFormat('pattern [a-z0-9][a-z0-9.-]{1,61}[a-z0-9]'),
  BACKUP_REGION: parseFormat('pattern [a-z]{2}(-[a-z]+)+-\\d'),
  BACKUP_RETENTION: parseFormat('pattern \\{"fullBackups":\\d+,"pointInTimeDays":\\d+\\}'),
} as const satisfies Record<string, Format>;

export type DeployValue = keyof typeof DEPLOY_FORMATS;

/** @throws Failure `invalid-input` that names the parameter, and not its value. */
export function requireFormat(parameter: string, { declared, fault }: Format, value: string): string {
  const found = fault(value);
  if (found === null) return value;
  // A key has several lines, which a prompt does not take.
  const fromFile = `aws ssm put-parameter --name ${parameter} --type SecureString --overwrite --value file://KEY`;
  const nextStep =
    declared === 'private-key'
      ? `${privateKeyFault(value)?.nextStep ?? ''} To store a file: ${fromFile}`
      : `Store it again; this asks for the value: ${storeCommand(parameter, { overwrite: true })}`;
  throw new Failure('invalid-input', `The parameter ${parameter} ${found}.`, { nextStep });
}

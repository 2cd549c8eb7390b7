import type { Environment } from './types.ts';

/** Account, CIDR, key, mail and repository are examples: DEPLOYMENT.md says what to put there. */
export const prod: Environment = {
  name: 'prod',
  enabled: true,
  accountId: '123456789012',
  region: 'us-east-1',
  availabilityZone: 'us-east-1a',
  instanceType: 't2.micro',
  boxGeneration: '1',
  rootVolumeGb: 20,
  dataVolumeGb: 10,
  backups: { fullBackups: 2, pointInTimeDays: 14 },
  operatorCidrs: ['203.0.113.7/32'],
  deployKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHNraWxsZ2FwLWV4YW1wbGUta2V5LW5vdC1mb3ItdXNl example'],
  alertEmail: 'operator@example.com',
  budgetsUsd: [5, 10, 15],
  dns: { provider: 'none' },
  // Open before there is a mail server: SMTP_URL is set in Parameter Store, and must not wait for another apply. An intruder on
  // the box gains little, since both ports want a login. Redis's port is its provider's, so it is named with it.
  egress: { mail: true },
  github: { owner: 'skillgap', name: 'skillgap' },
};

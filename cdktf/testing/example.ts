import type { Environment } from '../environments/types.ts';

/**
 * The environments that tests and the rehearsal build. They are nobody's: what an operator puts into `prod.ts` and
 * `staging.ts` changes no test, no snapshot and no rehearsal.
 */
export const exampleProd: Environment = {
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
  egress: { mail: true },
  github: { owner: 'skillgap', name: 'skillgap' },
};

/** With a zone, so that tests see all that an environment can have. */
export const exampleStaging: Environment = {
  ...exampleProd,
  name: 'staging',
  enabled: false,
  dns: { provider: 'route53', zone: 'example.org', domain: 'skillgap.example.org' },
  egress: { mail: true, redisPort: 6379 },
};

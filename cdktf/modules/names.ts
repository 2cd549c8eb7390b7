import { bucketName } from './bucket-name.ts';

/** Where names apply that the bootstrap stack's roles and an environment's stack must agree on. */
export interface Place {
  readonly accountId: string;
  readonly region: string;
}

/** The tag by which IAM recognizes SkillGap's resources. The provider's default tags put it on everything. */
export const projectTag = { project: 'skillgap' } as const;

/** Marks the security group that a deploy opens for its runner; the sweep may touch groups with this tag only. */
export const deployIngressTag = { purpose: 'deploy-ingress' } as const;

/** Parameters that Terraform writes for the deploy. None is a secret. */
export const deployParameters = ['EC2_HOST', 'INSTANCE_ID'] as const;

/** The same about its name: who keeps the records, and, where there is one, the name and the CDN in front of the box. */
export const dnsParameters = ['DNS_PROVIDER', 'DOMAIN', 'CDN'] as const;

/** The same about the database's backups: where they are, and for how long. */
export const backupParameters = ['BACKUP_BUCKET', 'BACKUP_REGION', 'BACKUP_RETENTION'] as const;

/** The application's secrets that open the backups, and a setting; the drill reads them, and no other. */
export const backupKeyParameters = ['BACKUP_KEY', 'BACKUP_KEYS_PREVIOUS', 'BACKUP_ENDPOINT'] as const;

/** The one parameter that the box itself writes: its public SSH host key. */
export const hostKeyParameter = 'ssh_host_ed25519_key.pub';

/** The key with which a deploy logs in on the box. */
export const deployKeyParameter = 'EC2_SSH_KEY';

/** Its public half, once it has been rotated: the only deploy parameter that the box may read. */
export const deployPublicKeyParameter = `${deployKeyParameter}.pub`;

/** The key with which the box joins the tailnet. */
export const tailnetKeyParameter = 'TAILSCALE_AUTH_KEY';

/** With it the box reports its address to DuckDNS. */
export const duckdnsTokenParameter = 'DUCKDNS_TOKEN';

/** The LLM node's tokens: the second one exists while a rotation is in progress. */
export const llmTokenParameters = ['LLM_NODE_TOKEN', 'LLM_NODE_TOKEN_PREVIOUS'] as const;

/** Prefix of every name in one environment. */
export function environmentPrefix(environment: string): string {
  return `skillgap-${environment}`;
}

/** The buckets of one environment, checked. */
export function bucketNames(prefix: string, accountId: string) {
  return {
    resumes: bucketName(prefix, 'resumes', accountId),
    backups: bucketName(prefix, 'backups', accountId),
  };
}

/** The prefixes of its buckets under which objects are stored. Each key of the backups has a repository of its own. */
export const objectPrefixes = { resumes: 'uploads/', backups: 'postgres/' } as const;

/**
 * pgBackRest ends each backup by deleting this object, which is never there: S3 knows no links. Refused, every backup would
 * fail. Its repository's folder has 16 hex digits.
 * https://github.com/pgbackrest/pgbackrest/issues/2707
 */
export const latestLink = `${objectPrefixes.backups}${'?'.repeat(16)}/backup/skillgap/latest`;

export function boxRoleName(prefix: string): string {
  return `${prefix}-box`;
}

/** The role that the box takes for the backend's containers, which cannot get the box's own. */
export function backendRoleName(prefix: string): string {
  return `${prefix}-backend`;
}

export function roleArn(accountId: string, name: string): string {
  return `arn:aws:iam::${accountId}:role/${name}`;
}

/** The policy that caps those two roles, whatever a deploy writes into them. */
export const boxBoundaryName = 'skillgap-box-boundary';

export function boxBoundaryArn(accountId: string): string {
  return `arn:aws:iam::${accountId}:policy/${boxBoundaryName}`;
}

export function parameterArn({ accountId, region }: Place, path: string): string {
  return `arn:aws:ssm:${region}:${accountId}:parameter${path}`;
}

/** What secrets-age.yml sends at the end of each scheduled run. It has no dimensions. */
export const scheduleMetric = { namespace: 'skillgap-github', metricName: 'ScheduledRun' } as const;

import { bucketName } from './bucket-name.ts';

/** What the roles in the bootstrap stack and the things in an environment's stack must call the same. */
export interface Place {
  readonly accountId: string;
  readonly region: string;
}

/** Tag and value by which IAM knows what is SkillGap's. The provider's default tags put it on everything. */
export const projectTag = { project: 'skillgap' } as const;

/** Marks the security group that a deploy opens for its runner; the sweep may touch groups with this tag only. */
export const deployIngressTag = { purpose: 'deploy-ingress' } as const;

/** Parameters that Terraform writes for the deploy. Neither is a secret. */
export const deployParameters = ['EC2_HOST', 'INSTANCE_ID'] as const;

/** The one parameter that the box itself writes: its public SSH host key. */
export const hostKeyParameter = 'ssh_host_ed25519_key.pub';

/** What a deploy signs in on the box with. */
export const deployKeyParameter = 'EC2_SSH_KEY';

/** Its public half, once it has been rotated: the one parameter of the deploy's that the box may read. */
export const deployPublicKeyParameter = `${deployKeyParameter}.pub`;

/** What the LLM node takes: the one parameter, and the other while a rotation is under way. */
export const llmTokenParameters = ['LLM_NODE_TOKEN', 'LLM_NODE_TOKEN_PREVIOUS'] as const;

/** Begins the name of everything in one environment. */
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

/** Where in its buckets the box may read and write. */
export const objectPrefixes = { resumes: 'uploads/', backups: 'postgres/' } as const;

export function boxRoleName(prefix: string): string {
  return `${prefix}-box`;
}

/** The policy that caps every box's role, whatever a deploy writes into that role. */
export const boxBoundaryName = 'skillgap-box-boundary';

export function boxBoundaryArn(accountId: string): string {
  return `arn:aws:iam::${accountId}:policy/${boxBoundaryName}`;
}

export function parameterArn({ accountId, region }: Place, path: string): string {
  return `arn:aws:ssm:${region}:${accountId}:parameter${path}`;
}

/** What secrets-age.yml sends at the end of each scheduled run. It has no dimensions. */
export const scheduleMetric = { namespace: 'skillgap-github', metricName: 'ScheduledRun' } as const;

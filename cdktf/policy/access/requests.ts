import type { Context } from '../conditions.ts';

/** What a role asks for, what IAM must say, and what else AWS knows of the request. */
export type Row = readonly [
  action: string,
  resource: string,
  decision: 'allowed' | 'denied',
  context?: Context,
];

export const account = '123456789012';
export const parameter = (path: string, owner = account) => `arn:aws:ssm:us-east-1:${owner}:parameter${path}`;
export const s3 = (path: string) => `arn:aws:s3:::${path}`;
export const ec2 = (path: string, owner = account) => `arn:aws:ec2:us-east-1:${owner}:${path}`;
export const iam = (path: string, owner = account) => `arn:aws:iam::${owner}:${path}`;

export const secret = parameter('/skillgap/prod/AUTH_SECRET');
export const boxKey = parameter('/skillgap-deploy/prod/EC2_SSH_KEY');
export const deployPublicKey = parameter('/skillgap-deploy/prod/EC2_SSH_KEY.pub');
export const tailnetKey = parameter('/skillgap/prod/TAILSCALE_AUTH_KEY');
export const duckdnsToken = parameter('/skillgap/prod/DUCKDNS_TOKEN');
export const domain = parameter('/skillgap-deploy/prod/DOMAIN');
export const hostKey = parameter('/skillgap-deploy/prod/ssh_host_ed25519_key.pub');
export const resume = s3(`skillgap-prod-resumes-${account}/uploads/1.pdf`);
export const backups = s3(`skillgap-prod-backups-${account}`);
const repository = `${backups}/postgres/0123456789abcdef`;
export const backup = `${repository}/backup/skillgap/20261130-091500F/bundle/1`;
export const archived = `${repository}/archive/skillgap/17-1/0000000100000000/000000010000000000000001-0a1b2c.zst`;
export const latestLink = `${repository}/backup/skillgap/latest`;
export const resumes = s3(`skillgap-prod-resumes-${account}`);
export const state = s3(`skillgap-state-${account}/prod.tfstate`);
export const lock = s3(`skillgap-state-${account}/prod.tfstate.tflock`);
export const bootstrap = s3(`skillgap-state-${account}/bootstrap.tfstate`);
export const group = ec2('security-group/sg-1');
export const boxRole = iam('role/skillgap-prod-box');
export const backendRole = iam('role/skillgap-prod-backend');
export const zone = 'arn:aws:route53:::hostedzone/Z1';
/** A change of one record, as Route 53 tells IAM about it. */
export const record = (names: readonly string[], types: readonly string[] = ['A']): Context => ({
  'route53:ChangeResourceRecordSetsNormalizedRecordNames': names,
  'route53:ChangeResourceRecordSetsRecordTypes': types,
  'route53:ChangeResourceRecordSetsActions': 'UPSERT',
});
export const topic = `arn:aws:sns:us-east-1:${account}:skillgap-prod-alerts`;

export const ours: Context = { 'aws:ResourceTag/project': 'skillgap' };
export const taggedOurs: Context = { 'aws:RequestTag/project': 'skillgap' };
export const theirs: Context = { 'aws:ResourceTag/project': 'else' };
export const temporaryIngress: Context = { ...ours, 'aws:ResourceTag/purpose': 'deploy-ingress' };
export const capped: Context = { 'iam:PermissionsBoundary': iam('policy/skillgap-box-boundary') };

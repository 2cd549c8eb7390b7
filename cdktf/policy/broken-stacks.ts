import { type Arguments, resources, type Stack } from './stack.ts';
import { synthesizeAll } from './synthesize.ts';

const stacks = synthesizeAll();

type Path = readonly [type: string, ...path: (string | number)[]];

/** A copy of prod's stack with one argument of the first resource of a type replaced. */
function prodWith(path: Path, value: unknown): Stack {
  return replaced('prod', path, value);
}

function replaced(name: string, [type, ...path]: Path, value: unknown): Stack {
  const stack = copy(name);
  let target: unknown = resources(stack, type)[0]?.arguments;
  for (const step of path.slice(0, -1)) target = (target as Record<string | number, unknown>)[step];
  (target as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
  return stack;
}

function copy(name: string): Stack {
  const found = stacks.find((stack) => stack.name === name);
  if (!found) throw new Error(`no stack is called ${name}`);
  return structuredClone(found);
}

/** The same with one more resource. */
function add(type: string, args: Arguments): Stack {
  const stack = copy('prod');
  return { ...stack, resource: { ...stack.resource, [type]: { ...stack.resource[type], added: args } } };
}

function remove(type: string): Stack {
  const stack = copy('prod');
  const { [type]: _, ...resource } = stack.resource;
  return { ...stack, resource };
}

const ssh = { protocol: 'tcp', from_port: 22, to_port: 22 };
const world = { cidr_blocks: ['0.0.0.0/0'] };
const grant = (statement: object) =>
  add('aws_iam_policy', {
    name: 'p',
    policy: JSON.stringify({ Statement: { Sid: 'S', Effect: 'Allow', Resource: '*', ...statement } }),
  });
const tokenTrust = (
  Condition: object,
  Principal: unknown = { Federated: 'arn:aws:iam::123456789012:oidc-provider/x' },
) =>
  replaced(
    'bootstrap',
    ['aws_iam_role', 'assume_role_policy'],
    JSON.stringify({
      Statement: { Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity', Principal, Condition },
    }),
  );
const aud = { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' };
const sub = (value: string) => ({ 'token.actions.githubusercontent.com:sub': value });

/** Stacks with one thing wrong each, and the rule that must find it: a rule that finds nothing protects nothing. */
export const brokenStacks: readonly (readonly [what: string, rule: string, stack: Stack])[] = [
  [
    '22 for everyone',
    'open ports',
    prodWith(['aws_security_group', 'ingress', 2, 'cidr_blocks'], ['0.0.0.0/0']),
  ],
  [
    '22 for everyone by IPv6',
    'open ports',
    prodWith(['aws_security_group', 'ingress', 2, 'ipv6_cidr_blocks'], ['::/0']),
  ],
  [
    '22 for half of everyone',
    'open ports',
    prodWith(['aws_security_group', 'ingress', 2, 'cidr_blocks'], ['0.0.0.0/1', '128.0.0.0/1']),
  ],
  [
    '22 for nobody that is named',
    'open ports',
    prodWith(['aws_security_group', 'ingress', 2, 'cidr_blocks'], []),
  ],
  ['22 inside a range', 'open ports', prodWith(['aws_security_group', 'ingress', 0, 'from_port'], 20)],
  ['every protocol', 'open ports', prodWith(['aws_security_group', 'ingress', 0, 'protocol'], '-1')],
  [
    'the database',
    'open ports',
    prodWith(['aws_security_group', 'ingress', 0], {
      ...world,
      protocol: 'tcp',
      from_port: 5432,
      to_port: 5432,
    }),
  ],
  [
    'a port known only later',
    'open ports',
    prodWith(['aws_security_group', 'ingress', 0, 'from_port'], '$'.concat('{var.port}')),
  ],
  [
    'a rule beside its group',
    'open ports',
    add('aws_security_group_rule', { type: 'ingress', ...ssh, ...world }),
  ],
  [
    'the newer kind of rule',
    'open ports',
    add('aws_vpc_security_group_ingress_rule', { ip_protocol: 'tcp', ...ssh, cidr_ipv4: '0.0.0.0/0' }),
  ],
  ['a type nobody knows', 'known resources', add('aws_db_instance', {})],
  ['a plain data volume', 'encryption', prodWith(['aws_ebs_volume', 'encrypted'], undefined)],
  ['a plain root disk', 'encryption', prodWith(['aws_instance', 'root_block_device', 'encrypted'], false)],
  [
    'a root disk left to the default',
    'encryption',
    prodWith(['aws_instance', 'root_block_device'], undefined),
  ],
  ['a secret in the state', 'encryption', prodWith(['aws_ssm_parameter', 'type'], 'SecureString')],
  [
    'a plain bucket',
    'buckets',
    prodWith(['aws_s3_bucket_server_side_encryption_configuration', 'rule', 0], {}),
  ],
  [
    'a bucket without its encryption',
    'buckets',
    remove('aws_s3_bucket_server_side_encryption_configuration'),
  ],
  [
    'a public bucket',
    'buckets',
    prodWith(['aws_s3_bucket_public_access_block', 'restrict_public_buckets'], false),
  ],
  ['a bucket that may become public', 'buckets', remove('aws_s3_bucket_public_access_block')],
  [
    'a bucket open by policy',
    'buckets',
    prodWith(
      ['aws_s3_bucket_policy', 'policy'],
      '{"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}}',
    ),
  ],
  ['a bucket open by ACL', 'buckets', add('aws_s3_bucket_acl', { acl: 'public-read' })],
  [
    'objects with owners of their own',
    'buckets',
    prodWith(['aws_s3_bucket_ownership_controls', 'rule', 'object_ownership'], 'ObjectWriter'),
  ],
  [
    'no versions',
    'buckets',
    prodWith(['aws_s3_bucket_versioning', 'versioning_configuration', 'status'], 'Suspended'),
  ],
  [
    'versions for ever',
    'buckets',
    prodWith(['aws_s3_bucket_lifecycle_configuration', 'rule', 0, 'status'], 'Disabled'),
  ],
  [
    'unfinished uploads for ever',
    'buckets',
    prodWith(['aws_s3_bucket_lifecycle_configuration', 'rule', 1, 'abort_incomplete_multipart_upload'], []),
  ],
  [
    'objects that expire by their age',
    'buckets',
    prodWith(['aws_s3_bucket_lifecycle_configuration', 'rule', 0, 'expiration'], [{ days: 35 }]),
  ],
  [
    'versions that newer ones push out',
    'buckets',
    prodWith(
      ['aws_s3_bucket_lifecycle_configuration', 'rule', 0, 'noncurrent_version_expiration'],
      [{ noncurrent_days: 14, newer_noncurrent_versions: 3 }],
    ),
  ],
  [
    'a bucket that can be destroyed',
    'nothing lost by accident',
    prodWith(['aws_s3_bucket', 'lifecycle', 'prevent_destroy'], false),
  ],
  [
    'a volume that can be destroyed',
    'nothing lost by accident',
    prodWith(['aws_ebs_volume', 'lifecycle'], undefined),
  ],
  ['IMDSv1', 'IMDSv2', prodWith(['aws_instance', 'metadata_options', 'http_tokens'], 'optional')],
  ['no metadata options', 'IMDSv2', prodWith(['aws_instance', 'metadata_options'], undefined)],
  [
    'credentials for containers',
    'IMDSv2',
    prodWith(['aws_instance', 'metadata_options', 'http_put_response_hop_limit'], 2),
  ],
  ['a template with IMDSv1', 'IMDSv2', add('aws_launch_template', {})],
  ['an administrator', 'writes are limited', grant({ Action: '*' })],
  ['every action of a service', 'writes are limited', grant({ Action: 'ec2:*' })],
  ['a write hidden by a wildcard', 'writes are limited', grant({ Action: 's3:?utObject' })],
  ['all but something', 'writes are limited', grant({ NotAction: 'iam:*' })],
  [
    'everywhere but somewhere',
    'writes are limited',
    grant({ Action: 's3:PutObject', Resource: undefined, NotResource: 'arn:aws:s3:::a' }),
  ],
  ['every object', 'writes are limited', grant({ Action: 's3:PutObject', Resource: 'arn:aws:s3:::*' })],
  [
    'every instance',
    'writes are limited',
    grant({ Action: 'ec2:TerminateInstances', Resource: 'arn:aws:ec2:us-east-1:123456789012:instance/*' }),
  ],
  [
    'every account',
    'writes are limited',
    grant({ Action: 'iam:PassRole', Resource: 'arn:aws:iam::*:role/skillgap-prod-box' }),
  ],
  [
    'any role that begins so',
    'writes are limited',
    grant({ Action: 'iam:PutRolePolicy', Resource: 'arn:aws:iam::123456789012:role/s*' }),
  ],
  ['metrics in any namespace', 'writes are limited', grant({ Action: 'cloudwatch:PutMetricData' })],
  ['any branch', 'trust', tokenTrust({ StringEquals: aud, StringLike: sub('repo:o/n:*') })],
  ['a wildcard that is none', 'trust', tokenTrust({ StringEquals: { ...aud, ...sub('repo:o/n:*') } })],
  ['any audience', 'trust', tokenTrust({ StringEquals: sub('repo:o/n:pull_request') })],
  ['any repository', 'trust', tokenTrust({ StringEquals: aud })],
  ['no condition', 'trust', tokenTrust({})],
  ['everyone', 'trust', tokenTrust({}, '*')],
  ['another account', 'trust', tokenTrust({}, { AWS: 'arn:aws:iam::999999999999:root' })],
  [
    'another role of the account',
    'trust',
    tokenTrust(
      {},
      { AWS: ['arn:aws:iam::123456789012:role/skillgap-prod-box', 'arn:aws:iam::123456789012:role/else'] },
    ),
  ],
  [
    'a backend without a cap',
    'trust',
    tokenTrust({}, { AWS: 'arn:aws:iam::123456789012:role/skillgap-prod-box' }),
  ],
  ['a box without a cap', 'trust', prodWith(['aws_iam_role', 'permissions_boundary'], undefined)],
  ['no tags', 'tags', { ...prodWith(['aws_instance', 'tags'], {}), provider: {} }],
  ['a tag taken away', 'tags', prodWith(['aws_s3_bucket', 'tags'], { project: '' })],
  ["another provider's resource", 'tags', prodWith(['aws_s3_bucket', 'provider'], 'aws.other')],
  [
    'a plain state',
    'encryption',
    { ...copy('bootstrap'), terraform: { backend: { s3: { encrypt: false } } } },
  ],
];

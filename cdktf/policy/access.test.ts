import { describe, expect, it } from 'vitest';
import { drill, expire } from './access/backups.ts';
import { backend, box } from './access/box.ts';
import { deploy } from './access/deploy.ts';
import { age, llm, plan, sweep } from './access/readers.ts';
import {
  archived,
  backup,
  backups,
  boxKey,
  boxRole,
  deployPublicKey,
  iam,
  type Row,
  resume,
  secret,
  state,
} from './access/requests.ts';
import { rotate } from './access/rotate.ts';
import { decide } from './evaluate.ts';
import { parsePolicy } from './parse.ts';
import { findPrincipals } from './principals.ts';
import { resources } from './stack.ts';
import { synthesizeAll } from './synthesize.ts';

const stacks = synthesizeAll();
const principals = findPrincipals(stacks);

describe.each<readonly [role: string, rows: readonly Row[]]>([
  ['skillgap-prod-box', box],
  ['skillgap-prod-backend', backend],
  ['skillgap-plan', plan],
  ['skillgap-deploy', deploy],
  ['skillgap-sweep', sweep],
  ['skillgap-rotate', rotate],
  ['skillgap-age', age],
  ['skillgap-llm', llm],
  ['skillgap-drill', drill],
  ['skillgap-expire', expire],
])('%s', (name, rows) => {
  const role = principals.get(name);

  it.each(
    rows.map(([action, resource, decision, context = {}]) => ({ action, resource, decision, context })),
  )('$action on $resource: $decision $context', ({ action, resource, decision, context }) => {
    expect(decide(role?.may ?? [], { action, resource, context }, role?.boundary)).toBe(decision);
  });
});

it.each(['box', 'backend'])('caps whatever a deploy writes into the role of a %s', (name) => {
  const { boundary } = principals.get(`skillgap-prod-${name}`) ?? {};
  const everything = parsePolicy('{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}');
  const may = (action: string, resource: string) => decide(everything, { action, resource }, boundary ?? []);
  expect(may('iam:CreateUser', iam('user/mallory'))).toBe('denied');
  expect(may('ssm:GetParameter', boxKey)).toBe('denied');
  expect(may('s3:GetObject', state)).toBe('denied');
  expect(may('ssm:GetParameter', secret)).toBe('denied');
  expect(may('s3:DeleteObject', backup)).toBe('denied');
  expect(may('s3:DeleteObjectVersion', backup)).toBe('denied');
  expect(may('s3:PutLifecycleConfiguration', backups)).toBe('denied');
  expect(may('s3:GetObject', resume)).toBe('allowed');
  expect(may('ssm:GetParameter', deployPublicKey)).toBe('allowed');
  expect(may('ssm:PutParameter', deployPublicKey)).toBe('denied');
});

it('refuses everybody the deletion of a version of a backup, an administrator too', () => {
  const policies = stacks.flatMap((stack) => resources(stack, 'aws_s3_bucket_policy'));
  const statements = policies.flatMap(({ arguments: args }) => parsePolicy(String(args.policy)));
  const allowing = parsePolicy(
    '{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}',
  );
  const ask = (action: string, resource: string) =>
    decide([...allowing, ...statements], {
      action,
      resource,
      principal: ['AWS', iam('user/operator')],
      context: { 'aws:SecureTransport': 'true' },
    });
  expect(ask('s3:DeleteObjectVersion', backup)).toBe('denied');
  expect(ask('s3:DeleteObjectVersion', archived)).toBe('denied');
  expect(ask('s3:GetObjectVersion', backup)).toBe('allowed');
  // The expiry, and a resume that its owner wants gone at once.
  expect(ask('s3:DeleteObject', backup)).toBe('allowed');
  expect(ask('s3:DeleteObjectVersion', resume)).toBe('allowed');
});

it('refuses every request to a bucket that is not encrypted in transit, from any principal', () => {
  const policies = stacks.flatMap((stack) => resources(stack, 'aws_s3_bucket_policy'));
  expect(policies).toHaveLength(5);
  for (const policy of policies) {
    const statements = parsePolicy(String(policy.arguments.policy));
    const arn = statements[0]?.resource?.patterns[0] ?? '';
    const allowing = parsePolicy(
      '{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}',
    );
    const ask = (resource: string, secure: string) =>
      decide([...allowing, ...statements], {
        action: 's3:GetObject',
        resource,
        principal: ['AWS', boxRole],
        context: { 'aws:SecureTransport': secure },
      });
    expect([ask(arn, 'false'), ask(`${arn}/key`, 'false')]).toEqual(['denied', 'denied']);
    expect([ask(arn, 'true'), ask(`${arn}/key`, 'true')]).toEqual(['allowed', 'allowed']);
  }
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changeSet, countChanges, destructive, guarded, sameChanges } from './changes.ts';
import { type PlanJson, parsePlan, sensitiveTexts } from './plan-json.ts';

/** What terraform 1.11.4 made of one resource of each kind of change, a moved and a sensitive one. */
const text = readFileSync(new URL('fixtures/kinds.json', import.meta.url), 'utf8');
const plan = parsePlan(text);

/** A plan that does this to a resource of that type. */
function doing(actions: string[], type = 'aws_s3_bucket', more: Partial<PlanJson> = {}): PlanJson {
  const change = { actions, before: null, after: { name: 'a' } };
  return {
    format_version: '1.2',
    resource_changes: [{ address: `${type}.x`, mode: 'managed', type, change }],
    ...more,
  };
}

it('reads a real plan: the worst first, what stays the same and what moved left out', () => {
  const set = changeSet(plan);
  expect(set.resources.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
    'destroy terraform_data.destroyed',
    'replace terraform_data.replaced',
    'forget terraform_data.forgotten',
    'create terraform_data.created',
    'update terraform_data.secret',
    'update terraform_data.updated',
  ]);
  expect(countChanges(set)).toEqual({ create: 1, update: 2, replace: 1, destroy: 1, forget: 1 });
  expect(set.effective).toBe(true);
});

it('finds what is sensitive on both sides of a change', () => {
  expect(sensitiveTexts(plan).toSorted()).toEqual(['hunter2-hunter2', 'hunter3-hunter3']);
});

it('takes the same plan for the same, in whatever order it comes', () => {
  const reversed = { ...plan, resource_changes: [...(plan.resource_changes ?? [])].reverse() };
  expect(sameChanges(changeSet(plan), changeSet(reversed))).toBe(true);
});

it.each([
  ['another action', doing(['delete'])],
  ['another type', doing(['create'], 'aws_ebs_volume')],
  ['an output more', doing(['create'], 'aws_s3_bucket', { output_changes: { x: { actions: ['create'] } } })],
  ['nothing', doing(['no-op'])],
  ['another value', JSON.parse(JSON.stringify(doing(['create'])).replace('"a"', '"b"')) as PlanJson],
])('takes %s for something else', (_, other) => {
  expect(sameChanges(changeSet(doing(['create'])), changeSet(other))).toBe(false);
});

it.each([
  [['create', 'delete'], 'replace'],
  [['delete', 'create'], 'replace'],
  [['create', 'forget'], 'create'],
  [['read'], undefined],
  [['no-op'], undefined],
])('reads %j as %s', (actions, kind) => {
  expect(changeSet(doing(actions)).resources[0]?.kind).toBe(kind);
});

it('leaves data sources out: reading one changes nothing', () => {
  const data = doing(['create']);
  const [change] = data.resource_changes ?? [];
  if (change)
    expect(changeSet({ ...data, resource_changes: [{ ...change, mode: 'data' }] }).resources).toEqual([]);
});

it('is effective when only an output or an address changes', () => {
  const outputs = { x: { actions: ['update'] } };
  expect(changeSet({ format_version: '1.2', output_changes: outputs }).effective).toBe(true);
  expect(changeSet({ format_version: '1.2', applyable: true }).effective).toBe(true);
  expect(changeSet({ format_version: '1.2' }).effective).toBe(false);
});

it.each([
  'aws_s3_bucket',
  'aws_s3_bucket_object',
  'aws_ebs_volume',
  'aws_eip',
  'aws_ssm_parameter',
  // Its next one has other name servers.
  'aws_route53_zone',
  'aws_db_instance',
  'aws_kms_key',
  'aws_iam_access_key',
  'terraform_data',
  'something_new',
])('guards %s', (type) => {
  expect(guarded(changeSet(doing(['delete'], type)))).toHaveLength(1);
  expect(guarded(changeSet(doing(['create', 'delete'], type)))).toHaveLength(1);
  expect(guarded(changeSet(doing(['update'], type)))).toEqual([]);
});

it.each([
  'aws_instance',
  'aws_volume_attachment',
  'aws_security_group',
  'aws_iam_role_policy',
  'aws_cloudwatch_metric_alarm',
  'aws_s3_bucket_policy',
  'aws_route53_record',
])('lets %s be made again', (type) => {
  const set = changeSet(doing(['delete'], type));
  expect(destructive(set)).toHaveLength(1);
  expect(guarded(set)).toEqual([]);
});

it('lets a parameter be made again whose value is in this repository', () => {
  const parameter = (type: string) => {
    const [change] = doing(['delete'], 'aws_ssm_parameter').resource_changes ?? [];
    if (!change) throw new Error('no change');
    const before = { name: '/skillgap-deploy/prod/CDN', type };
    return changeSet({
      format_version: '1.2',
      resource_changes: [{ ...change, change: { ...change.change, before } }],
    });
  };
  expect(guarded(parameter('String'))).toEqual([]);
  expect(destructive(parameter('String'))).toHaveLength(1);
  expect(guarded(parameter('SecureString'))).toHaveLength(1);
});

it('refuses a format that it does not know', () => {
  expect(() => parsePlan('{"format_version":"2.0"}')).toThrow('format 2.0');
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../cdktf/environments/types.ts';
import { backupDollars, estimateBackups } from '../../cdktf/estimate/backups.ts';
import { exampleProd } from '../../cdktf/testing/example.ts';
import { all, synthesized } from '../../cdktf/testing/stack.ts';
import { instanceTypes } from '../../cdktf/validation/rules.ts';
import { dollars, estimate, grouped } from './free-tier.ts';
import { type PlanJson, parsePlan } from './plan-json.ts';

/** The plan of production's default, by terraform 1.11.4 and the AWS provider 5.100.0. */
const prod = parsePlan(readFileSync(new URL('fixtures/prod.json', import.meta.url), 'utf8'));

type Resources = (readonly [type: string, values: Record<string, unknown>])[];

function planOf(resources: Resources): PlanJson {
  const all = resources.map(([type, values], index) => ({
    address: `${type}.r${index}`,
    mode: 'managed' as const,
    type,
    values,
  }));
  // Half of them in a module: those count as well.
  const [first, ...rest] = all;
  const root_module = { resources: first ? [first] : [], child_modules: [{ resources: rest }] };
  return { format_version: '1.2', planned_values: { root_module } };
}

function estimateCost(...resources: Resources) {
  const { monthly, verdict, charges } = estimate(planOf(resources));
  return { monthly: Math.round(monthly * 100) / 100, verdict, charges };
}

const root = (size: number, type = 'gp3') => ({
  root_block_device: [{ volume_size: size, volume_type: type }],
});
const box = (instance_type: string, more: object = {}) =>
  ['aws_instance', { instance_type, ...root(8), ...more }] as const;
const standard = { credit_specification: [{ cpu_credits: 'standard' }] };
const alarms = (count: number, period = 300): Resources =>
  Array.from({ length: count }, () => ['aws_cloudwatch_metric_alarm', { period }] as const);

it('prod’s default costs nothing', () => {
  const { monthly, verdict, charges, used } = estimate(prod);
  expect({ monthly, verdict }).toEqual({ monthly: 0, verdict: 'free' });
  expect(charges).toHaveLength(prod.planned_values?.root_module?.resources?.length ?? 0);
  expect(charges.filter((charge) => ['costs', 'unknown'].includes(charge.verdict))).toEqual([]);
  expect(Object.fromEntries(used.map(({ name, used: amount }) => [name, amount]))).toEqual({
    alarms: 5,
    'block storage': 30,
    'public IPv4 addresses in use': 730,
    'micro instances': 730,
  });
});

describe('leaves $0', () => {
  it.each<[string, number, Resources]>([
    ['a second box: 710 hours beyond the 750', 7.38, [box('t3.micro', standard), box('t3.micro', standard)]],
    ['a larger box', 15.18, [box('t3.small')]],
    ['a box that is small but of a kind that is not free', 4.23, [box('t2.nano')]],
    ['more than 30 GB', 1.6, [['aws_ebs_volume', { size: 50, type: 'gp3' }]]],
    [
      '30 GB over two volumes and a bit',
      0.8,
      [['aws_ebs_volume', { size: 30, type: 'gp3' }], box('t2.micro', root(10))],
    ],
    [
      'gp3 with more IOPS and throughput',
      10,
      [['aws_ebs_volume', { size: 8, type: 'gp3', iops: 4000, throughput: 250 }]],
    ],
    ['an address that nothing uses', 3.65, [['aws_eip', { instance: null, network_interface: null }]]],
    [
      'two addresses',
      3.55,
      [
        ['aws_eip', {}],
        ['aws_eip', {}],
      ],
    ],
    ['an eleventh alarm', 0.1, alarms(11)],
    ['a fast alarm', 0.3, alarms(1, 10)],
    ['a NAT gateway', 32.85, [['aws_nat_gateway', {}]]],
    [
      'a zone, however many records it has',
      0.5,
      [
        ['aws_route53_zone', { name: 'example.org' }],
        ['aws_route53_record', { type: 'A' }],
        ['aws_route53_record', { type: 'AAAA' }],
      ],
    ],
    ['a key', 1, [['aws_kms_key', {}]]],
    ['an advanced parameter', 0.05, [['aws_ssm_parameter', { tier: 'Advanced' }]]],
    ['a fourth dashboard', 3, Array.from({ length: 4 }, () => ['aws_cloudwatch_dashboard', {}] as const)],
    [
      'a third budget with actions',
      3,
      Array.from({ length: 3 }, () => ['aws_budgets_budget_action', {}] as const),
    ],
    [
      'detailed monitoring of two boxes',
      7.38 + 1.2,
      [box('t3.micro', { monitoring: true }), box('t3.micro', { monitoring: true })],
    ],
  ])('%s', (_, monthly, resources) => {
    const cost = estimateCost(...resources);
    expect(cost.monthly).toBeCloseTo(monthly, 1);
    expect(cost.verdict).toBe('leaves-free-tier');
    expect(cost.charges.find(({ verdict }) => verdict === 'costs')?.note).toMatch(/^\$\d/);
  });
});

describe('stays at $0', () => {
  it.each<[string, Resources]>([
    [
      'one box with an address and 30 GB',
      [box('t2.micro', root(20)), ['aws_ebs_volume', { size: 10, type: 'gp2' }], ['aws_eip', {}]],
    ],
    [
      'the address of the subnet, where an elastic one takes its place',
      [box('t2.micro', { associate_public_ip_address: true }), ['aws_eip', {}]],
    ],
    [
      'an address with an association of its own',
      [
        ['aws_eip', { instance: null, network_interface: null }],
        ['aws_eip_association', {}],
      ],
    ],
    ['ten alarms', alarms(10)],
    ['budgets that send mails', Array.from({ length: 9 }, () => ['aws_budgets_budget', {}] as const)],
    [
      'buckets and mails, by use',
      [
        ['aws_s3_bucket', {}],
        ['aws_sns_topic', {}],
        ['aws_sns_topic_subscription', { protocol: 'email' }],
      ],
    ],
    ['nothing', []],
  ])('%s', (_, resources) =>
    expect(estimateCost(...resources)).toMatchObject({ monthly: 0, verdict: 'free' }),
  );
});

describe('is never taken for free', () => {
  it.each<[string, Resources, RegExp]>([
    [
      'a kind that is not in the table',
      [['aws_db_instance', {}]],
      /aws_db_instance is not in the price table/,
    ],
    ['an instance type that is not', [box('m7i.large')], /type m7i.large is not/],
    ['a type that is not known yet', [['aws_instance', root(8)]], /that the plan does not know/],
    [
      'a root volume as large as the image says',
      [['aws_instance', { instance_type: 't2.micro' }]],
      /its size is not in the plan/,
    ],
    ['a volume of another kind', [['aws_ebs_volume', { size: 4, type: 'io2' }]], /type io2 is not/],
    ['messages by phone', [['aws_sns_topic_subscription', { protocol: 'sms' }]], /deliveries by sms/],
  ])('%s', (_, resources, note) => {
    const cost = estimateCost(...resources);
    expect(cost.verdict).toBe('unknown');
    expect(cost.charges[0]).toMatchObject({ verdict: 'unknown', note: expect.stringMatching(note) });
  });
});

it('says of a zone what it costs, and what no plan can know', () => {
  const [zone] = estimateCost(['aws_route53_zone', { name: 'example.org' }]).charges;
  expect(zone).toMatchObject({ takes: '1 hosted zone', monthly: 0.5 });
  expect(zone?.note).toMatch(/^\$0\.50: .*; and \$0\.40 for a million queries/);
});

it.each(instanceTypes)('knows the price of %s, which prod.ts may name', (type) => {
  expect(estimateCost(box(type, standard)).verdict).not.toBe('unknown');
});

it('says that costs are worse than what is unknown', () => {
  expect(estimateCost(box('t3.large'), ['aws_kms_key', {}]).verdict).toBe('leaves-free-tier');
});

it('warns of unlimited CPU credits, which a t3 has by default', () => {
  expect(estimateCost(box('t3.micro')).charges[0]?.note).toContain('CPU credits are unlimited');
  expect(estimateCost(box('t3.micro', standard)).charges[0]?.note).toBe('');
  expect(estimateCost(box('t2.micro')).charges[0]?.note).toBe('');
});

describe('the backups that a stack foresees', () => {
  /** A plan of a synthesized environment: its buckets, and what it says of them. */
  const planOfStack = (backups: Environment['backups']): PlanJson => {
    const stack = synthesized({ ...exampleProd, backups });
    const plan = planOf(all(stack, 'aws_s3_bucket').map((values) => ['aws_s3_bucket', values] as const));
    return { ...plan, planned_values: { ...plan.planned_values, outputs: stack.output } };
  };

  it.each<readonly [what: string, backups: Environment['backups'], price: string]>([
    ['the default', { fullBackups: 2, pointInTimeDays: 14 }, '$0.55'],
    ['a month', { fullBackups: 4, pointInTimeDays: 30 }, '$0.55'],
    ['most of a year', { fullBackups: 26, pointInTimeDays: 300 }, '$0.61'],
  ])('cost what synth says of them: %s', (_, backups, price) => {
    const { monthly, charges } = estimate(planOfStack(backups));
    const use = estimateBackups(backups);
    expect(dollars(monthly)).toBe(price);
    expect(monthly).toBeCloseTo(backupDollars(use), 6);
    const [foreseen, others] = [true, false].map((is) =>
      charges.filter(({ takes }) => (takes !== '') === is),
    );
    expect(foreseen).toEqual([
      expect.objectContaining({
        verdict: 'costs',
        takes: `${use.gigabytes} GB, ${grouped(use.writes)} writes, ${grouped(use.reads)} reads`,
        note: expect.stringMatching(
          /beyond the 2,000 requests of writes to object storage that are free, \$0\.005 for 1,000 writes; .* 20,000 .* \$0\.0004 for 1,000 reads; foreseen/,
        ),
      }),
    ]);
    expect(others?.map(({ verdict }) => verdict)).toEqual(['by-use']);
  });

  it.each([
    ['nothing', undefined],
    ['no object', 'many'],
    ['half of it', { 'skillgap-prod-backups-123456789012': { gigabytes: 1, writes: '2' } }],
    ['null', { 'skillgap-prod-backups-123456789012': null }],
    ['another bucket', { else: { gigabytes: 9, writes: 1e6, reads: 1 } }],
  ])('are charged by use where the plan says %s of them', (_, value) => {
    const plan = planOf([['aws_s3_bucket', { bucket: 'skillgap-prod-backups-123456789012' }]]);
    const outputs = { 'object-storage': { value } };
    const { monthly, charges } = estimate({ ...plan, planned_values: { ...plan.planned_values, outputs } });
    expect([monthly, charges[0]?.verdict]).toEqual([0, 'by-use']);
  });
});

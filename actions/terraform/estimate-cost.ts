import type { ObjectStorage, ResourceValues } from './plan-json.ts';
import * as price from './prices.ts';

/** What a resource takes each month. */
export interface Demand {
  readonly quantity: number;
  readonly unit: string;
  /** Dollars for one unit beyond what is free. */
  readonly price: number;
  /** The free amount that it draws on; null when there is none. */
  readonly from: price.Allowance | null;
}

/** What is known of a resource's costs. */
export interface Cost {
  readonly demands: readonly Demand[];
  /** What no plan can know, or what to watch out for. */
  readonly notes: readonly string[];
  /** Why it cannot be priced; it is never taken for free then. */
  readonly unknown: string | null;
  readonly byUse: boolean;
}

/** What of the whole plan has to be known to price one resource. */
export interface PlanContext {
  /** Elastic addresses that an association of their own may attach. */
  readonly associations: number;
  readonly addresses: number;
  /** What buckets are foreseen to take, by their names. */
  readonly storage: ReadonlyMap<string, ObjectStorage>;
}

type Values = Readonly<Record<string, unknown>>;
type Estimator = (values: Values, context: PlanContext) => Partial<Cost>;

const ESTIMATORS: Readonly<Record<string, Estimator>> = {
  aws_instance: instanceCost,
  aws_ebs_volume: (values) => volumeCost(values),
  aws_eip: addressCost,
  aws_s3_bucket: bucketCost,
  aws_cloudwatch_metric_alarm: alarmCost,
  aws_cloudwatch_dashboard: () => demand(1, 'dashboard', price.DASHBOARD, 'dashboards'),
  aws_budgets_budget: () => ({ notes: ['sends mails only'] }),
  aws_budgets_budget_action: () => demand(1, 'budget with actions', price.BUDGET_ACTION, 'budget actions'),
  aws_route53_zone: () => ({
    ...demand(1, 'hosted zone', price.HOSTED_ZONE, null),
    notes: ['and $0.40 for a million queries, which no plan knows'],
  }),
  aws_ssm_parameter: ({ tier }) =>
    tier === 'Advanced' ? demand(1, 'advanced parameter', price.ADVANCED_PARAMETER, null) : {},
  aws_sns_topic_subscription: ({ protocol }) =>
    ['email', 'email-json'].includes(String(protocol))
      ? { byUse: true, notes: ['free up to 1,000 mails a month'] }
      : { unknown: `deliveries by ${text(protocol)} are not in the price table` },
};

/** What one resource takes, by its kind and values. */
export function estimateCost({ type, values = {} }: ResourceValues, context: PlanContext): Cost {
  const nothing: Cost = { demands: [], notes: [], unknown: null, byUse: false };
  const own = ESTIMATORS[type];
  if (own) return { ...nothing, ...own(values, context) };
  const fixed = price.FIXED[type];
  if (fixed !== undefined) return { ...nothing, ...demand(1, 'month', fixed, null) };
  const byUse = price.BY_USE[type];
  if (byUse !== undefined) return { ...nothing, byUse: true, notes: [byUse] };
  if (price.FREE_KINDS.some((kind) => kind.test(type))) return nothing;
  return { ...nothing, unknown: `${type} is not in the price table` };
}

function instanceCost(values: Values, { addresses }: PlanContext): Partial<Cost> {
  const type = text(values.instance_type);
  const hour = price.INSTANCE_HOUR[type];
  if (hour === undefined) return { unknown: `an instance of type ${type} is not in the price table` };
  const root = volumeCost(first(values.root_block_device));
  if (root.unknown) return { unknown: `its root volume: ${root.unknown}` };
  const more = list(values.ebs_block_device).map((device) => volumeCost(device));
  const unknown = more.find((volume) => volume.unknown)?.unknown ?? null;
  const free = price.FREE_INSTANCES.has(type);
  const unlimited =
    first(values.credit_specification).cpu_credits ?? (/^t2\./.test(type) ? 'standard' : 'unlimited');
  return {
    unknown,
    demands: [
      ...hours(hour, free ? 'micro instances' : null),
      ...[root, ...more].flatMap(({ demands = [] }) => demands),
      // An elastic address takes the place of the one that the subnet gives.
      ...(values.associate_public_ip_address === true && addresses === 0
        ? hours(price.IPV4_HOUR, 'public IPv4 addresses in use')
        : []),
      ...(values.monitoring === true
        ? [one(price.DETAILED_METRICS, 'metrics', price.METRIC, 'metrics')]
        : []),
    ],
    notes:
      unlimited === 'unlimited'
        ? ['its CPU credits are unlimited: what it takes beyond them costs $0.05 an hour']
        : [],
  };
}

function volumeCost(values: Values): Partial<Cost> {
  // By default the image says how large and the account of which kind: neither is in the plan.
  const size = Number(values.size ?? values.volume_size ?? Number.NaN);
  const kind = text(values.type ?? values.volume_type);
  const gb = price.VOLUME_GB[kind];
  if (!Number.isFinite(size)) return { unknown: 'its size is not in the plan' };
  if (gb === undefined) return { unknown: `a volume of type ${kind} is not in the price table` };
  const extra = (['iops', 'throughput'] as const).flatMap((name) => {
    const over = kind === 'gp3' ? Number(values[name] ?? 0) - price.GP3_INCLUDED[name] : 0;
    return over > 0 ? [one(over, name === 'iops' ? 'IOPS' : 'MB/s', price.GP3_EXTRA[name], null)] : [];
  });
  return { demands: [one(size, 'GB', gb, 'block storage'), ...extra] };
}

/** An address that nothing uses has no free hours. A value that is not known yet is there: something will use it. */
function addressCost(values: Values, { associations }: PlanContext): Partial<Cost> {
  const used = ['instance', 'network_interface'].some((name) => !(name in values) || values[name]);
  const attached = used || associations > 0;
  return {
    demands: hours(price.IPV4_HOUR, attached ? 'public IPv4 addresses in use' : null),
    notes: attached ? [] : ['nothing uses it'],
  };
}

/** Charged by use, which no plan knows; the stack says what it foresees of some. */
function bucketCost({ bucket }: Values, { storage }: PlanContext): Partial<Cost> {
  const note = price.BY_USE.aws_s3_bucket ?? '';
  const foreseen = storage.get(text(bucket));
  if (!foreseen) return { byUse: true, notes: [note] };
  return {
    byUse: true,
    demands: [
      one(foreseen.gigabytes, 'GB', price.OBJECT_GB, 'object storage'),
      one(foreseen.writes, 'writes', price.OBJECT_WRITE, 'writes to object storage'),
      one(foreseen.reads, 'reads', price.OBJECT_READ, 'reads of object storage'),
    ],
    notes: [`foreseen with something written in every minute; ${note}`],
  };
}

function alarmCost(values: Values): Partial<Cost> {
  const queries = list(values.metric_query).flatMap((query) => list(query.metric));
  const fast = [values, ...queries].some(({ period }) => typeof period === 'number' && period < 60);
  const metrics = Math.max(1, queries.length);
  return fast
    ? demand(metrics, 'fast alarm metric', price.FAST_ALARM_METRIC, null)
    : demand(metrics, 'alarm metric', price.ALARM_METRIC, 'alarms');
}

function hours(price_: number, from: price.Allowance | null): readonly Demand[] {
  return [one(price.HOURS_A_MONTH, 'h', price_, from)];
}

function demand(quantity: number, unit: string, price_: number, from: price.Allowance | null): Partial<Cost> {
  return { demands: [one(quantity, unit, price_, from)] };
}

function one(quantity: number, unit: string, price_: number, from: price.Allowance | null): Demand {
  return { quantity, unit, price: price_, from };
}

function list(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value : [];
}

function first(value: unknown): Values {
  return list(value)[0] ?? {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : 'that the plan does not know';
}

import { type Cost, type Demand, estimateCost, type PlanContext } from './estimate-cost.ts';
import { foreseenStorage, type PlanJson, plannedResources } from './plan-json.ts';
import { ALLOWANCES, type Allowance } from './prices.ts';

/** What one resource costs. */
export interface Charge {
  readonly address: string;
  readonly type: string;
  /**
   * `free`: never charged. `allowance`: within what is free each month. `by-use`: charged by what is stored or sent.
   * `costs`: leaves $0. `unknown`: not priced, and not taken for free.
   */
  readonly verdict: 'free' | 'allowance' | 'by-use' | 'costs' | 'unknown';
  /** What it takes each month, such as `730 h, 8 GB`. */
  readonly takes: string;
  /** Dollars a month, without what is charged by use. */
  readonly monthly: number;
  readonly note: string;
}

export interface Estimate {
  /** Dollars a month for everything that could be priced. */
  readonly monthly: number;
  readonly verdict: 'free' | 'leaves-free-tier' | 'unknown';
  readonly charges: readonly Charge[];
  /** What is used of each free amount. */
  readonly used: readonly { readonly name: Allowance; readonly used: number }[];
}

/**
 * The monthly estimate of everything that exists once the plan is applied, what is unchanged included: free amounts
 * are shared. They are given out in the order of the plan, which is the same each time.
 */
export function estimate(plan: PlanJson): Estimate {
  const resources = plannedResources(plan);
  const count = (type: string) => resources.filter((resource) => resource.type === type).length;
  const context: PlanContext = {
    associations: count('aws_eip_association'),
    addresses: count('aws_eip'),
    storage: foreseenStorage(plan),
  };
  const used = new Map<Allowance, number>();
  const charges = resources.map((resource) => {
    const cost = estimateCost(resource, context);
    const parts = cost.demands.map((demand) => ({ demand, cost: charge(demand, used) }));
    const monthly = parts.reduce((sum, { cost }) => sum + cost, 0);
    const over = parts.filter(({ cost }) => cost > 0).map(({ demand, cost }) => explain(demand, cost));
    return {
      address: resource.address,
      type: resource.type,
      verdict: verdictOf(cost, monthly),
      takes: cost.demands.map(({ quantity, unit }) => `${grouped(quantity)} ${unit}`).join(', '),
      monthly,
      note: [...(cost.unknown ? [cost.unknown] : []), ...over, ...cost.notes].join('; '),
    };
  });
  return {
    monthly: charges.reduce((sum, { monthly }) => sum + monthly, 0),
    verdict: charges.some(({ verdict }) => verdict === 'costs')
      ? 'leaves-free-tier'
      : charges.some(({ verdict }) => verdict === 'unknown')
        ? 'unknown'
        : 'free',
    charges,
    used: [...used].map(([name, amount]) => ({ name, used: amount })),
  };
}

/** What leaves $0, and what could not be priced: nobody should merge it unseen. */
export function notFree({ charges }: Estimate): readonly Charge[] {
  return charges.filter(({ verdict }) => verdict === 'costs' || verdict === 'unknown');
}

/** Dollars for what goes beyond the free amount; notes what it took of it. */
function charge({ quantity, price, from }: Demand, used: Map<Allowance, number>): number {
  if (from === null) return quantity * price;
  const before = used.get(from) ?? 0;
  used.set(from, before + quantity);
  const left = Math.max(0, ALLOWANCES[from].amount - before);
  return Math.max(0, quantity - left) * price;
}

function verdictOf({ demands, unknown, byUse }: Cost, monthly: number): Charge['verdict'] {
  if (unknown !== null) return 'unknown';
  if (monthly > 0) return 'costs';
  if (byUse) return 'by-use';
  return demands.length > 0 ? 'allowance' : 'free';
}

function explain({ unit, price, from }: Demand, cost: number): string {
  const rate =
    price < 0.001 ? `$${Number((price * 1_000).toPrecision(6))} for 1,000 ${unit}` : `$${price} a ${unit}`;
  if (from === null) return `${dollars(cost)}: ${rate}, nothing of it free`;
  const { amount } = ALLOWANCES[from];
  return `${dollars(cost)}: beyond the ${grouped(amount)} ${ALLOWANCES[from].unit} of ${from} that are free, ${rate}`;
}

/** `109,257` */
export function grouped(amount: number): string {
  return amount.toLocaleString('en-US');
}

/** `$1.50` */
export function dollars(amount: number): string {
  return `$${amount.toFixed(2)}`;
}

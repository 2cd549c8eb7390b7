import { isDeepStrictEqual } from 'node:util';
import type { Change, PlanJson, ResourceChange } from './plan-json.ts';

export type ChangeKind = 'destroy' | 'replace' | 'create' | 'update' | 'forget';

/** One resource that the plan would change. */
export interface PlannedChange {
  readonly kind: ChangeKind;
  readonly address: string;
  readonly type: string;
  /** Set for one whose whole content is in this repository, though others of its kind hold more. */
  readonly inRepository?: true;
}

/** What a plan would do. */
export interface ChangeSet {
  /** The worst first. */
  readonly resources: readonly PlannedChange[];
  /** Whether applying does anything: outputs and moved addresses change the state though no resource changes. */
  readonly effective: boolean;
  /** Everything that makes it this change set, in an order that does not depend on the run. */
  readonly fingerprint: readonly unknown[];
}

const KINDS: readonly ChangeKind[] = ['destroy', 'replace', 'forget', 'create', 'update'];

/**
 * Kinds that hold nothing which cannot be made again from this repository. Every other kind, one that nobody has
 * thought of included, is taken to hold something.
 */
const STATELESS = [
  /^aws_(instance|launch_template|key_pair)$/,
  /^aws_(security_group|security_group_rule|vpc_security_group_(ingress|egress)_rule)$/,
  /^aws_iam_(?!(access_key|user)$)/,
  /^aws_(eip_association|network_interface|volume_attachment)$/,
  /^aws_cloudwatch_(metric_alarm|dashboard|event_rule|event_target)$/,
  /^aws_(sns_topic|sns_topic_policy|sns_topic_subscription|budgets_budget)$/,
  /^aws_s3_bucket_(?!object)/,
  /^aws_route53_record$/,
];

/** What a plan would do to the resources that it manages. */
export function changeSet(plan: PlanJson): ChangeSet {
  const changed = (plan.resource_changes ?? []).filter(
    ({ mode, change }) => mode === 'managed' && kindOf(change) !== null,
  );
  const outputs = Object.entries(plan.output_changes ?? {}).filter(([, change]) => kindOf(change) !== null);
  const resources = changed
    .map(({ address, type, change }) => ({
      kind: kindOf(change) ?? ('update' as const),
      address,
      type,
      ...(isPlainParameter(type, change) && { inRepository: true as const }),
    }))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(a.address, b.address));
  return {
    resources,
    effective: plan.applyable ?? (resources.length > 0 || outputs.length > 0),
    fingerprint: [
      ...changed.map(fingerprint).sort((a, b) => compare(a.address + a.deposed, b.address + b.deposed)),
      ...outputs.map(([name, { actions }]) => ({ output: name, actions })).sort(byOutput),
    ],
  };
}

/** Whether two plans would do the same: the same actions on the same resources, from and to the same values. */
export function sameChanges(a: ChangeSet, b: ChangeSet): boolean {
  return isDeepStrictEqual(a.fingerprint, b.fingerprint);
}

/** The changes after which something is gone. */
export function destructive({ resources }: ChangeSet): readonly PlannedChange[] {
  return resources.filter(({ kind }) => kind === 'destroy' || kind === 'replace');
}

/** Those of them that take something along which this repository cannot make again. */
export function guarded(set: ChangeSet): readonly PlannedChange[] {
  return destructive(set).filter(
    ({ type, inRepository }) => !inRepository && !STATELESS.some((kind) => kind.test(type)),
  );
}

/** Such as the name of an environment that has none any more. A SecureString's value is somebody's secret. */
function isPlainParameter(type: string, { before }: Change): boolean {
  return type === 'aws_ssm_parameter' && (before as { type?: unknown } | null | undefined)?.type === 'String';
}

/** How many of each kind. */
export function countChanges({ resources }: ChangeSet): Record<ChangeKind, number> {
  const count = (kind: ChangeKind) => resources.filter((change) => change.kind === kind).length;
  return {
    create: count('create'),
    update: count('update'),
    replace: count('replace'),
    destroy: count('destroy'),
    forget: count('forget'),
  };
}

function kindOf({ actions }: Change): ChangeKind | null {
  const has = (action: string) => actions.includes(action);
  if (has('create')) return has('delete') ? 'replace' : 'create';
  if (has('delete')) return 'destroy';
  if (has('update')) return 'update';
  return has('forget') ? 'forget' : null;
}

function fingerprint({ address, type, provider_name, deposed = '', change }: ResourceChange) {
  const { actions, before, after, after_unknown, replace_paths } = change;
  return { address, type, provider_name, deposed, actions, before, after, after_unknown, replace_paths };
}

function byOutput(a: { output: string }, b: { output: string }): number {
  return compare(a.output, b.output);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

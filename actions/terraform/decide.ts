import { type ChangeSet, destructive, guarded, type PlannedChange, sameChanges } from './changes.ts';
import type { TerraformReason } from './reasons.ts';

/** What is known when it must be decided what to do next. */
export interface ApplySituation {
  /** What the stored plan of the pull request would do; null when there is none. */
  readonly stored: ChangeSet | null;
  /** Whether the stored plan was made for other trees than those that were merged. */
  readonly moved: boolean;
  /** Whether Terraform refused the stored plan because the state has moved on since. */
  readonly stale: boolean;
  /** What a plan made just now would do; null while none was made. */
  readonly fresh: ChangeSet | null;
  /** Whether the pull request has the label that allows to destroy what cannot be made again. */
  readonly mayDestroy: boolean;
  readonly label: string;
}

export type ApplyStep =
  | { readonly do: 'apply'; readonly plan: 'stored' | 'fresh'; readonly why: string }
  | { readonly do: 'plan-again'; readonly why: string }
  | { readonly do: 'nothing' }
  | {
      readonly do: 'stop';
      readonly reason: TerraformReason;
      readonly why: string;
      readonly nextStep: string;
    };

/** The next step of an apply. What was not seen on the pull request is applied only when nothing can be lost. */
export function decideApply(situation: ApplySituation): ApplyStep {
  const { stored, moved, stale, fresh } = situation;
  if (stored && !moved && !stale) {
    return go(stored, 'stored', 'the trees are those that it was made for', situation);
  }
  if (!fresh) {
    if (!stored) return { do: 'plan-again', why: 'no plan was stored for this merge' };
    if (stale) return { do: 'plan-again', why: 'the state has moved on since the stored plan was made' };
    return { do: 'plan-again', why: 'the stored plan was made on top of another base' };
  }
  if (!fresh.effective) return { do: 'nothing' };
  if (stored) {
    if (sameChanges(stored, fresh)) {
      return go(fresh, 'fresh', 'it would do the same as the stored one', situation);
    }
    return {
      do: 'stop',
      reason: stale ? 'plan-stale' : 'plan-changed',
      why: stale
        ? 'The state has moved on since the plan was made, and a new plan would do something else.'
        : 'main has moved since the plan was made, and a new plan would do something else.',
      nextStep:
        'Nothing was applied. Open a pull request that touches cdktf/, so that the new plan is seen, and merge it.',
    };
  }
  const lost = destructive(fresh);
  if (lost.length === 0) return go(fresh, 'fresh', 'nothing is destroyed or replaced', situation);
  return {
    do: 'stop',
    reason: 'plan-missing',
    why: `No stored plan belongs to this merge, and a new one would destroy or replace: ${names(lost)}.`,
    nextStep:
      'Nothing was applied. Open a pull request that touches cdktf/: its plan is stored for 7 days; merge it within them.',
  };
}

function go(set: ChangeSet, plan: 'stored' | 'fresh', why: string, situation: ApplySituation): ApplyStep {
  if (!set.effective) return { do: 'nothing' };
  const refused = situation.mayDestroy ? [] : guarded(set);
  if (refused.length === 0) return { do: 'apply', plan, why };
  return {
    do: 'stop',
    reason: 'destroy-refused',
    why: `The plan would destroy or replace what cannot be made again: ${names(refused)}.`,
    nextStep: `Nothing was applied. If that is intended, put the label ${situation.label} on the merged pull request and run this job again while main still points at it.`,
  };
}

function names(changes: readonly PlannedChange[]): string {
  return changes.map(({ kind, address }) => `${address} (${kind})`).join(', ');
}

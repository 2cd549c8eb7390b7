import { type ChangeKind, type ChangeSet, countChanges } from './changes.ts';
import type { Estimate } from './free-tier.ts';
import type { TerraformReason } from './reasons.ts';

/** How an operation ended; each field is an output. */
export interface Ended {
  reason: TerraformReason;
  changes: Record<ChangeKind, number>;
  /** Dollars a month, as text. */
  monthly: string;
  freeTier: Estimate['verdict'];
  /** The sealed plan; empty when none was stored. */
  planFile: string;
}

/** An ending, from what was planned. */
export function ended(
  reason: TerraformReason,
  changes: ChangeSet,
  { monthly, verdict }: Estimate,
  planFile = '',
): Ended {
  return { reason, changes: countChanges(changes), monthly: monthly.toFixed(2), freeTier: verdict, planFile };
}

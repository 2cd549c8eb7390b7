/** Every way in which the action can end, besides `invalid-input` and `unexpected`. */
export type TerraformReason =
  | 'planned'
  | 'no-changes'
  | 'applied'
  /** The branch points at another commit by now: nothing was changed. */
  | 'superseded'
  /** GitHub does not say whether it does. */
  | 'head-unknown'
  | 'in-sync'
  | 'drifted'
  | 'plan-changed'
  | 'plan-missing'
  | 'plan-stale'
  | 'plan-invalid'
  | 'destroy-refused'
  | 'state-locked'
  | 'provider-unreachable'
  | 'backend-unavailable'
  | 'access-denied'
  | 'configuration-invalid'
  | 'terraform-missing'
  | 'plan-failed'
  | 'apply-failed'
  | 'key-unavailable'
  | 'api-failed';

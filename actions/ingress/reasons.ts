/** Every way in which the action can end. `docs/runbook.md` has an entry for each. */
export const REASONS = [
  'opened',
  'taken-over',
  'already-open',
  'swept',
  'nothing-to-sweep',
  'group-missing',
  'group-ambiguous',
  'address-unknown',
  'address-invalid',
  'rule-limit',
  'access-denied',
  'no-credentials',
  'throttled',
  'unreachable',
  'aws-error',
  'invalid-input',
  'unexpected',
] as const;

export type IngressReason = (typeof REASONS)[number];
